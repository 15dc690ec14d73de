import { expect, test } from 'vitest';
import { createQueue } from '../../../src/background/queue.ts';

test('each piece of work begins once the one before has ended, however it ended', async () => {
  const inTurn = createQueue();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });

  const [first, second, third] = await Promise.allSettled([
    work('first'),
    work('second', true),
    work('third'),
  ]);
  expect(seen).toEqual([
    'first begins',
    'first ends',
    'second begins',
    'second ends',
    'third begins',
    'third ends',
  ]);
  expect(first).toEqual({ status: 'fulfilled', value: 'first' });
  expect(second).toMatchObject({ status: 'rejected', reason: { message: 'second' } });
  expect(third).toEqual({ status: 'fulfilled', value: 'third' });
});
