import { browser, type Runtime } from '../browser.ts';
import { LedgerError } from '../ledger/ledger-error.ts';
import { LEFT_BEHIND, type LeftBehind } from '../messages.ts';
import { contentHandlers } from './handlers.ts';

/** The page that left it behind is gone, and its tab may show another. */
const NOBODY: Runtime.MessageSender = {};

function take({ name, argument }: LeftBehind): unknown {
  return name === 'record'
    ? contentHandlers.record(argument, NOBODY)
    : contentHandlers.attend(argument, NOBODY);
}

/** Takes in one report; it is tried again another day if it could not be stored, and dropped if it never can be. */
async function takeIn(key: string): Promise<void> {
  const { [key]: report } = await browser.storage.local.get(key);
  if (report === undefined) return;
  try {
    await take(report as LeftBehind);
  } catch (error) {
    console.error('What a page left behind is not stored', error);
    if (!(error instanceof LedgerError && error.id === 'invalid')) return;
  }
  await browser.storage.local.remove(key);
}

/** Takes in what pages left behind while nobody listened. */
export async function takeLeftBehind(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  for (const key of Object.keys(stored)) if (key.startsWith(LEFT_BEHIND)) await takeIn(key);
}

/** Takes in what a page that is being left stores; this is what wakes the background. */
export function onLeftBehind(changes: Readonly<Record<string, { newValue?: unknown }>>, area: string): void {
  if (area !== 'local') return;
  for (const [key, { newValue }] of Object.entries(changes))
    if (key.startsWith(LEFT_BEHIND) && newValue !== undefined) void takeIn(key);
}
