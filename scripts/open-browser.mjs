// @ts-check
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

/** The welcome page opens by itself after the installation; this one is put beside it. */
const PRACTICE = 'src/practice/index.html';

/**
 * @typedef {object} Options
 * @property {string} executablePath
 * @property {NodeJS.ProcessEnv} env
 */

/** @param {string} target */
function buildFolder(target) {
  return resolve(process.env.OUT ?? 'dist', target);
}

/** A window for a person: the whole of it is page, and closing is up to them. */
const WINDOW = /** @type {const} */ ({
  headless: false,
  defaultViewport: null,
  handleSIGINT: false,
  handleSIGTERM: false,
});

/** @param {Options} options */
async function openChrome(options) {
  const browser = await puppeteer.launch({
    ...WINDOW,
    ...options,
    // Branded Chrome no longer takes --load-extension; this way works in every Chromium.
    enableExtensions: [buildFolder('chrome')],
    pipe: true,
    // Marked as automated, the browser would show a bar about it.
    ignoreDefaultArgs: ['--enable-automation'],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const worker = await browser.waitForTarget((found) => found.type() === 'service_worker');
  const [first] = await browser.pages();
  await first?.goto(`chrome-extension://${new URL(worker.url()).host}/${PRACTICE}`);
  return browser;
}

/** @param {Options} options */
async function openFirefox(options) {
  const folder = buildFolder('firefox');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const uuid = randomUUID();
  const uuids = JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid });
  const browser = await puppeteer.launch({
    ...WINDOW,
    ...options,
    browser: 'firefox',
    // Without it WebDriver refuses to open pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': uuids },
  });
  const [first] = await browser.pages();
  await browser.installExtension(folder);
  // A tab that is moved to the extension's process never reports that it has loaded.
  await first?.goto(`moz-extension://${uuid}/${PRACTICE}`, { waitUntil: [] });
  return browser;
}

/**
 * Opens a browser with the built extension in a fresh profile, on its welcome page and the practice feed.
 * @param {'chrome' | 'firefox'} target
 * @param {string} executablePath
 * @param {string | undefined} display value for DISPLAY, if not the one in the environment
 */
export function openBrowser(target, executablePath, display) {
  const env = display === undefined ? process.env : { ...process.env, DISPLAY: display };
  return target === 'firefox' ? openFirefox({ executablePath, env }) : openChrome({ executablePath, env });
}
