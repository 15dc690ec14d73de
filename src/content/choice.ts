import type { ChoiceRule } from '../platforms/platform.ts';
import type { Act } from '../witness/act.ts';
import type { Observation } from '../witness/observation.ts';
import { lookAfter } from './after.ts';
import { changeOf, labelOf, stateOf, type ControlState, type StateRule } from './control-state.ts';
import { nearest, parentOf } from './nearest.ts';
import { activates, type Verb } from './page-verb.ts';
import { isFollowed, rememberGiven } from './toggle.ts';

/** The item and its siblings, in the nearest ancestor that holds more than one. */
function siblingsOf(rule: ChoiceRule, item: Element): Element[] {
  for (let holder = parentOf(item); holder; holder = parentOf(holder)) {
    const items = [...holder.querySelectorAll(rule.control)];
    if (items.length > 1) return items;
  }
  return [item];
}

/**
 * What a change of the target means.
 * @param plain label of the palette's plain like: in every language a button that is off is called the same
 */
function changeBy(
  plain: string | undefined,
  was: ControlState,
  now: ControlState,
): Observation['direction'] | undefined {
  if (plain !== undefined && was.label !== now.label) {
    if (was.label === plain) return 'do';
    if (now.label === plain) return 'undo';
  }
  return changeOf(was, now);
}

/** The targets on the page; an item of the palette may be called like one. */
function targetsOf(rule: ChoiceRule): Element[] {
  return [...document.querySelectorAll(rule.target)].filter((target) => !target.matches(rule.control));
}

/** What stands for each target now: itself, or, where as many are there as before, the one that replaced it. */
function targetsAfter(rule: ChoiceRule, before: readonly Element[]): (Element | undefined)[] {
  const now = targetsOf(rule);
  const same = now.length === before.length ? now : [];
  return before.map((target, index) => (target.isConnected ? target : same[index]));
}

/** A press on an item of a palette; the proof is the target that changes. */
export const choose: Verb<ChoiceRule> = (rule, press, { counter, signal }) => {
  const item = nearest(press.target, rule.control);
  if (!item || !activates(press, item)) return false;
  const state: StateRule = { on: rule.on, label: true };
  const targets = targetsOf(rule);
  const before = targets.map((target) => stateOf(state, target));
  const items = siblingsOf(rule, item);
  const order = items.indexOf(item);
  const plain = rule.firstKind && items[0] && labelOf(items[0]);
  const kind = (order === 0 && rule.firstKind) || rule.kind;
  const variant = kind === rule.kind ? (rule.names?.[order] ?? rule.variant) : undefined;
  const place = location.href;
  let shown = -1;
  let act: Act | undefined;
  lookAfter(
    () => {
      if (location.href !== place || (shown >= 0 && isFollowed(press.at))) return true;
      // What is drawn anew after another press may be of that one.
      const after = isFollowed(press.at) ? targets : targetsAfter(rule, targets);
      for (const [index, was] of before.entries()) {
        const target = after[index];
        const direction = target?.isConnected && changeBy(plain, was, stateOf(state, target));
        if (!direction) continue;
        if (shown >= 0) return false;
        shown = index;
        if (direction === 'do') rememberGiven(target, kind);
        act = counter.observe({
          witness: 'page',
          kind,
          direction,
          at: press.at,
          variant,
        });
        return false;
      }
      if (!after[shown]) return false;
      // The site has taken it back by itself.
      if (act) counter.withdraw(act);
      return true;
    },
    signal,
    6_000,
  );
  return true;
};
