import type { Plugin } from 'vite';
import { PROFILES } from '../src/platforms/profiles.ts';

/** Puts the profiles of the platforms, computed now, in place of the module that computes them from every rule. */
export function profilesPlugin(): Plugin {
  return {
    name: 'unpaid:profiles',
    apply: 'build',
    load(id) {
      if (!id.endsWith('/src/platforms/profiles.ts')) return null;
      return `export const PROFILES = ${JSON.stringify(PROFILES)};`;
    },
  };
}
