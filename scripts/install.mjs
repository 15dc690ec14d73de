// @ts-check
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** The Debian package that brings each program. */
const PACKAGES = {
  chromium: 'chromium',
  'firefox-esr': 'firefox-esr',
  Xvfb: 'xvfb',
  xdotool: 'xdotool',
  openssl: 'openssl',
};

/** @typedef {keyof typeof PACKAGES} Program */

/**
 * The full path of a program, or undefined if it is not installed.
 * @param {string} program
 */
export function which(program) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, program)).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (error instanceof Error) return false;
    throw error;
  }
}

/** Installs the npm packages of package-lock.json unless they are there already. */
export async function installPackages() {
  // npm writes this file last, so it is older than the lock file if an installation is missing or out of date.
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.log('Installing npm packages …');
  const { code } = await run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code !== 0) throw new Error('npm ci failed');
}

/**
 * Installs what is missing of these programs with apt-get, or says what to install.
 * @param {readonly Program[]} programs
 */
export async function installPrograms(programs) {
  const missing = programs.filter((program) => which(program) === undefined);
  if (missing.length === 0) return;
  const packages = missing.map((program) => PACKAGES[program]);
  const isRoot = process.getuid?.() === 0;
  if (which('apt-get') === undefined || (!isRoot && which('sudo') === undefined)) {
    throw new Error(`Please install ${packages.join(', ')}: not found, and apt-get cannot be used here.`);
  }
  console.log(`Installing ${packages.join(', ')} …`);
  const apt = async (/** @type {string[]} */ ...args) => {
    const command = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    const [program, ...rest] = isRoot ? command : ['sudo', ...command];
    return (await run(program ?? 'env', rest)).code === 0;
  };
  const install = ['install', '--yes', '--no-install-recommends', ...packages];
  const done = (await apt('update')) && (await apt(...install));
  if (!done) throw new Error(`Could not install ${packages.join(', ')} with apt-get.`);
}
