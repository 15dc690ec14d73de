import type { ChoiceRule } from '../platforms/platform.ts';
import { lookAfter } from './after.ts';
import { changeOf, stateOf, type ControlState, type StateRule } from './control-state.ts';
import { nearest, parentOf } from './nearest.ts';
import { activates, type Verb } from './page-verb.ts';
import { rememberGiven } from './toggle.ts';

/** The item's order among its siblings, in the nearest ancestor that holds more than one. */
function orderOf(rule: ChoiceRule, item: Element): number {
  for (let holder = parentOf(item); holder; holder = parentOf(holder)) {
    const items = [...holder.querySelectorAll(rule.control)];
    if (items.length > 1) return items.indexOf(item);
  }
  return 0;
}

function targetsOf(rule: ChoiceRule, state: StateRule): Map<Element, ControlState> {
  return new Map(
    [...document.querySelectorAll(rule.target)].map((target) => [target, stateOf(state, target)]),
  );
}

/** A press on an item of a palette; the proof is the target that changes. */
export const choose: Verb<ChoiceRule> = (rule, press, { counter, signal }) => {
  const item = nearest(press.target, rule.control);
  if (!item || !activates(press, item)) return false;
  const state: StateRule = rule.on === undefined ? { label: true } : { on: rule.on, label: true };
  const before = targetsOf(rule, state);
  const order = orderOf(rule, item);
  const kind = order === 0 && rule.firstKind !== undefined ? rule.firstKind : rule.kind;
  const variant = kind === rule.kind ? (rule.names?.[order] ?? rule.variant) : undefined;
  const place = location.href;
  lookAfter(
    () => {
      if (location.href !== place) return true;
      for (const [target, was] of before) {
        if (!target.isConnected) continue;
        const change = changeOf(was, stateOf(state, target));
        if (change === undefined) continue;
        if (change === 'on') rememberGiven(target, kind);
        counter.observe({
          witness: 'page',
          kind,
          direction: change === 'on' ? 'do' : change === 'off' ? 'undo' : 'switch',
          at: press.at,
          ...(typeof variant === 'string' ? { variant } : {}),
        });
        return true;
      }
      return false;
    },
    signal,
    6_000,
  );
  return true;
};
