import { test } from 'vitest';
import { inEachBrowser } from '../../e2e/harness/in-each-browser.ts';
import { platformById } from '../../../src/platforms/index.ts';
import type { PlatformGroup } from '../../../src/platforms/platform.ts';
import { createSiteReplica } from './site-replica.ts';
import { SITES } from './sites.ts';
import { visit } from './visit.ts';

/** Declares a full visit to each site of these groups in each browser; all of them are counted all the time. */
export function visitEach(topic: string, ...groups: readonly PlatformGroup[]): void {
  const sites = SITES.filter(({ platform }) =>
    groups.some((group) => platformById(platform)?.group === group),
  );
  const platforms = sites.map(({ platform }) => platform);
  const replicas = () => [createSiteReplica(...sites)];
  inEachBrowser(topic, { platforms, replicas, notInCi: ['firefox'] }, (stage) => {
    test.for(sites)('counts a visit to $platform', async (site) => {
      await visit(stage, site);
    });
  });
}
