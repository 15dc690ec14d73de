import type { Page } from 'puppeteer-core';
import type { ExpectedCounts } from '../../e2e/harness/counts.ts';
import type { Stage } from '../../e2e/harness/in-each-browser.ts';
import { randomFrom } from '../../seed/random.ts';
import type { Control, Site, SitePage } from './site.ts';
import { doOnce, turn, type Section } from './site-steps.ts';
import { countsAfter, type Blind, type Step } from './step.ts';
import { play } from './user.ts';
import { addCounts, showSection, type KindCounts } from './visit.ts';

/** How much is done on a day. */
interface Day {
  seed: number;
  acts: number;
  /** Things that are done and are no labour. */
  others: number;
  /** Tabs that are open at the same time. */
  tabs: number;
}

/** What a tab shows, and what has been done there. */
interface OpenTab {
  tab: Page;
  site: Site;
  page: SitePage;
  section: Section;
  isOn: Map<Control, boolean>;
  used: Set<Control>;
}

const BLIND: readonly Blind[] = ['none', 'none', 'page', 'network'];

/** Chance that the user goes to another tab, or opens another site in this one, before the next thing. */
const SWITCH = 0.08;
const LEAVE = 0.02;

function stepsNow({ section, isOn, used }: OpenTab, control: Control): Step[] {
  if ('toggle' in control) {
    if (!isOn.get(control)) return turn(control, section, 'on');
    return control.undoes ? turn(control, section, 'off') : [];
  }
  return used.has(control) || !('press' in control || 'write' in control) ? [] : doOnce(control, section);
}

function isLabour({ section }: OpenTab, steps: readonly Step[]): boolean {
  return Object.keys(countsAfter(steps, section.blind)).length > 0;
}

/** A user who does anything anywhere, the same for the same seed; gives what of it is labour. */
export async function spendDay(stage: Stage, sites: readonly Site[], day: Day): Promise<ExpectedCounts> {
  const random = randomFrom(day.seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const places = sites.flatMap((site) =>
    site.pages
      .filter(({ arrival, controls }) => !arrival && controls.some((control) => control.act))
      .map((page) => ({ site, page })),
  );
  const counts = new Map<string, KindCounts>();

  const openAnew = async (tab: Page): Promise<OpenTab> => {
    const { site, page } = pick(places);
    const language = pick(Object.keys(site.words));
    const section: Section = { name: 'day', language, blind: pick(BLIND), signedIn: true };
    await tab.bringToFront();
    await tab.goto(page.within ?? page.url);
    await showSection(tab, page, section);
    return { tab, site, page, section, isOn: new Map(), used: new Set() };
  };
  const choicesIn = (open: OpenTab, labour: boolean) =>
    open.page.controls
      .map((control) => ({ control, steps: stepsNow(open, control) }))
      .filter(({ steps }) => steps.length > 0 && isLabour(open, steps) === labour);
  const doOne = async (open: OpenTab, choices: ReturnType<typeof choicesIn>): Promise<void> => {
    const { control, steps } = pick(choices);
    await play(open.tab, steps, (mood) => stage.server.scenario(mood));
    open.isOn.set(control, !open.isOn.get(control));
    open.used.add(control);
    const sum = counts.get(open.site.platform) ?? {};
    addCounts(sum, countsAfter(steps, open.section.blind));
    if (Object.keys(sum).length > 0) counts.set(open.site.platform, sum);
  };
  const idle = async (open: OpenTab): Promise<void> => {
    const chance = random();
    const { mouse, keyboard } = open.tab;
    const idly = chance < 0.1 ? choicesIn(open, false) : [];
    if (idly.length > 0) await doOne(open, idly);
    else if (chance < 0.4) await mouse.wheel({ deltaY: Math.round(random() * 600 - 300) });
    else if (chance < 0.7) await mouse.move(Math.round(random() * 900), Math.round(random() * 700));
    else if (chance < 0.9) await keyboard.press(pick(['ArrowDown', 'PageUp', 'j', 'k', 'Escape']));
    else await mouse.click(2, 2);
  };

  const tabs: OpenTab[] = [];
  for (let index = 0; index < day.tabs; index += 1)
    tabs.push(await openAnew(await stage.open('about:blank')));
  let at = tabs.length - 1;
  let { acts, others } = day;
  while (acts + others > 0) {
    if (random() < SWITCH) {
      at = Math.floor(random() * tabs.length);
      await tabs[at]?.tab.bringToFront();
    }
    let open = tabs[at] as OpenTab;
    if (random() * (acts + others) >= acts) {
      await idle(open);
      others -= 1;
      continue;
    }
    let choices = choicesIn(open, true);
    while (choices.length === 0 || random() < LEAVE) {
      open = tabs[at] = await openAnew(open.tab);
      choices = choicesIn(open, true);
    }
    await doOne(open, choices);
    acts -= 1;
  }
  return Object.fromEntries(counts) as ExpectedCounts;
}
