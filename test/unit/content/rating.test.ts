// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { rate } from '../../../src/content/rating.ts';

const thumbs = '.up, .down';
const answer = '<div class="answer"><div><i class="up"></i></div><div><i class="down"></i></div></div>';

function press(index: number, selector: string): string | undefined {
  const control = document.querySelectorAll('.answer')[index]?.querySelector(selector);
  if (!control) throw new Error(`No ${selector}`);
  return rate(control, thumbs);
}

beforeEach(() => {
  document.body.innerHTML = `<main>${answer}${answer}</main>`;
});

test('each answer is rated once, by two clicks too', () => {
  expect([press(0, '.up'), press(0, '.up'), press(1, '.down')]).toEqual(['do', undefined, 'do']);
});

test('the other thumb of the same answer changes its rating', () => {
  expect([press(0, '.up'), press(0, '.down'), press(1, '.up')]).toEqual(['do', undefined, 'do']);
});

test('a thumb that says that it is pressed takes the rating back, and the next press is a new one', () => {
  press(0, '.up');
  document.querySelector('.up')?.setAttribute('aria-pressed', 'true');
  expect(press(0, '.up')).toBe('undo');
  document.querySelector('.up')?.setAttribute('aria-pressed', 'false');
  expect(press(0, '.down')).toBe('do');
});

test('a thumb that stands alone is not taken for one of another answer', () => {
  document.body.innerHTML = `<main><div class="answer"><i class="up"></i></div>${answer}</main>`;
  expect([press(0, '.up'), press(1, '.up'), press(0, '.up')]).toEqual(['do', 'do', undefined]);
});
