// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { placeOf, type Place } from '../../../src/content/place.ts';

const SHORT = 3;
const LONG = 400;

function post(name: string): string {
  return `<li id="${name}"><button class="share"></button><span><button class="like"></button></span></li>`;
}

/** A list of posts, and the way back to the like of the one at `index`. */
function listOf(length: number, index: number): Place {
  document.body.innerHTML = `<ul>${Array.from({ length }, (_, at) => post(`p${at}`)).join('')}</ul>`;
  return placeOf(part(`#p${index} .like`), part('ul'), '.like');
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
  const place = listOf(length, index);
  expect(place.find()).toBe(part(`#p${index} .like`));

  part(`#p${index}`).innerHTML = '<b></b><i class="like"></i>';
  expect(place.find()).toBe(part(`#p${index} i`));

  part(`#p${index}`).outerHTML = post('new');
  expect(place.find()).toBe(part('#new .like'));
});

test('a control that is itself a child of the list is found again', () => {
  document.body.innerHTML = `<ul>${'<li class="like"></li>'.repeat(LONG)}</ul>`;
  const list = part('ul');
  const place = placeOf(list.children[7] as Element, list, '.like');
  (list.children[7] as Element).outerHTML = '<b class="like"></b>';
  expect(place.find()).toBe(part('b'));
});

test('nothing is found when the list itself is gone', () => {
  const place = listOf(LONG, 5);
  part('ul').remove();
  expect(place.find()).toBeUndefined();
});

test('what happens in other posts of a long list is not told, but the place itself being replaced is', async () => {
  const place = listOf(LONG, 5);
  let told = 0;
  const observer = new MutationObserver(() => {
    told += 1;
  });
  place.observe(observer);
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  part('#p6 .like').setAttribute('aria-pressed', 'true');
  await settle();
  expect(told).toBe(0);
  part('#p5 .like').setAttribute('aria-pressed', 'true');
  await settle();
  expect(told).toBe(1);
  part('#p5').outerHTML = post('new');
  await settle();
  expect(told).toBe(2);
  observer.disconnect();
});
