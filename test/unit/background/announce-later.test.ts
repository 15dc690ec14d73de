import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const announce = vi.hoisted(() => vi.fn<() => void>());
const updateBadge = vi.hoisted(() => vi.fn<() => Promise<void>>());

vi.mock('../../../src/background/storehouse.ts', () => ({ announce }));
vi.mock('../../../src/background/badge.ts', () => ({ updateBadge }));

const { announceLater } = await import('../../../src/background/announce-later.ts');

function slowWrite() {
  let finish = (): void => undefined;
  const written = announceLater(
    () =>
      new Promise<string>((resolve) => {
        finish = () => resolve('written');
      }),
  );
  return { written, finish: () => finish() };
}

beforeEach(() => {
  vi.useFakeTimers();
  announce.mockReset();
  updateBadge.mockReset().mockResolvedValue();
});

afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

test('writes one after the other are announced once, when no more of them come', async () => {
  for (let part = 0; part < 3; part += 1) {
    expect(await announceLater(async () => part)).toBe(part);
    await vi.advanceTimersByTimeAsync(500);
  }
  expect(announce).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(announce).toHaveBeenCalledOnce();
  expect(updateBadge).toHaveBeenCalledOnce();
});

test('nothing is announced while a write is under way, however long it takes', async () => {
  const [first, second] = [slowWrite(), slowWrite()];
  first.finish();
  expect(await first.written).toBe('written');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(announce).not.toHaveBeenCalled();
  second.finish();
  await second.written;
  await vi.advanceTimersByTimeAsync(1000);
  expect(announce).toHaveBeenCalledOnce();
});

test('a write that fails is told, and what was written before it is announced', async () => {
  const failing = announceLater(() => Promise.reject(new Error('full')));
  await expect(failing).rejects.toThrow('full');
  await vi.advanceTimersByTimeAsync(1000);
  expect(announce).toHaveBeenCalledOnce();
});
