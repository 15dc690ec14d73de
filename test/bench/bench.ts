import { startSiteServer } from '../e2e/harness/tls-server.ts';
import { FEED } from './feed.ts';
import { passes, type Figure } from './figure.ts';
import { measureIdle } from './idle.ts';
import { measureSizes } from './sizes.ts';
import { writeTable } from './table.ts';

/** Measures and prints. False if a size or a count of work is over its bar. */
export async function bench(gateOnly: boolean): Promise<boolean> {
  const figures: Figure[] = [...measureSizes()];
  const server = await startSiteServer();
  server.serve([FEED]);
  try {
    figures.push(...(await measureIdle(server.port)));
    if (!gateOnly) {
      const { measureTimes } = await import('./times.ts');
      figures.push(...(await measureTimes(server.port)));
    }
  } finally {
    await server.close();
  }
  console.log(writeTable(figures));
  const short = figures.filter((figure) => figure.gate && !passes(figure));
  for (const { name } of short) console.error(`Over its bar: ${name}`);
  return short.length === 0;
}
