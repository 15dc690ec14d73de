import { browser } from '../browser.ts';
import { envelope, valueOf, type Answer, type Argument, type ToBackground } from '../messages.ts';

/** Sends a message to the background and waits for its answer; throws a RefusedError if it is refused. */
export async function ask<Name extends keyof ToBackground>(
  name: Name,
  ...argument: Parameters<ToBackground[Name]>
): Promise<Answer<ToBackground[Name]>> {
  const message = envelope<ToBackground, Name>(name, argument[0] as Argument<ToBackground[Name]>);
  return valueOf(await browser.runtime.sendMessage(message)) as Answer<ToBackground[Name]>;
}
