// @ts-check
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';

const PAGES = ['src/practice/index.html', 'src/welcome/index.html'];

/** @param {string} target */
function buildFolder(target) {
  return resolve(process.env.OUT ?? 'dist', target);
}

/** Tools for automation mark the browser as controlled, which hides prompts that a user would see. */
const COMMON = { headless: false, defaultViewport: null, handleSIGINT: false, handleSIGTERM: false };

/**
 * @param {string} executablePath
 * @param {Record<string, string | undefined>} env
 */
async function openChrome(executablePath, env) {
  const folder = buildFolder('chrome');
  const browser = await puppeteer.launch({
    ...COMMON,
    executablePath,
    env,
    // Branded Chrome no longer takes --load-extension; this way works in every Chromium.
    enableExtensions: [folder],
    pipe: true,
    ignoreDefaultArgs: ['--enable-automation', '--disable-extensions'],
    args: ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const worker = await browser.waitForTarget((found) => found.type() === 'service_worker');
  const { host } = new URL(worker.url());
  const [first] = await browser.pages();
  for (const [index, path] of PAGES.entries()) {
    const page = index === 0 && first ? first : await browser.newPage();
    await page.goto(`chrome-extension://${host}/${path}`);
  }
  return browser;
}

/**
 * @param {string} executablePath
 * @param {Record<string, string | undefined>} env
 */
async function openFirefox(executablePath, env) {
  const folder = buildFolder('firefox');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    ...COMMON,
    browser: 'firefox',
    executablePath,
    env,
    // Without it WebDriver refuses to open pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [manifest.browser_specific_settings.gecko.id]: uuid,
      }),
    },
  });
  await browser.installExtension(folder);
  const [first] = await browser.pages();
  for (const [index, path] of PAGES.entries()) {
    const page = index === 0 && first ? first : await browser.newPage();
    // A tab that is moved to the extension's process never reports its load event.
    await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
  }
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
  return target === 'firefox' ? openFirefox(executablePath, env) : openChrome(executablePath, env);
}
