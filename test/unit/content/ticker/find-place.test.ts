// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findPlace } from '../../../../src/content/ticker/find-place.ts';

const [WIDTH, HEIGHT] = [1000, 600];
const NOTE = { width: 200, height: 34 };

/** Something that lies over a part of the window, later ones above earlier ones. */
interface Layer {
  html: string;
  left?: number;
  top?: number;
  right?: number;
  bottom?: number;
}

let layers: (Layer & { element: Element })[] = [];

function cover(...added: Layer[]): void {
  layers = added.map((layer) => {
    document.body.insertAdjacentHTML('beforeend', layer.html);
    return { ...layer, element: document.body.lastElementChild as Element };
  });
}

beforeEach(() => {
  vi.stubGlobal('innerWidth', WIDTH);
  vi.stubGlobal('innerHeight', HEIGHT);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(WIDTH);
  document.elementFromPoint = (x, y) =>
    layers.findLast(
      ({ left = 0, top = 0, right = WIDTH, bottom = HEIGHT }) =>
        x >= left && x <= right && y >= top && y <= bottom,
    )?.element ?? document.body;
});

afterEach(() => {
  document.body.replaceChildren();
  layers = [];
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('in the middle of the bottom, if there is nothing', () => {
  expect(findPlace(NOTE)).toEqual({ left: 400, top: 554 });
});

test('beside what is in the middle', () => {
  cover({ html: '<button></button>', left: 300, right: 700 });
  expect(findPlace(NOTE)).toEqual({ left: 788, top: 554 });
});

test('at the top, if there is a bar at the bottom', () => {
  cover({ html: '<nav><a href="/"></a></nav>', top: 540 });
  layers = layers.map((layer) => ({ ...layer, element: layer.element.firstElementChild as Element }));
  expect(findPlace(NOTE)).toEqual({ left: 400, top: 12 });
});

test('above the bar at the bottom, if there is one at the top as well', () => {
  cover({ html: '<button></button>', top: 540 }, { html: '<div role="tab"></div>', bottom: 60 });
  expect(findPlace(NOTE)).toEqual({ left: 400, top: 490 });
});

test('not over a frame, which may hold the controls of a chat or a banner', () => {
  cover({ html: '<iframe></iframe>', left: 300, top: 300 });
  expect(findPlace(NOTE)).toEqual({ left: 12, top: 554 });
});

test('not over a control in a shadow root', () => {
  cover({ html: '<div></div>', top: 500 });
  const root = layers[0]?.element.attachShadow({ mode: 'open' }) as ShadowRoot;
  root.innerHTML = '<button></button>';
  root.elementFromPoint = () => root.firstElementChild;
  expect(findPlace(NOTE)?.top).toBe(12);
});

test('over what can perhaps be pressed only if there is nothing else', () => {
  cover({ html: '<div style="cursor: pointer"></div>' });
  expect(findPlace(NOTE)).toEqual({ left: 400, top: 554 });
  cover({ html: '<div style="cursor: pointer"></div>', top: 500 });
  expect(findPlace(NOTE)?.top).toBe(12);
});

test('nowhere, if there are controls everywhere', () => {
  cover({ html: '<button></button>' });
  expect(findPlace(NOTE)).toBeUndefined();
});
