import type { Kind } from '../acts/kinds.ts';
import { PLATFORMS } from './index.ts';
import type { Grade, Platform } from './platform.ts';
import { witnessesOf, type Witnesses } from './witnesses.ts';

/** A platform without its rules: what pages need to name it, to ask for it, and to judge its health. */
export interface PlatformProfile extends Omit<Platform, 'page' | 'network' | 'captcha' | 'task'> {
  /** Kinds of act that each witness can see. */
  witnesses: Witnesses;
  /** Kinds of act that are counted on it. */
  kinds: readonly Kind[];
  /** Those of them that every rule calls experimental. */
  experimental: readonly Kind[];
}

function profileOf(platform: Platform): PlatformProfile {
  const { page, network, captcha, task, ...profile } = platform;
  const rules: { kind: Kind; grade?: Grade }[] = [...page, ...(network?.rules ?? [])];
  if (captcha) rules.push({ kind: 'captcha', ...(captcha.grade && { grade: captcha.grade }) });
  // Only where no other rule sees a CAPTCHA is it one that is drawn into the page (see drawn-captchas.ts).
  if (platform.group !== 'captcha' && platform.group !== 'work')
    rules.push({ kind: 'captcha', grade: 'experimental' });
  if (task) rules.push({ kind: 'label', ...(task.grade && { grade: task.grade }) });
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  const certain = new Set(rules.filter(({ grade }) => grade !== 'experimental').map(({ kind }) => kind));
  return {
    ...profile,
    witnesses: witnessesOf(platform),
    kinds,
    experimental: kinds.filter((kind) => !certain.has(kind)),
  };
}

/**
 * Every platform's profile, in alphabetical order of ids. The build writes the profiles here in place of the
 * platforms, so that no page carries rules that it never applies.
 */
export const PROFILES: readonly PlatformProfile[] = PLATFORMS.map(profileOf);
