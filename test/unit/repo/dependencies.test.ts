import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableOf } from './documents.ts';

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

interface Locked {
  license?: string;
  hasInstallScript?: boolean;
  resolved?: string;
  integrity?: string;
}

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');

const [shipped = '', tools = ''] = readFileSync('docs/dependencies.md', 'utf8').split(
  '## For building and testing',
);
const explained = (markdown: string) =>
  tableOf(markdown, 'package').map(([name = '']) => name.replaceAll('`', ''));

describe('docs/dependencies.md', () => {
  test('explains every package in the extension, and no other', () => {
    expect(explained(shipped).toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  test('explains every package for building and testing, and no other', () => {
    expect(explained(tools).toSorted()).toEqual(Object.keys(devDependencies).toSorted());
  });

  test.each([...tableOf(shipped, 'package'), ...tableOf(tools, 'package')])(
    'says of %s the licence and what it would cost to drop it',
    (name = '', weight = '', licence = '', why = '', cost = '') => {
      expect(weight).toMatch(/^\d+(\.\d)? [kM]B$/);
      expect(licence).toBe(lockfile.packages[`node_modules/${name.replaceAll('`', '')}`]?.license);
      expect(why).not.toBe('');
      expect(cost).not.toBe('');
    },
  );
});

describe('the lockfile', () => {
  test('has no package that runs a script when it is installed', () => {
    expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
  });

  test('has the checksum of every package, and not where it was fetched', () => {
    expect(
      locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path),
    ).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('has no package whose only licence is the GPL, or that has none', () => {
    const closed = locked.filter(
      ([, { license }]) => !license || /^[AL]?GPL/.test(license) || /UNLICENSED/.test(license),
    );
    expect(closed.map(([path]) => path)).toEqual([]);
  });
});
