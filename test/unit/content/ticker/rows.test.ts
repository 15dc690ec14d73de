// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createRows, type Rows } from '../../../../src/content/ticker/rows.ts';

let box: HTMLElement;
let rows: Rows;
const onEmpty = vi.fn<() => void>();

const lines = () => [...box.children].map((row) => row.textContent.replaceAll(/[\u2066\u2069]/g, ''));

beforeEach(() => {
  vi.useFakeTimers();
  onEmpty.mockClear();
  box = document.createElement('div');
  rows = createRows(box, onEmpty);
});

afterEach(() => vi.useRealTimers());

test('each line goes by itself', () => {
  rows.add('+1 like', 'en');
  vi.advanceTimersByTime(3000);
  rows.add('+1 share', 'en');
  expect(lines()).toEqual(['+1 like', '+1 share']);
  vi.advanceTimersByTime(1000);
  expect(lines()).toEqual(['+1 share']);
  expect(onEmpty).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3000);
  expect(lines()).toEqual([]);
  expect(onEmpty).toHaveBeenCalledOnce();
});

test('a line that comes again is counted, stays as long again, and is the newest', () => {
  rows.add('+1 like', 'en');
  rows.add('+1 share', 'en');
  vi.advanceTimersByTime(3000);
  rows.add('+1 like', 'en');
  expect(lines()).toEqual(['+1 share', '+1 like\u2003× 2']);
  vi.advanceTimersByTime(3000);
  expect(lines()).toEqual(['+1 like\u2003× 2']);
});

test('two hundred acts in a row are one line', () => {
  for (let index = 0; index < 200; index += 1) rows.add('+1 like', 'fr');
  expect(lines()).toEqual(['+1 like\u2003× 200']);
});

test('there are three lines at most, the newest', () => {
  for (const line of ['a', 'b', 'c', 'd', 'e']) rows.add(line, 'en');
  expect(lines()).toEqual(['c', 'd', 'e']);
  rows.clear();
  expect(lines()).toEqual([]);
  expect(onEmpty).toHaveBeenCalledOnce();
});
