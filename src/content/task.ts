import type { PaidTask } from '../platforms/platform.ts';
import { hash } from '../witness/hash.ts';
import type { Counter } from './counter.ts';
import { tell } from './extension.ts';
import { nearest } from './nearest.ts';
import { rewardOf } from './task-reward.ts';

/** Does a message hold all of these keys? Their values are not looked at. */
function holdsKeys(data: unknown, keys: readonly string[]): boolean {
  if (typeof data === 'string') return keys.every((key) => data.includes(`"${key}"`));
  return typeof data === 'object' && data !== null && keys.every((key) => key in data);
}

/**
 * Watches for a paid task that is taken up, with what it pays, and for its answer that is sent: by a message of the
 * frame in which the task is worked on, or by a form. Each page sends at most one.
 */
export function watchTask(platform: string, task: PaidTask, counter: Counter, signal: AbortSignal): void {
  let isSent = false;

  function take(name: string): void {
    const reward = rewardOf(task.reward);
    tell('takeTask', { platform, task: name, ...(reward && { reward }) }).catch((error: unknown) =>
      console.info('Not told of a task', error),
    );
  }

  function send(): void {
    // The user worked in the frame of the task, whose gestures are not seen here but activate this page, too.
    if (isSent || !navigator.userActivation.hasBeenActive) return;
    isSent = true;
    const at = Date.now();
    counter.gesture(at);
    counter.observe({ witness: 'page', kind: 'label', direction: 'do', at });
  }

  const { at, take: button, message, form } = task;
  const options = { capture: true, passive: true, signal };
  const address = location.pathname + location.search;
  if (at !== undefined && new RegExp(at).test(address)) {
    const begin = () => take(hash(address));
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', begin, { once: true, signal });
    else begin();
    if (message)
      addEventListener(
        'message',
        ({ source, data, isTrusted }) => {
          if (isTrusted && source !== window && holdsKeys(data, message)) send();
        },
        options,
      );
    if (form !== undefined)
      addEventListener(
        'submit',
        ({ target, isTrusted }) => {
          if (isTrusted && target instanceof Element && target.matches(form)) send();
        },
        options,
      );
  }
  if (button !== undefined)
    addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted) return;
        const [target] = event.composedPath();
        if (target instanceof Element && nearest(target, button)) take('');
      },
      options,
    );
}
