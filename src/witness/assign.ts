import { isLike, type Act } from './act.ts';
import { SKEW, type Gesture, type Gestures } from './gestures.ts';
import { patienceOf, type Observation } from './observation.ts';

/** The act of a gesture that may be what was observed, if its witness saw it already, or else did not. */
export function actOf(
  acts: readonly Act[],
  observation: Observation,
  of: Gesture,
  seen: boolean,
): Act | undefined {
  return acts.find(
    (act) => act.gesture === of && act[observation.witness] === seen && isLike(act, observation),
  );
}

/** Gestures that may have caused a request and whose act the page saw, the oldest first. */
function shownFor(acts: readonly Act[], request: Observation): Gesture[] {
  return acts.flatMap((act) => {
    const lag = request.at - (act.gesture?.at ?? Infinity);
    const fits = act.page && !act.withdrawn && act.kind === request.kind && isLike(act, request);
    return act.gesture && fits && lag >= -SKEW && lag <= patienceOf(request) ? [act.gesture] : [];
  });
}

/**
 * The latest gesture before a request. Once that is spent, also the ones that followed one already spent: a site
 * may send its requests one after the other.
 */
function latestFor(acts: readonly Act[], gestures: Gestures, request: Observation): Gesture[] {
  const recent = gestures.recent(request.at, patienceOf(request));
  return recent.slice(recent.findIndex((gesture) => actOf(acts, request, gesture, true))).toReversed();
}

/**
 * Finds a gesture for a request. No gesture is given to two of a kind, so fifty requests after one press are one
 * act; but a request that has a gesture gives way if it may be of another one.
 * @param gestures where it may also be of a gesture whose act the page did not see
 * @returns the gesture that is no longer free, and the request that is now taken for its own
 */
export function assign(
  acts: readonly Act[],
  request: Observation,
  gestures?: Gestures,
  tried = new Set<Gesture>(),
): { gesture: Gesture; request: Observation } | undefined {
  const choices = shownFor(acts, request);
  if (gestures) choices.push(...latestFor(acts, gestures, request));
  for (const gesture of choices) {
    if (tried.has(gesture)) continue;
    tried.add(gesture);
    const taken = actOf(acts, request, gesture, true);
    if (!taken?.request) return { gesture, request };
    const assigned = assign(acts, taken.request, gestures, tried);
    if (!assigned) continue;
    taken.request = request;
    return assigned;
  }
  return undefined;
}
