// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { which } from './install.mjs';

const PROGRAMS = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const MAC_PROGRAMS = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const WINDOWS_PROGRAMS = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/** @param {'chrome' | 'firefox'} target */
function macPaths(target) {
  return MAC_PROGRAMS[target].map((name) =>
    join('/Applications', `${name}.app`, 'Contents/MacOS', target === 'firefox' ? 'firefox' : name),
  );
}

/** @param {'chrome' | 'firefox'} target */
function windowsPaths(target) {
  const { ProgramFiles, 'ProgramFiles(x86)': programFiles32, LOCALAPPDATA } = process.env;
  const folders = [ProgramFiles, programFiles32, LOCALAPPDATA].filter((folder) => folder !== undefined);
  return folders.flatMap((folder) => WINDOWS_PROGRAMS[target].map((path) => join(folder, path)));
}

/**
 * The path of an installed browser that can run the build for `target`, or undefined.
 * @param {'chrome' | 'firefox'} target
 */
export function findBrowser(target) {
  if (process.platform === 'darwin') return macPaths(target).find((path) => existsSync(path));
  if (process.platform === 'win32') return windowsPaths(target).find((path) => existsSync(path));
  return PROGRAMS[target].map((program) => which(program)).find((path) => path !== undefined);
}
