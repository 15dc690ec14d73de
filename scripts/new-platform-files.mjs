/*
 * The files of a platform that nobody has described yet: a like button and its request, so that every test passes
 * at once; what the real site has takes their place one by one.
 */

/** 'stack-exchange' → 'StackExchange'. */
export function pascal(id) {
  return id.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
}

/** 'stack-exchange' → 'stackExchange'. */
export function camel(id) {
  const name = pascal(id);
  return name[0].toLowerCase() + name.slice(1);
}

/** 'www.example.com' → '*.example.com'; the host itself where it has no `www`. */
export function family(host) {
  return host.startsWith('www.') ? `*.${host.slice(4)}` : host;
}

function platform({ id, host, month }) {
  return `import type { Platform } from './platform.ts';

export default {
  id: '${id}',
  name: '${pascal(id)}',
  owner: '${pascal(id)}',
  group: 'social',
  hosts: ['https://${family(host)}/*'],
  adFunded: true,
  evidence: '${month}',
  page: [{ verb: 'toggle', kind: 'like', control: '[data-testid="like"]', on: '[aria-pressed="true"]' }],
  network: {
    // The address alone decides.
    carrier: 'resource',
    urls: ['https://${family(host)}/api/*'],
    rules: [
      { kind: 'like', url: '/api/like(\\\\?|$)' },
      { kind: 'like', direction: 'undo', url: '/api/unlike(\\\\?|$)' },
    ],
  },
} satisfies Platform;
`;
}

function requests({ host }) {
  return `import type { RequestFixture } from '../fixture.ts';

export const REQUESTS = [
  { request: 'POST https://${host}/api/like', carries: 'like' },
  { request: 'POST https://${host}/api/unlike', carries: 'undo like' },
  { request: 'POST https://${host}/api/likes/seen', carries: '' },
] satisfies RequestFixture[];
`;
}

function controls() {
  return `import type { ControlFixture } from '../fixture.ts';

function heart(pressed: boolean, label: string): string {
  return \`<button data-testid="like" aria-pressed="\${pressed}" aria-label="\${label}"><svg here></svg></button>\`;
}

export const CONTROLS = [
  { what: 'heart', language: 'en', is: 'like', off: heart(false, 'Like'), on: heart(true, 'Like') },
  { what: 'heart', language: 'ar', is: 'like', off: heart(false, 'إعجاب'), on: heart(true, 'إعجاب') },
  { what: 'sharing', language: 'en', is: '', off: '<button data-testid="share"><svg here></svg></button>' },
] satisfies ControlFixture[];
`;
}

function replica({ id, host }) {
  return `import { answerToAct, json, type Replica } from '../../e2e/harness/replica.ts';
import { stagePage, stageScript, trueName } from '../stage/stage.ts';

/* ${pascal(id)}: say here what was seen, and when. */

const ACTS = ['like', 'unlike'];

export function create${pascal(id)}Replica(): Replica {
  return {
    hosts: ['${host}'],
    handle(request, scenario) {
      if (request.method === 'GET') return stageScript(request) ?? stagePage('${id}/page/main.js', scenario);
      const operation = trueName(request.path.split('/').at(-1) ?? '', scenario);
      return ACTS.includes(operation) ? answerToAct(scenario, {}) : json({});
    },
  };
}
`;
}

function page() {
  return `import { el, set } from '/replica/stage/page/element.js';
import { optimistically, post } from '/replica/stage/page/act.js';
import { operation, wordsOf } from '/replica/stage/page/scenario.js';

const words = wordsOf({ en: { like: 'Like', share: 'Share' }, ar: { like: 'إعجاب', share: 'مشاركة' } });

let liked = false;

function show(state) {
  liked = state;
  set(like, 'aria-pressed', String(state));
}

const press = () => optimistically(show, liked, !liked, () => post(\`/api/\${operation(liked ? 'like' : 'unlike')}\`));
const like = el('button', { 'data-testid': 'like', mark: 'like', on: { click: press } }, words.like);
const share = el('button', { 'data-testid': 'share', mark: 'share' }, words.share);

show(false);
document.body.append(like, share);
`;
}

function steps() {
  return `import type { Step } from '../stage/step.ts';

/** A visit, and what of it is labour. */
export const STEPS: readonly Step[] = [
  { press: 'like', counts: { kind: 'like' } },
  { press: 'like', counts: { kind: 'like', undo: true } },
  { press: 'share' },
  { press: 'like', refuse: 429 },
];
`;
}

function endToEnd({ id, host }) {
  return `import { test } from 'vitest';
import { create${pascal(id)}Replica } from '../platforms/${id}/replica.ts';
import { STEPS } from '../platforms/${id}/steps.ts';
import { playSession } from '../platforms/stage/session.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

const platform = '${id}';
const visit = { platform, url: 'https://${host}/', steps: STEPS };

inEachBrowser('${pascal(id)}', { platforms: [platform], replicas: () => [create${pascal(id)}Replica()] }, (stage) => {
  test('counts a visit as both witnesses see it', async () => {
    await playSession(stage, visit);
  });

  test('counts in Arabic by the network alone', async () => {
    await playSession(stage, { ...visit, blind: 'page', scenario: { language: 'ar' } });
  });

  test('counts by the page alone', async () => {
    await playSession(stage, { ...visit, blind: 'network' });
  });
});
`;
}

/**
 * The new files, by path.
 * @param about id of the platform, host of its pages, month of the evidence ('YYYY-MM')
 */
export function newFiles(about) {
  const { id } = about;
  return {
    [`src/platforms/${id}.ts`]: platform(about),
    [`test/platforms/${id}/requests.ts`]: requests(about),
    [`test/platforms/${id}/controls.ts`]: controls(),
    [`test/platforms/${id}/replica.ts`]: replica(about),
    [`test/platforms/${id}/page/main.js`]: page(),
    [`test/platforms/${id}/steps.ts`]: steps(),
    [`test/e2e/${id}.test.ts`]: endToEnd(about),
  };
}

/** The list of platforms with one more in it, in the order of the ids. */
export function withPlatform(index, id) {
  const ids = [...index.matchAll(/^import \w+ from '\.\/([\w-]+)\.ts';$/gm)].map((match) => match[1]);
  const all = [...new Set([...ids, id])].toSorted();
  const imports = all.map((one) => `import ${camel(one)} from './${one}.ts';\n`).join('');
  const names = all.map((one) => `  ${camel(one)},\n`).join('');
  return index
    .replace(/^(?:import \w+ from '\.\/[\w-]+\.ts';\n)+/, imports)
    .replace(/(PLATFORMS: readonly Platform\[\] = \[\n)[^]*?(\];)/, `$1${names}$2`);
}
