import type { Platform } from './platform.ts';

/** The invented site inside the extension: no host, no network, the same rules of seeing as everywhere. */
export default {
  id: 'practice',
  name: 'Pipit',
  owner: 'Pipit (invented)',
  group: 'practice',
  hosts: [],
  adFunded: true,
  evidence: '2026-11',
  page: [
    { verb: 'toggle', kind: 'like', control: '[data-act="like"]', on: '[aria-pressed="true"]' },
    {
      verb: 'choice',
      kind: 'reaction',
      control: '[data-act="react"]',
      names: ['love', 'haha', 'wow', 'sad', 'angry'],
      target: '[data-act="like"]',
      on: '[aria-pressed="true"]',
    },
    {
      verb: 'composer',
      kind: 'comment',
      box: '[data-act="comment-box"]',
      submit: '[data-act="comment-send"]',
      keys: 'enter',
      tags: true,
    },
    {
      verb: 'composer',
      kind: 'tag',
      box: '[data-act="tag-box"]',
      submit: '[data-act="tag-send"]',
      keys: 'enter',
    },
    { verb: 'press', kind: 'share', control: '[data-act="share"]', proof: 'gone' },
    { verb: 'press', kind: 'share', control: '[data-act="unshare"]', undo: true, proof: 'gone' },
    { verb: 'toggle', kind: 'follow', control: '[data-act="follow"]', on: '[aria-pressed="true"]' },
    {
      verb: 'choice',
      kind: 'rate',
      control: '[data-act="star"]',
      target: '[data-act="stars"]',
      on: '[data-given]',
    },
    {
      verb: 'choice',
      kind: 'feedback',
      control: '[data-act="verdict"]',
      names: ['up', 'down'],
      target: '[data-act="verdicts"]',
      on: '[data-given]',
    },
    { verb: 'press', kind: 'vote', control: '[data-act="vote"]', proof: 'gone' },
    { verb: 'press', kind: 'report', control: '[data-act="report"]', proof: 'gone' },
  ],
  captcha: {
    box: {
      url: '/practice/captcha\\.html\\?kind=click\\b',
      control: '[role="checkbox"]',
      on: '[aria-checked="true"]',
    },
    challenge: {
      url: '/practice/captcha\\.html\\?kind=(image|text)\\b',
      effort: '[data-tile], [data-answer]',
      submit: '[data-verify]',
      grids: [{ grid: '[data-grid="3x3"]', labels: 9, variant: 'image-3x3' }],
      wrong: ['[data-wrong]'],
      variant: 'text',
    },
  },
} satisfies Platform;
