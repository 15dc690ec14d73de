import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IMPORT = /^(?:import|export) (?!type\b)(?:[^;']*? from )?'(\.[^']+)';/gms;

/** Imports nothing in a build: see `profiles-plugin.ts`. */
const PROFILES = 'src/platforms/profiles.ts';

/** Paths from the top of a module and of all that it imports, types aside. */
function modulesOf(path: string, found = new Set<string>()): Set<string> {
  if (found.has(path) || !/\.tsx?$/.test(path)) return found;
  found.add(path);
  if (path === PROFILES) return found;
  for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(IMPORT))
    modulesOf(join(dirname(path), specifier), found);
  return found;
}

const POPUP = modulesOf('src/popup/main.tsx');
const BACKGROUND = modulesOf('src/background/main.ts');
/** Sections other than the first are imported later and so not among them. */
const DASHBOARD = modulesOf('src/dashboard/main.tsx');

/** Packages that the background needs too, and those that pages alone need. */
const BACKGROUND_PACKAGES = /\/node_modules\/(idb|webextension-polyfill)\//;
const PAGE_PACKAGES = /\/node_modules\/preact\//;

function isOneOf(modules: ReadonlySet<string>, id: string): boolean {
  return modules.has(id.replaceAll('\\', '/').split(`${process.cwd().replaceAll('\\', '/')}/`)[1] ?? '');
}

/**
 * What the background and pages share, what pages share with the popup, and what the dashboard's sections share, each
 * in one file. Left to itself the build makes one file of every few modules, and forty files open slowly. The popup
 * itself is written as a whole: see `popup-plugin.ts`.
 */
export const PAGE_CHUNKS = [
  {
    name: 'base',
    priority: 3,
    test: (id: string) => BACKGROUND_PACKAGES.test(id) || (isOneOf(POPUP, id) && isOneOf(BACKGROUND, id)),
  },
  {
    name: 'pages',
    priority: 2,
    minShareCount: 2,
    test: (id: string) => PAGE_PACKAGES.test(id) || isOneOf(POPUP, id),
  },
  {
    name: 'sections',
    priority: 1,
    minShareCount: 2,
    test: (id: string) => isOneOf(DASHBOARD, id),
  },
];
