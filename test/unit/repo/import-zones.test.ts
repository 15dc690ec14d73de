import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { importsOf, listSources } from './sources.ts';

/** Folders that know neither page nor browser. */
const PURE = ['acts', 'valuation', 'platforms', 'witness'];

const UI_MAY = ['acts', 'valuation', 'platforms', 'ledger', 'settings', 'messages', 'browser'];
const PAGE_MAY = ['ui', ...UI_MAY];

/** Who may import whom: a folder or file directly under `src`, and the ones it may import besides itself. */
const MAY: Record<string, readonly string[]> = {
  acts: [],
  valuation: ['acts'],
  platforms: ['acts'],
  witness: ['acts', 'platforms'],
  browser: [],
  messages: ['acts', 'witness'],
  settings: ['browser'],
  ledger: ['acts'],
  content: ['acts', 'witness', 'platforms', 'messages', 'settings', 'browser'],
  // The ticker's amounts are worked out here, so that content scripts need not carry the figures.
  background: ['acts', 'valuation', 'ledger', 'witness', 'platforms', 'messages', 'settings', 'browser'],
  ui: UI_MAY,
  popup: PAGE_MAY,
  dashboard: PAGE_MAY,
  welcome: PAGE_MAY,
  // The feed counts with the product's own page witness, and its shift ends in a class code.
  practice: [...PAGE_MAY, 'content', 'witness', 'classroom'],
  classroom: PAGE_MAY,
};

function zoneOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
}

const sources = listSources();
const graph = new Map(sources.map((path) => [path, importsOf(path)]));

/** Sets of files that import one another in a circle, by Tarjan's algorithm. */
function findCycles(): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  function visit(path: string): number {
    const index = order.size;
    order.set(path, index);
    let lowest = index;
    stack.push(path);
    for (const next of graph.get(path) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, order.get(next) ?? index);
    }
    low.set(path, lowest);
    if (lowest === index) {
      const circle = stack.splice(stack.indexOf(path));
      if (circle.length > 1) cycles.push(circle);
    }
    return lowest;
  }

  for (const path of sources) if (!order.has(path)) visit(path);
  return cycles;
}

describe('imports', () => {
  test('every folder and file directly under src has a zone', () => {
    expect([...new Set(sources.map(zoneOf))].filter((zone) => !(zone in MAY))).toEqual([]);
  });

  test('each zone imports only the zones it may', () => {
    const strays = [...graph].flatMap(([path, imports]) => {
      const zone = zoneOf(path);
      const may = [zone, ...(MAY[zone] ?? [])];
      return imports
        .filter((next) => next.startsWith('src/') && !may.includes(zoneOf(next)))
        .map((next) => `${path} imports ${next}`);
    });
    expect(strays).toEqual([]);
  });

  test('pure folders import no package', () => {
    const strays = [...graph]
      .filter(([path]) => PURE.includes(zoneOf(path)))
      .flatMap(([path, imports]) =>
        imports.filter((next) => !next.startsWith('src/')).map((next) => `${path}: ${next}`),
      );
    expect(strays).toEqual([]);
  });

  test('a platform file imports only its type', () => {
    const strays = [...graph]
      .filter(([path]) => readFileSync(path, 'utf8').includes('satisfies Platform'))
      .filter(([, imports]) => imports.join() !== 'src/platforms/platform.ts')
      .map(([path]) => path);
    expect(strays).toEqual([]);
  });

  test('only the browser door imports the polyfill, so that content scripts never carry it', () => {
    const strays = [...graph].filter(
      ([path, imports]) => imports.includes('webextension-polyfill') && path !== 'src/browser.ts',
    );
    expect(strays.map(([path]) => path)).toEqual([]);
  });

  test('no file imports itself through others', () => {
    expect(findCycles()).toEqual([]);
  });
});
