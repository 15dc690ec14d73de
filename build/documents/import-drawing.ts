/** What a file of `src` imports, as paths from the top and names of packages. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** How the drawing groups the folders and files directly under `src`; the rest is drawn outside of all groups. */
const GROUPS = {
  'pages of the extension': ['popup', 'dashboard', 'welcome', 'practice', 'classroom'],
  'in web pages': ['content'],
  'in the background': ['background'],
  'pure: no page, no browser, no package': ['acts', 'platforms', 'witness', 'valuation'],
};

function zoneOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.tsx?$/, '');
}

/** What each zone imports of the others. */
type Zones = ReadonlyMap<string, ReadonlySet<string>>;

function zonesOf(graph: ImportGraph): Zones {
  const zones = new Map<string, Set<string>>();
  for (const [path, imports] of graph) {
    const name = zoneOf(path);
    const others = imports.filter((next) => next.startsWith('src/')).map(zoneOf);
    const zone = zones.get(name) ?? new Set();
    for (const other of others) if (other !== name) zone.add(other);
    zones.set(name, zone);
  }
  return zones;
}

/** Can `from` reach `to` by way of another zone? */
function reachesIndirectly(zones: Zones, from: string, to: string): boolean {
  const seen = new Set<string>();
  const waiting = [...(zones.get(from) ?? [])].filter((zone) => zone !== to);
  for (let zone = waiting.pop(); zone !== undefined; zone = waiting.pop()) {
    if (zone === to) return true;
    if (seen.has(zone)) continue;
    seen.add(zone);
    waiting.push(...(zones.get(zone) ?? []));
  }
  return false;
}

/**
 * The folders of `src` and who imports whom, as Mermaid text. An arrow that follows from others (popup imports ui,
 * ui imports acts) is left out.
 */
export function importDrawing(graph: ImportGraph): string {
  const zones = zonesOf(graph);
  const names = [...zones.keys()].toSorted();
  const grouped = new Set<string>(Object.values(GROUPS).flat());
  const groups = Object.entries(GROUPS).flatMap(([title, members], index) => [
    `  subgraph group${index}["${title}"]`,
    ...members.filter((name) => zones.has(name)).map((name) => `    ${name}`),
    '  end',
  ]);
  const arrows = names.flatMap((from) =>
    [...(zones.get(from) ?? [])]
      .toSorted()
      .filter((to) => !reachesIndirectly(zones, from, to))
      .map((to) => `  ${from} --> ${to}`),
  );
  const others = names.filter((name) => !grouped.has(name)).map((name) => `  ${name}`);
  return ['```mermaid', 'flowchart TD', ...groups, ...others, ...arrows, '```'].join('\n');
}
