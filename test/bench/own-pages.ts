import { PERIODS } from '../../src/acts/period.ts';
import { EMPTY_PAGE, launchOurs, LEAST_PAGE, type BenchBrowser } from './bench-browser.ts';
import { countRowsRead, readRowsRead } from './count-rows-read.ts';
import { median, type Figure } from './figure.ts';
import { seed } from './seed.ts';

const ROUNDS = 7;

/** Tally rows of the fullest ledger; fewer for a quick look. */
const MOST = Number(process.env['BENCH_ROWS'] ?? 300_000);

/** Most rows that the popup may read of heavy use, in which what is past is summed up. */
const MOST_ROWS = { today: 400, week: 1_600, quarter: 3_000, all: 3_000 };

interface Shown {
  shownAt?: number;
}

/** Milliseconds from the start of the navigation, and from the end of its HTML, to a number on screen. */
interface Opening {
  fromStart: number;
  fromHtml: number;
  rows: number;
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
  await page.evaluateOnNewDocument(countRowsRead);
  await page.goto(addressOf(path));
  await page.waitForFunction(() => (globalThis as Shown).shownAt !== undefined);
  const times = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const fromStart = (globalThis as Shown).shownAt ?? Number.NaN;
    return { fromStart, fromHtml: fromStart - (navigation?.responseEnd ?? Number.NaN) };
  });
  const rows = await readRowsRead(page);
  await page.close();
  return { ...times, rows };
}

const openPopup = (ours: BenchBrowser): Promise<Opening> => open(ours, 'src/popup/index.html', 'acts');

async function choosePeriod({ desk }: BenchBrowser, period: string): Promise<void> {
  await desk.evaluate((chosen) => chrome.storage.local.set({ started: true, period: chosen }), period);
}

/** The popup's rows and time in each period. */
async function measurePeriods(ours: BenchBrowser, over: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const period of PERIODS) {
    await choosePeriod(ours, period);
    const openings = [await openPopup(ours), await openPopup(ours), await openPopup(ours)];
    figures.push(
      {
        name: `rows that the popup reads, ${period}, ${over}`,
        unit: '',
        ours: Math.max(...openings.map(({ rows }) => rows)),
        bar: MOST_ROWS[period],
        gate: true,
      },
      { name: `popup, ${period}, ${over}`, unit: 'ms', ours: median(openings.map((one) => one.fromStart)) },
    );
  }
  return figures;
}

/** How much the popup reads of 10,000 rows. */
export async function measureRowsRead(port: number): Promise<Figure[]> {
  const ours = await launchOurs(port);
  try {
    await seed(ours.desk, 10_000);
    return (await measurePeriods(ours, 'over 10,000 rows')).filter(({ unit }) => unit === '');
  } finally {
    await ours.close();
  }
}

async function measureOver(ours: BenchBrowser, over: string): Promise<Figure[]> {
  const empty: number[] = [];
  const least: number[] = [];
  const popup: number[] = [];
  const dashboard: Opening[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push((await open(ours, EMPTY_PAGE, 'acts')).fromStart);
    least.push((await open(ours, LEAST_PAGE, 'acts')).fromStart);
    popup.push((await openPopup(ours)).fromStart);
    dashboard.push(await open(ours, 'src/dashboard/index.html', 'total-acts'));
  }
  return [
    {
      name: `popup, from open to its number, ${over}`,
      unit: 'ms',
      baseline: median(empty),
      ours: median(popup),
      bar: 1.5,
      barFor: 'ratio',
    },
    {
      name: `popup, beside the least page that reads the ledger, ${over}`,
      unit: 'ms',
      baseline: median(least),
      ours: median(popup),
    },
    {
      name: `dashboard, from its HTML to its number, ${over}`,
      unit: 'ms',
      ours: median(dashboard.map(({ fromHtml }) => fromHtml)),
      bar: 300,
    },
    {
      name: `rows that the dashboard reads, ${over}`,
      unit: '',
      ours: median(dashboard.map(({ rows }) => rows)),
    },
  ];
}

/** The popup and the dashboard over ledgers of growing size, each popup beside pages that do less. */
export async function measureOwnPages(port: number): Promise<Figure[]> {
  const ours = await launchOurs(port);
  try {
    await choosePeriod(ours, 'today');
    const figures: Figure[] = [];
    for (const rows of [0, 10_000, MOST]) {
      if (rows > 0) await seed(ours.desk, rows);
      figures.push(...(await measureOver(ours, `over ${rows.toLocaleString('en')} rows`)));
    }
    return [...figures, ...(await measurePeriods(ours, `over ${MOST.toLocaleString('en')} rows`))];
  } finally {
    await ours.close();
  }
}
