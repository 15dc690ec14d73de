import type { Browser } from '../browser.ts';
import {
  LEFT_BEHIND,
  RefusedError,
  valueOf,
  type Answer,
  type Argument,
  type Envelope,
  type LeftBehind,
  type ToBackground,
} from '../messages.ts';

/** The browser's extension API as a content script has it; Chromium calls it `chrome`. No polyfill: it weighs 10 kB. */
function api(): Pick<Browser, 'runtime' | 'storage' | 'extension'> | undefined {
  const { browser, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
  return browser ?? chrome;
}

/** False once the extension was updated or removed under the open page: this script is then an orphan. */
export function isAlive(): boolean {
  try {
    return api()?.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/**
 * The API, to say something by. Nothing is said from a private window: the manifest keeps us out of them, and this
 * makes sure. Not asked at the start, which it would make slower by a tenth.
 */
function outlet(): ReturnType<typeof api> {
  if (api()?.extension?.inIncognitoContext) throw new RefusedError('refused', 'This window is private');
  return api();
}

/** Sends a message to the background. Rejects if it cannot be delivered or was refused. */
export async function tell<Name extends keyof ToBackground & string>(
  name: Name,
  argument: Argument<ToBackground[Name]>,
): Promise<Answer<ToBackground[Name]>> {
  const reply: unknown = await outlet()?.runtime.sendMessage({ name, argument } satisfies Envelope);
  return valueOf(reply) as Answer<ToBackground[Name]>;
}

/** What was to be said is lost, which nobody but a developer needs to know. */
export function noteUntold(error: unknown): void {
  console.info('The background was not told', error);
}

/** Stores something for the background, which need not be awake. Rejects if it cannot be stored. */
export async function leaveBehind(key: string, report: LeftBehind): Promise<void> {
  await outlet()?.storage.local.set({ [LEFT_BEHIND + key]: report });
}

/** Calls `listener` with what the background says, until `signal` aborts. */
export function onMessage(listener: (message: Envelope) => void, signal: AbortSignal): void {
  const runtime = api()?.runtime;
  const onNews = (message: unknown) => void listener(message as Envelope);
  runtime?.onMessage.addListener(onNews);
  signal.addEventListener('abort', () => {
    if (isAlive()) runtime?.onMessage.removeListener(onNews);
  });
}
