import type { Network, NetworkRule } from '../platforms/platform.ts';
import { hash } from './hash.ts';
import type { Observation } from './observation.ts';
import { fits, regex } from './regex.ts';
import type { SeenRequest } from './request.ts';
import { countMentions, countTags } from './tags.ts';

/** Answers the values of a field of the body. */
export type ReadField = (key: string) => string[];

const nothing: ReadField = () => [];

function operationsOf(network: Network, request: SeenRequest, read: ReadField): string[] {
  const header = network.operation?.header === undefined ? undefined : request.operationHeader;
  if (header !== undefined && header !== '') return [header];
  return network.operation?.field === undefined ? [] : read(network.operation.field);
}

function fitsMethod({ method = 'POST' }: NetworkRule, request: SeenRequest): boolean {
  return method === '*' || request.method === method;
}

function bodyFits(rule: NetworkRule, read: ReadField): boolean {
  for (const [key, source] of Object.entries(rule.body ?? {})) {
    const values = read(key);
    if (source === null ? values.length > 0 : !values.some((value) => regex(source).test(value)))
      return false;
  }
  return true;
}

/** Tags that a post or comment carries: hashtags and mentions in its text, people, alternative texts, places. */
function tagsOf(rule: NetworkRule, read: ReadField): number {
  let tags = 0;
  let spelled = 0;
  // A body may hold its text twice.
  for (const text of rule.tags === undefined ? [] : new Set(read(rule.tags))) {
    tags += countTags(text);
    spelled += countMentions(text);
  }
  if (rule.mentions !== undefined) tags += Math.max(0, read(rule.mentions).length - spelled);
  for (const key of rule.tagFields ?? [])
    tags += read(key).filter((value) => !['', '[]', '{}', 'null', 'false'].includes(value)).length;
  for (const key of rule.tagLists ?? []) for (const list of read(key)) tags += entriesOf(list);
  return tags;
}

/** Entries of a list as it stands in a body: '["a","b"]', or 'a,b'. */
function entriesOf(list: string): number {
  return list === 'null' ? 0 : list.split(',').filter((entry) => /[^\s[\]"\\]/.test(entry)).length;
}

/** What a request shows whose rule fits, but for what it acts upon and its tags. */
function observationOf(rule: NetworkRule, at: number): Observation {
  const { kind, direction = 'do', variant, patience } = rule;
  return {
    witness: 'network',
    kind,
    direction: direction === 'either' ? 'do' : direction,
    unsure: direction === 'either' || undefined,
    at,
    variant,
    patience,
  };
}

/**
 * The acts that a request carries if the server accepts it: none, one, or one and its tags.
 * @param at when it started, ms since the epoch
 * @param read reads the body (see `bodyReader`); without it, only what the URL says counts
 */
export function recognise(
  network: Network,
  request: SeenRequest,
  at: number,
  read: ReadField = nothing,
): Observation[] {
  let operations: string[] | undefined;
  for (const rule of network.rules) {
    if (!fitsMethod(rule, request) || !fits(request.url, rule.url)) continue;
    if (rule.operation !== undefined) {
      operations ??= operationsOf(network, request, read);
      const pattern = regex(rule.operation);
      if (!operations.some((operation) => pattern.test(operation))) continue;
    }
    if (!bodyFits(rule, read)) continue;
    return observe(rule, read, at);
  }
  return [];
}

function targetOf({ target, targetPart }: NetworkRule, read: ReadField): string | undefined {
  const value = target === undefined ? undefined : read(target)[0];
  const part = value === undefined || targetPart === undefined ? null : regex(targetPart).exec(value);
  return part?.[0] ?? value;
}

function observe(rule: NetworkRule, read: ReadField, at: number): Observation[] {
  const observation = observationOf(rule, at);
  const target = targetOf(rule, read);
  if (target !== undefined) observation.target = hash(target);
  if (rule.kind === 'tag') return [{ ...observation, quantity: tagsOf(rule, read) || 1 }];
  const quantity = observation.direction === 'do' ? tagsOf(rule, read) : 0;
  if (quantity === 0) return [observation];
  const { variant: _variant, target: _target, ...bare } = observation;
  return [observation, { ...bare, kind: 'tag', quantity }];
}
