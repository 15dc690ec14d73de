import type { Platform } from './platform.ts';

// Copying and retrying may stand beside the thumbs; in every language the first of the two is the thumb up.
const thumb = 'button:not([data-testid^="action-bar"])';
const pair = '[data-testid="feedback-buttons"]';
const english = ':not([data-testid="feedback-buttons"] *)';
const good = `${pair} ${thumb}, button[aria-label="Good response"]${english}`;
const bad = `${pair} ${thumb} ~ ${thumb}, ${pair} :has(> ${thumb}) ~ * > ${thumb}, button[aria-label="Bad response"]${english}`;
const thumbs = `${good}, ${bad}`;

export default {
  id: 'claude',
  name: 'Claude',
  owner: 'Anthropic',
  group: 'ai',
  hosts: ['https://claude.ai/*'],
  adFunded: false,
  evidence: '2026-02',
  page: [
    { verb: 'press', kind: 'feedback', variant: 'bad', control: bad, thumbs, proof: 'none' },
    { verb: 'press', kind: 'feedback', variant: 'good', control: good, thumbs, proof: 'none' },
  ],
} satisfies Platform;
