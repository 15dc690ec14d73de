import type { Reward } from '../messages.ts';
import type { PaidTask } from '../platforms/platform.ts';

const SIGNS: Readonly<Record<string, string>> = { $: 'USD', '£': 'GBP', '€': 'EUR' };

/** What the task on the page pays; undefined where the page does not say. */
export function rewardOf({ element, attribute, amount, currency }: PaidTask['reward']): Reward | undefined {
  const found = document.querySelector(element);
  const text = (attribute === undefined ? found?.textContent : found?.getAttribute(attribute)) ?? '';
  const cents = Math.round(Number(new RegExp(amount).exec(text)?.[1]) * 100);
  const code = currency ?? SIGNS[/[$£€]/.exec(text)?.[0] ?? ''];
  return code !== undefined && cents > 0 ? { currency: code, cents } : undefined;
}
