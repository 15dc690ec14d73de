import { EMPTY_PAGE, type BenchBrowser } from './bench-browser.ts';
import { median, type Figure } from './figure.ts';
import { seed } from './seed.ts';

const ROUNDS = 9;

interface Shown {
  shownAt?: number;
}

/** Milliseconds from the start of the navigation, and from the end of its HTML, to a number on screen. */
interface Opening {
  fromStart: number;
  fromHtml: number;
}

/** Notes the first frame after an element with this test id has words in it. */
function watchFor(id: string): void {
  const seen = new MutationObserver(() => {
    if (!document.querySelector(`[data-testid="${id}"]`)?.textContent?.trim()) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      (globalThis as Shown).shownAt = performance.now();
    });
  });
  seen.observe(document, { subtree: true, childList: true, characterData: true });
}

async function open({ browser, addressOf }: BenchBrowser, path: string, id: string): Promise<Opening> {
  const page = await browser.newPage();
  await page.bringToFront();
  await page.evaluateOnNewDocument(watchFor, id);
  await page.goto(addressOf(path));
  await page.waitForFunction(() => (globalThis as Shown).shownAt !== undefined);
  const opening = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const fromStart = (globalThis as Shown).shownAt ?? Number.NaN;
    return { fromStart, fromHtml: fromStart - (navigation?.responseEnd ?? Number.NaN) };
  });
  await page.close();
  return opening;
}

/** The popup and the dashboard over ledgers of growing size, each popup beside an empty page of the extension. */
export async function measureOwnPages(ours: BenchBrowser): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const rows of [0, 10_000, 300_000]) {
    if (rows > 0) await seed(ours.desk, rows);
    const empty: number[] = [];
    const popup: number[] = [];
    const dashboard: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      empty.push((await open(ours, EMPTY_PAGE, 'acts')).fromStart);
      popup.push((await open(ours, 'src/popup/index.html', 'acts')).fromStart);
      dashboard.push((await open(ours, 'src/dashboard/index.html', 'total-acts')).fromHtml);
    }
    const over = `over ${rows.toLocaleString('en')} rows`;
    figures.push(
      {
        name: `popup, from open to its number, ${over}`,
        unit: 'ms',
        baseline: median(empty),
        ours: median(popup),
        bar: 1.5,
        barFor: 'ratio',
      },
      {
        name: `dashboard, from its HTML to its number, ${over}`,
        unit: 'ms',
        ours: median(dashboard),
        bar: 300,
      },
    );
  }
  return figures;
}
