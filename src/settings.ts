import { browser } from './browser.ts';

/** What the user (or a school's administrator) can set. Stored in `storage.local` under one key a setting. */
export interface Settings {
  /** The user pressed *Start counting*. */
  started: boolean;
  /** Ids of the platforms that the user chose; counted while the browser also grants their hosts. */
  platforms: string[];
  /** Servers that the user added: origin 'https://host' to platform id. */
  instances: Record<string, string>;
  /** Pause everywhere. */
  paused: boolean;
  /** Ids of paused platforms. */
  pausedPlatforms: string[];
  badge: boolean;
  ticker: boolean;
  /** Exchange totals by the day with the user's other browsers, through the browser's own sync. */
  sync: boolean;
  /** The hour at which a day starts, 0 to 23. */
  dayStart: number;
  theme: 'system' | 'light' | 'dark';
  /** Period that the popup shows. */
  period: 'today' | 'week' | 'quarter' | 'all';
  lens: 'ad' | 'click' | 'wage' | 'training';
  /** 'classic', 'latest' or 'own'. */
  benchmark: 'classic' | 'latest' | 'own';
  /** Own benchmark in US dollars per user and quarter. */
  ownBenchmark: number;
  /** 'auto' (from the browser's language) or a region id of the valuation. */
  region: string;
  /** Wage id of the valuation, or 'own'. */
  wage: string;
  /** Own hourly wage and its currency. */
  ownWage: { amount: number; currency: string };
  /** Currency to show amounts in, besides their own, at a rate the user sets; '' for none. */
  currency: string;
  /** Units of `currency` for one US dollar; 0 for none. */
  rate: number;
  /** School: off, practice feed only, or practice and real sites. */
  classroomMode: 'off' | 'practiceOnly' | 'practiceAndReal';
  lessonPin: string;
  /** Interface language that a policy asks for, '' for the browser's. */
  language: string;
  hideMoney: boolean;
  /** Fewest pupils for which the class board shows anything, 5 or more. */
  minGroup: number;
  /** Platform ids that a policy allows; empty for all. */
  allowRealSites: string[];
  /** Hours after which counts are erased under a policy; 0 for never. */
  retentionHours: number;
  showIntroPage: boolean;
  allowExport: boolean;
  lockSettings: boolean;
}

export const DEFAULTS: Readonly<Settings> = {
  started: false,
  platforms: [],
  instances: {},
  paused: false,
  pausedPlatforms: [],
  badge: true,
  ticker: false,
  sync: false,
  dayStart: 0,
  theme: 'system',
  period: 'quarter',
  lens: 'ad',
  benchmark: 'classic',
  ownBenchmark: 4.75,
  region: 'auto',
  wage: 'auto',
  ownWage: { amount: 10, currency: 'USD' },
  currency: '',
  rate: 0,
  classroomMode: 'off',
  lessonPin: '',
  language: '',
  hideMoney: false,
  minGroup: 5,
  allowRealSites: [],
  retentionHours: 0,
  showIntroPage: true,
  allowExport: true,
  lockSettings: false,
};

const KEYS = Object.keys(DEFAULTS) as (keyof Settings)[];

/** A stored value counts only if it has the type of the default; anything else is as if it were not there. */
function fits(key: keyof Settings, value: unknown): boolean {
  const model = DEFAULTS[key];
  if (Array.isArray(model)) return Array.isArray(value) && value.every((item) => typeof item === 'string');
  if (typeof model === 'number') return typeof value === 'number' && Number.isFinite(value);
  return typeof value === typeof model && value !== null;
}

function pick(stored: Record<string, unknown>): Partial<Settings> {
  return Object.fromEntries(KEYS.filter((key) => fits(key, stored[key])).map((key) => [key, stored[key]]));
}

/** Firefox rejects `storage.managed` when no policy is set; that is not an error. */
async function managedStorage(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch (error) {
    if (error instanceof Error) return {};
    throw error;
  }
}

/** The settings in force: managed over local over default. In a lesson the ticker is on if nobody says otherwise. */
export async function readSettings(): Promise<Settings> {
  const [stored, managed] = await Promise.all([browser.storage.local.get([...KEYS]), managedStorage()]);
  const given = { ...pick(stored), ...pick(managed) };
  const isLesson = (given.classroomMode ?? DEFAULTS.classroomMode) !== 'off';
  return { ...DEFAULTS, ticker: isLesson, ...given };
}

/** Names of the settings that a policy holds, which are shown as locked. The period is no more than a view. */
export async function lockedSettings(): Promise<ReadonlySet<keyof Settings>> {
  const managed = pick(await managedStorage());
  const names = managed.lockSettings === true ? KEYS : (Object.keys(managed) as (keyof Settings)[]);
  return new Set(names.filter((name) => name !== 'period'));
}

/** Writes settings; ones that a policy holds keep the policy's value when read. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls `listener` when any setting changes, until `signal` aborts. */
export function onSettingsChange(listener: () => void, signal?: AbortSignal): void {
  const onChanged = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key in DEFAULTS)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged));
}
