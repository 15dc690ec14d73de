// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { nearest } from '../../../src/content/nearest.ts';

test('the way up leads out of shadow roots', () => {
  document.body.innerHTML = '<section><div></div></section>';
  const inner = document.createElement('b');
  document.querySelector('div')?.attachShadow({ mode: 'open' }).append(inner);
  expect(nearest(inner, 'section')?.tagName).toBe('SECTION');
  expect(nearest(inner, 'article')).toBeUndefined();
});

test('it ends, whatever a page names its elements', () => {
  document.body.innerHTML = '<form name="host"><b></b></form><img name="nodeType">';
  Object.assign(document, { host: document.querySelector('form') });
  expect(nearest(document.querySelector('b') ?? undefined, 'article')).toBeUndefined();

  // A form that is in no document is the root of what it holds, and has its inputs by their names.
  const form = document.createElement('form');
  form.innerHTML = '<input name="host"><b></b>';
  Object.assign(form, { host: form.querySelector('input') });
  expect(nearest(form.querySelector('b') ?? undefined, 'article')).toBeUndefined();
});
