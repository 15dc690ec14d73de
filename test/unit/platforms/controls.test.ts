// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { changeOf, stateOf } from '../../../src/content/control-state.ts';
import { nearest } from '../../../src/content/nearest.ts';
import { PLATFORMS } from '../../../src/platforms/index.ts';
import type { ComposerRule, PageRule, Platform, ToggleRule } from '../../../src/platforms/platform.ts';
import type { ControlFixture } from '../../platforms/fixture.ts';

const FIXTURES = import.meta.glob<readonly ControlFixture[]>('../../platforms/*/controls.ts', {
  eager: true,
  import: 'CONTROLS',
});

function fixturesOf(id: string): readonly ControlFixture[] {
  return FIXTURES[`../../platforms/${id}/controls.ts`] ?? [];
}

/** Shows the markup and answers the element that is pressed. */
function show(markup: string, language: string): Element {
  document.documentElement.lang = language;
  document.body.innerHTML = markup;
  const pressed = document.querySelector('[here]');
  if (!pressed) throw new Error(`Nothing is marked with “here” in ${markup}`);
  return pressed;
}

function boxOf(rule: ComposerRule, pressed: Element): Element | undefined {
  const box = nearest(pressed, rule.box);
  if (box) return box;
  const button = rule.submit === undefined ? undefined : nearest(pressed, rule.submit);
  if (!button) return undefined;
  const root = rule.root === undefined ? document.body : nearest(button, rule.root);
  return root?.querySelector(rule.box) ?? undefined;
}

/** What of the page a press on `pressed` lands on, for one rule. */
function surfaceOf(rule: PageRule, pressed: Element): Element | undefined {
  switch (rule.verb) {
    case 'toggle':
    case 'choice':
    case 'press':
      return nearest(pressed, rule.control);
    case 'composer': {
      const box = boxOf(rule, pressed);
      return box && rule.not !== undefined && nearest(box, rule.not) ? undefined : box;
    }
    case 'form': {
      const button = nearest(pressed, rule.submit);
      return button && nearest(button, rule.form);
    }
    case 'arrival':
      return undefined;
  }
}

/** Do the page's path, and what was pressed before, let a rule hold? */
function holds(rule: PageRule, { path = '/', opener, language }: ControlFixture): boolean {
  if (rule.at !== undefined && !new RegExp(rule.at).test(path)) return false;
  if (rule.verb !== 'composer' || rule.opener === undefined) return true;
  return opener !== undefined && nearest(show(opener, language), rule.opener) !== undefined;
}

function ruleFor(
  { page, never = [] }: Platform,
  fixture: ControlFixture,
  markup: string,
): PageRule | undefined {
  if (never.some((pattern) => new RegExp(pattern).test(fixture.path ?? '/'))) return undefined;
  return page.find(
    (rule) => holds(rule, fixture) && surfaceOf(rule, show(markup, fixture.language)) !== undefined,
  );
}

function named(rule: PageRule | undefined): string {
  if (!rule) return '';
  const variant = rule.variant === undefined ? '' : `:${rule.variant}`;
  return `${rule.verb === 'press' && rule.undo ? 'undo ' : ''}${rule.kind}${variant}`;
}

function stateIn(rule: ToggleRule, markup: string, language: string) {
  const control = nearest(show(markup, language), rule.control);
  if (!control) throw new Error(`The control is not found in ${markup}`);
  return stateOf(rule, control);
}

const WITH_CONTROLS = PLATFORMS.filter(({ page }) => page.some(({ verb }) => verb !== 'arrival'));

describe.each(WITH_CONTROLS.map((platform) => [platform.id, platform] as const))(
  'controls of %s',
  (id, platform) => {
    const fixtures = fixturesOf(id);

    test.each(fixtures.map((fixture) => [fixture.what, fixture.language, fixture.is, fixture] as const))(
      '%s (%s) is “%s”',
      (_what, language, is, fixture) => {
        const { off, on } = fixture;
        const rule = ruleFor(platform, fixture, off);
        expect(named(rule)).toBe(is);
        if (on === undefined) return;
        expect(named(ruleFor(platform, fixture, on))).toBe(is);
        if (rule?.verb !== 'toggle') return;
        const [before, after] = [stateIn(rule, off, language), stateIn(rule, on, language)];
        expect(changeOf(before, after)).toBe('do');
        expect(changeOf(after, before)).toBe('undo');
        expect(changeOf(before, before)).toBeUndefined();
      },
    );

    test('some things on the page are no controls', () => {
      expect(fixtures.some(({ is }) => is === '')).toBe(true);
    });

    test('every rule has a control that it fits', () => {
      for (const rule of platform.page) {
        if (rule.verb === 'arrival') continue;
        const fits = fixtures.some(
          (fixture) =>
            holds(rule, fixture) && surfaceOf(rule, show(fixture.off, fixture.language)) !== undefined,
        );
        expect(fits, `no control for ${JSON.stringify(rule)}`).toBe(true);
      }
    });
  },
);
