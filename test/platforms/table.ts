import type { Kind } from '../../src/acts/kinds.ts';
import { KINDS } from '../../src/acts/kinds.ts';
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Grade, NetworkRule, PageRule, Platform } from '../../src/platforms/platform.ts';
import type { ControlFixture } from './fixture.ts';
import { LEFT_OUT } from './left-out.ts';

const FIXTURES = import.meta.glob<readonly ControlFixture[]>('./*/controls.ts', {
  eager: true,
  import: 'CONTROLS',
});

interface Sighting {
  kind: Kind;
  grade: Grade;
}

function carriesTags(rule: NetworkRule): boolean {
  return rule.tags !== undefined || rule.tagFields !== undefined || rule.tagLists !== undefined;
}

function seenByPage({ page, captcha, drawsCaptchas, task }: Platform): Sighting[] {
  const sightings = page.flatMap((rule: PageRule) => {
    const grade = rule.grade ?? 'certain';
    const tags = rule.verb === 'composer' && rule.tags;
    return tags
      ? [
          { kind: rule.kind, grade },
          { kind: 'tag' as const, grade },
        ]
      : [{ kind: rule.kind, grade }];
  });
  if (drawsCaptchas) sightings.push({ kind: 'captcha', grade: 'experimental' });
  if (task?.message || task?.form) sightings.push({ kind: 'label', grade: task.grade ?? 'certain' });
  return captcha ? [...sightings, { kind: 'captcha', grade: captcha.grade ?? 'certain' }] : sightings;
}

function seenByNetwork({ network, captcha }: Platform): Sighting[] {
  const sightings = (network?.rules ?? [])
    .filter(({ direction }) => direction !== 'undo' && direction !== 'ignore')
    .flatMap((rule) => {
      const grade = rule.grade ?? 'certain';
      return carriesTags(rule)
        ? [
            { kind: rule.kind, grade },
            { kind: 'tag' as const, grade },
          ]
        : [{ kind: rule.kind, grade }];
    });
  return captcha?.challenge?.answer === undefined
    ? sightings
    : [...sightings, { kind: 'captcha', grade: captcha.grade ?? 'certain' }];
}

/** The acts that a witness sees, and whether anything about each of them is certain. */
function actsOf(sightings: readonly Sighting[]): Map<Kind, boolean> {
  const acts = new Map<Kind, boolean>();
  for (const { kind, grade } of sightings) acts.set(kind, (acts.get(kind) ?? false) || grade === 'certain');
  return acts;
}

function cell(kinds: readonly Kind[], certain: (kind: Kind) => boolean): string {
  return kinds.map((kind) => (certain(kind) ? kind : `${kind}*`)).join(', ') || '–';
}

function languagesOf(id: string): string {
  const fixtures = FIXTURES[`./${id}/controls.ts`] ?? [];
  const languages = new Set(fixtures.filter(({ is }) => is !== '').map(({ language }) => language));
  return [...languages].toSorted().join(', ') || '–';
}

function rowOf(platform: Platform): string {
  const page = actsOf(seenByPage(platform));
  const network = actsOf(seenByNetwork(platform));
  const certain = (kind: Kind) => page.get(kind) === true || network.get(kind) === true;
  const cells = [
    platform.name,
    cell(
      KINDS.filter((kind) => page.has(kind) && network.has(kind)),
      certain,
    ),
    cell(
      KINDS.filter((kind) => page.has(kind) && !network.has(kind)),
      certain,
    ),
    cell(
      KINDS.filter((kind) => !page.has(kind) && network.has(kind)),
      certain,
    ),
    platform.evidence,
    languagesOf(platform.id),
    LEFT_OUT[platform.id] ?? '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** Where CAPTCHAs without a frame are looked for, in words. */
function drawnCaptchas(): string {
  const sites = PLATFORMS.filter(({ drawsCaptchas }) => drawsCaptchas).map(({ name }) => name);
  const named = new Intl.ListFormat('en').format(sites);
  return `CAPTCHAs that a site draws into its own page, without a frame, are counted as experimental on every site above that is counted, and on no other: AWS WAF’s and GeeTest’s wherever they are pressed, and all of them, TikTok’s own too, on ${named}, which are known to draw some. On a touch screen, elsewhere than there, a slider that is the first thing touched of a CAPTCHA is missed.`;
}

/** The README's table of platforms, in Markdown: what is counted, by which witness, on what evidence. */
export function platformsTable(): string {
  return [
    '| Platform | Both witnesses | Page only | Network only | Evidence of | Languages tested | Not counted |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...PLATFORMS.map(rowOf),
    '',
    'An asterisk marks acts that are experimental: counted, and marked wherever they are shown, because the evidence is old, single or indirect.',
    '',
    drawnCaptchas(),
  ].join('\n');
}
