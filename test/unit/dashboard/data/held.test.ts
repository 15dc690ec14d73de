import { expect, test, vi } from 'vitest';
import { hold } from '../../../../src/dashboard/data/held.ts';

test('whoever watches hears of each new value, until it stops', () => {
  const held = hold(1);
  const controller = new AbortController();
  const listener = vi.fn(() => held.read());
  held.watch(listener, controller.signal);
  held.write(2);
  expect(listener).toHaveReturnedWith(2);
  controller.abort();
  held.write(3);
  expect(listener).toHaveBeenCalledOnce();
  expect(held.read()).toBe(3);
});
