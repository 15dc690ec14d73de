// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { rememberPlace } from '../../../src/content/place.ts';

const SHORT = 3;
const LONG = 400;

function post(name: string): string {
  return `<li id="${name}"><button class="share"></button><span><button class="like"></button></span></li>`;
}

/** A list of posts, and the way back to the like of the one at `index`. */
function listOf(length: number, index: number): () => Element | undefined {
  document.body.innerHTML = `<ul>${Array.from({ length }, (_, at) => post(`p${at}`)).join('')}</ul>`;
  return rememberPlace(part(`#p${index} .like`), part('ul'), '.like');
}

function part(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there`);
  return element;
}

test.each([
  [SHORT, 0],
  [SHORT, 1],
  [LONG, 0],
  [LONG, 200],
  [LONG, LONG - 1],
])('in a list of %i posts, the control of post %i is found again', (length, index) => {
  const find = listOf(length, index);
  expect(find()).toBe(part(`#p${index} .like`));

  part(`#p${index}`).innerHTML = '<b></b><i class="like"></i>';
  expect(find()).toBe(part(`#p${index} i`));

  part(`#p${index}`).outerHTML = post('new');
  expect(find()).toBe(part('#new .like'));
});

test('a control that is itself a child of the list is found again', () => {
  document.body.innerHTML = `<ul>${'<li class="like"></li>'.repeat(LONG)}</ul>`;
  const list = part('ul');
  const find = rememberPlace(list.children[7] as Element, list, '.like');
  (list.children[7] as Element).outerHTML = '<b class="like"></b>';
  expect(find()).toBe(part('b'));
});

test('nothing is found when the list itself is gone', () => {
  const find = listOf(LONG, 5);
  part('ul').remove();
  expect(find()).toBeUndefined();
});
