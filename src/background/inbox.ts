import { browser, type Runtime } from '../browser.ts';
import { isEnvelope, type Envelope, type Reply } from '../messages.ts';
import { contentHandlers, pageHandlers } from './handlers.ts';

type Handler = (argument: unknown, sender: Runtime.MessageSender) => unknown;

function own<T extends object>(table: T, name: string): Handler | undefined {
  return Object.hasOwn(table, name) ? (table as Record<string, Handler>)[name] : undefined;
}

/** Is the sender a page of this extension (popup, dashboard, …), and not a content script? */
function isOwnPage(sender: Runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}

/** Is the sender a content script on a page whose host the browser still grants, outside private windows? */
async function isGrantedPage(sender: Runtime.MessageSender): Promise<boolean> {
  if (!sender.tab || sender.tab.incognito || sender.url === undefined) return false;
  const { protocol, hostname } = new URL(sender.url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

async function answer({ name, argument }: Envelope, sender: Runtime.MessageSender): Promise<Reply> {
  const handler = isOwnPage(sender)
    ? (own(pageHandlers, name) ?? own(contentHandlers, name))
    : (await isGrantedPage(sender)) && own(contentHandlers, name);
  if (!handler) return { error: { id: 'refused', message: `${name}: not from there` } };
  try {
    return { value: (await handler(argument, sender)) ?? null };
  } catch (error) {
    console.error(`${name} failed`, error);
    const id = error instanceof Error && 'id' in error ? String(error.id) : 'unknown';
    return { error: { id, message: error instanceof Error ? error.message : String(error) } };
  }
}

/** The only way in: messages of this extension's own scripts and pages. */
export function onRuntimeMessage(
  message: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply> | undefined {
  if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
  return answer(message, sender);
}
