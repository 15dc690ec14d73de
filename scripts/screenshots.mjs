// @ts-check
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { framed, tile } from './picture-frames.mjs';
import { run } from './run.mjs';

/*
 * npm run screenshots [-- <language> …]: builds the extension, fills its ledger with a season of invented use, and
 * takes the pictures for the stores into docs/stores/images/<language>/, in every language or the ones named.
 */

/** @import { Page } from 'puppeteer-core' */

const FOLDER = 'docs/stores/images';
const SCREEN = { width: 1280, height: 800 };
const POPUP = { width: 384, height: 600 };
const TILE = { width: 440, height: 280 };

/** Where the invented user is counted, and nothing else is answered: no page of theirs is opened. */
const PLATFORMS = ['facebook', 'instagram', 'youtube', 'x', 'google-search', 'recaptcha'];
const NOWHERE = 9;

const load = async (/** @type {string} */ path) =>
  (await runnerImport(path, { configFile: false, logLevel: 'silent' })).module;

const { launchChromium } = await load('./test/e2e/harness/chromium.ts');
const { tellBackground } = await load('./test/e2e/harness/tell-background.ts');
const { yearsOfUse } = await load('./test/seed/years-of-use.ts');
const { messagesOf } = await load('./build/locales-plugin.ts');

/**
 * @param {Page} page
 * @param {string} path
 */
async function take(page, path) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path });
  console.log(path);
}

/** Four months of use of the chosen platforms, up to today. */
function inventedUse() {
  const to = new Date().toISOString().slice(0, 10);
  const { tallies, attention } = yearsOfUse({ to, days: 120, hours: 5 });
  const isChosen = (/** @type {{ platform: string }} */ row) => PLATFORMS.includes(row.platform);
  return { tallies: tallies.filter(isChosen), attention: attention.filter(isChosen) };
}

/** @param {string} language */
async function takeAll(language) {
  const browser = await launchChromium({ port: NOWHERE, language });
  const folder = join(FOLDER, language);
  mkdirSync(folder, { recursive: true });

  const open = async (/** @type {string} */ path, /** @type {{ width: number, height: number }} */ size) => {
    /** @type {Page} */
    const page = await browser.openExtensionPage(path);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    return page;
  };
  const openSection = async (/** @type {string} */ id) => {
    const page = await open(`src/dashboard/index.html#${id}`, SCREEN);
    await page.waitForSelector('main[aria-busy="false"] h1');
    await page.waitForNetworkIdle({ idleTime: 300 });
    return page;
  };
  const compose = async (
    /** @type {string} */ html,
    /** @type {{ width: number, height: number }} */ size,
  ) => {
    /** @type {Page} */
    const page = await browser.openSite('about:blank');
    await page.setViewport({ ...size, deviceScaleFactor: 1 });
    await page.setContent(html);
    return page;
  };

  try {
    await browser.startCounting(PLATFORMS);
    const desk = await browser.desk();
    await tellBackground(desk, 'merge', inventedUse());
    await tellBackground(desk, 'backedUp');

    const popup = await open('src/popup/index.html', POPUP);
    await popup.waitForSelector('table tbody tr');
    await popup.setViewport({ ...POPUP, deviceScaleFactor: 1.25 });
    const picture = await popup.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, ...POPUP } });

    await take(await compose(framed(picture), SCREEN), join(folder, '1-popup-1280x800.png'));
    await take(await openSection('overview'), join(folder, '2-dashboard-1280x800.png'));
    const payslip = await openSection('payslip');
    await payslip.$eval('[data-testid="payslip"]', (sheet) => sheet.scrollIntoView());
    await take(payslip, join(folder, '3-payslip-1280x800.png'));

    const practice = await open('src/practice/index.html', SCREEN);
    await practice.waitForSelector('[data-testid="guess-acts"]');
    await practice.type('[data-testid="guess-acts"]', '30');
    await practice.type('[data-testid="guess-cents"]', '20');
    await practice.click('[data-testid="shift-start"]');
    await practice.click('[data-testid="practice-like"]');
    await practice.waitForSelector('[data-testid="shift-timer"]');
    await take(practice, join(folder, '4-practice-1280x800.png'));

    const icon = readFileSync('public/icons/icon.svg', 'utf8');
    const words = messagesOf(language);
    const name = words.common_name?.message ?? '';
    const title = words.welcome_title?.message ?? '';
    await take(await compose(tile({ icon, name, title }), TILE), join(folder, 'tile-440x280.png'));
  } finally {
    await browser.close();
  }
}

const asked = process.argv.slice(2);
const { code } = await run(process.execPath, ['scripts/build.mjs', 'chrome']);
if (code !== 0) process.exit(code);
for (const language of asked.length > 0 ? asked : readdirSync('locales')) await takeAll(language);
