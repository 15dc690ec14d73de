import { startSiteServer } from '../e2e/harness/tls-server.ts';
import { FEED } from './feed.ts';
import { passes, type Figure } from './figure.ts';
import { PARTS, type Part } from './parts.ts';
import { writeTable } from './table.ts';

/** Parts that measure only sizes and counts of work. */
const GATED = ['sizes', 'idle', 'rows'];

function choose(names: readonly string[], gateOnly: boolean): [string, Part][] {
  const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    throw new Error(`No such part: ${unknown.join(', ')}. There are ${Object.keys(PARTS).join(', ')}.`);
  const chosen = gateOnly ? GATED : names.length > 0 ? names : Object.keys(PARTS);
  return Object.entries(PARTS).filter(([name]) => chosen.includes(name));
}

/**
 * Measures and prints. False if a size or a count of work is over its bar, or if a part failed.
 * @param names of the parts to measure; all without any
 */
export async function bench(names: readonly string[], gateOnly: boolean): Promise<boolean> {
  const figures: Figure[] = [];
  let failed = false;
  const server = await startSiteServer();
  server.serve([FEED]);
  const measureOne = async ([name, measure]: [string, Part]): Promise<readonly Figure[]> => {
    const start = performance.now();
    try {
      return await measure(server.port);
    } catch (error) {
      // The other parts are worth their time all the same.
      console.error(`${name} could not be measured`, error);
      failed = true;
      return [];
    } finally {
      console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
  };
  try {
    const parts = choose(names, gateOnly);
    // Sizes and counts are the same beside other work; times are not.
    if (gateOnly) figures.push(...(await Promise.all(parts.map(measureOne))).flat());
    else for (const part of parts) figures.push(...(await measureOne(part)));
  } finally {
    await server.close();
  }
  console.log(writeTable(figures));
  const short = figures.filter((figure) => figure.gate && !passes(figure));
  for (const { name } of short) console.error(`Over its bar: ${name}`);
  return !failed && short.length === 0;
}
