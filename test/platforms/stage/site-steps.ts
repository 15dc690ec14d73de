import {
  nameOf,
  type ActOf,
  type Button,
  type Control,
  type Puzzle,
  type Site,
  type SitePage,
  type Toggle,
  type Writing,
} from './site.ts';
import type { Addition, Blind, Step } from './step.ts';

/** A part of a visit: the controls once more, in one language, with one witness blind or none. */
export interface Section {
  name: string;
  language: string;
  blind: Blind;
  signedIn: boolean;
}

/** The additions of an act to the counts, as the witnesses that are not blind see it. */
export function additionsOf(
  act: ActOf | undefined,
  { blind }: Pick<Section, 'blind'>,
  undo = false,
): Addition[] {
  if (!act) return [];
  const alone = blind === 'page' ? act.networkAlone : blind === 'network' ? act.pageAlone : undefined;
  if (alone === null) return [];
  const { kind, variant, quantity } = alone ?? act;
  const seen = act.seenBy === undefined ? {} : { seenBy: act.seenBy };
  const additions: Addition[] = [
    {
      kind,
      ...seen,
      ...(undo ? { undo } : variant === undefined ? {} : { variant }),
      ...(quantity === undefined ? {} : { quantity }),
    },
  ];
  const { tags } = act;
  if (tags && !undo) {
    const seenBy = tags.seenBy ?? act.seenBy;
    additions.push({ kind: 'tag', quantity: tags.quantity, ...(seenBy ? { seenBy } : {}) });
  }
  return additions;
}

/** Turns a control on or off, through its menu if it has one. */
export function turn(control: Toggle, section: Section, to: 'on' | 'off', last: Partial<Step> = {}): Step[] {
  const name = `${section.name}: ${nameOf(control)}`;
  const counts =
    to === 'on' ? additionsOf(control.act, section) : additionsOf(control.undo ?? control.act, section, true);
  if (control.menu?.[to === 'on' ? 'off' : 'on'] === undefined) return [{ press: name, counts, ...last }];
  return [{ press: name }, { press: `${name} item`, counts, ...last }];
}

/** Presses a button, in its menu if it is in one; writes and sends. */
export function doOnce(control: Button | Writing, section: Section): Step[] {
  const name = `${section.name}: ${nameOf(control)}`;
  if ('press' in control) {
    const counts = additionsOf(control.act, section, control.undo);
    const open = control.opener === undefined ? [] : [{ press: `${name} opener` }];
    return [...open, { press: name, counts }];
  }
  const counts = additionsOf(control.act, section);
  const sent = control.keys === undefined ? { press: `${name} send` } : { keys: control.keys };
  return [
    { type: control.text, into: `${name} box` },
    { ...sent, counts },
  ];
}

/** The steps of a full visit to one control: done, taken back, refused. */
function stepsOn(control: Control, section: Section): Step[] {
  if ('press' in control || 'write' in control) return doOnce(control, section);
  if (!('toggle' in control)) return [];
  const does = turn(control, section, 'on');
  if (!control.undoes) return does;
  const isRefused = section.blind === 'none' && control.act?.seenBy === undefined;
  const refused = isRefused ? turn(control, section, 'on', { counts: [], refuse: 429 }) : [];
  return [...does, ...turn(control, section, 'off'), ...refused];
}

/** What the user does in a section, and what of it counts. A visitor without an account tries everything in vain. */
export function stepsOf(page: SitePage, section: Section): Step[] {
  if (section.signedIn) return page.controls.flatMap((control) => stepsOn(control, section));
  return page.controls
    .filter((control) => 'toggle' in control)
    .map((control) => ({ press: `${section.name}: ${nameOf(control)}` }));
}

function solve(control: Puzzle, section: Section): Step[] {
  const name = `${section.name}: ${control.solve}`;
  const press = (markup: string, last: Partial<Step>): Step[] => {
    const tiles: Step[] = Array.from({ length: control.tiles }, (_, index) => ({
      press: `${name} tile ${index}`,
    }));
    const all = markup.includes(' send') ? [...tiles, { press: `${name} send` }] : tiles;
    return all.map((step, index) => (index === all.length - 1 ? { ...step, ...last } : step));
  };
  const counts = additionsOf(control.act, section);
  const { rounds, refused } = control;
  const once = (last: Partial<Step>): Step[] =>
    rounds.flatMap((markup, index) => press(markup, index === rounds.length - 1 ? last : {}));
  if (refused === undefined) return once({ counts });
  return [...once({ refuse: 'errors' }), ...press(refused, { counts })];
}

/** What leads away from the page: a form that is sent, a link that is followed, a puzzle that is solved. */
export function departuresOf(page: SitePage, section: Section): Step[][] {
  return page.controls.flatMap((control) => {
    if ('solve' in control) return [solve(control, section)];
    if (!('form' in control || 'follow' in control)) return [];
    const name = `${section.name}: ${nameOf(control)}`;
    const leave: Step = { press: name, counts: additionsOf(control.act, section) };
    const text = 'form' in control ? control.text : undefined;
    return [text === undefined ? [leave] : [{ type: text, into: `${name} box` }, leave]];
  });
}

function isSeenBy(witness: 'page' | 'network', { act }: Control): boolean {
  return act !== undefined && (act.seenBy ?? witness) === witness;
}

/** Continuous integration has no time for what each witness alone sees of every site; the spine's sessions show it. */
const ALONE = !process.env['CI'];

/** The sections of a visit to one page: as it is, seen by each witness alone, and without an account. */
export function sectionsOf({ words }: Site, page: SitePage): Section[] {
  const languages = Object.keys(words);
  const first = languages[0] ?? 'en';
  const last = languages.at(-1) ?? first;
  const sections: Section[] = [{ name: 'both', language: first, blind: 'none', signedIn: true }];
  // Last, so that no later request can be taken for the other half of what the page alone has seen.
  if (ALONE && page.controls.some((control) => isSeenBy('network', control)))
    sections.push({ name: 'network', language: first, blind: 'page', signedIn: true });
  if (ALONE && page.controls.some((control) => isSeenBy('page', control)))
    sections.push({ name: 'page', language: last, blind: 'network', signedIn: true });
  if (!page.onlySignedIn) sections.push({ name: 'visitor', language: last, blind: 'none', signedIn: false });
  return sections;
}
