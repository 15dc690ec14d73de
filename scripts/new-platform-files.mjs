// @ts-check
/*
 * The files of a platform that nobody has described yet: a like button and its request, so that every test passes
 * at once; what the real site has takes their place one by one.
 */

/** @typedef {{ id: string, host: string, month: string }} About id of the platform, host of its pages, month of the evidence ('YYYY-MM') */

/**
 * 'stack-exchange' → 'StackExchange'.
 * @param {string} id
 */
function pascal(id) {
  return id.replace(/(?:^|-)(.)/g, (_, /** @type {string} */ letter) => letter.toUpperCase());
}

/**
 * 'stack-exchange' → 'stackExchange'.
 * @param {string} id
 */
function camel(id) {
  const name = pascal(id);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * 'www.example.com' → '*.example.com'; the host itself where it has no `www`.
 * @param {string} host
 */
function family(host) {
  return host.startsWith('www.') ? `*.${host.slice(4)}` : host;
}

/** @param {About} about */
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
    urls: ['https://${family(host)}/api/*'],
    rules: [
      { kind: 'like', url: '/api/like(\\\\?|$)' },
      { kind: 'like', direction: 'undo', url: '/api/unlike(\\\\?|$)' },
    ],
  },
} satisfies Platform;
`;
}

/** @param {About} about */
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

/** @param {About} about */
function site({ id, host }) {
  return `import type { Site } from '../stage/site.ts';

function heart(pressed: boolean): string {
  return \`<button data-testid="like" aria-pressed="\${pressed}" aria-label="{like}"><svg here width="24"></svg></button>\`;
}

/** ${pascal(id)}: say here what was seen, and when. */
export const SITE: Site = {
  platform: '${id}',
  words: { en: { like: 'Like', share: 'Share' }, ar: { like: 'إعجاب', share: 'مشاركة' } },
  pages: [
    {
      url: 'https://${host}/',
      controls: [
        {
          toggle: 'heart',
          off: heart(false),
          on: heart(true),
          does: { to: 'POST /api/[[like]]' },
          undoes: { to: 'POST /api/[[unlike]]' },
          act: { kind: 'like' },
        },
        {
          press: 'sharing',
          look: '<button data-testid="share" aria-label="{share}"><svg here width="24"></svg></button>',
          sends: { to: 'POST /api/likes/seen' },
        },
      ],
    },
  ],
};
`;
}

/**
 * The new files, by path.
 * @param {About} about
 */
export function newFiles(about) {
  const { id } = about;
  return {
    [`src/platforms/${id}.ts`]: platform(about),
    [`test/platforms/${id}/requests.ts`]: requests(about),
    [`test/platforms/${id}/controls.ts`]: controls(),
    [`test/platforms/${id}/site.ts`]: site(about),
  };
}

/**
 * The ids of all files that a list imports, and one more, in order.
 * @param {string} list
 * @param {RegExp} pattern
 * @param {string} id
 */
function idsWith(list, pattern, id) {
  return [...new Set([...[...list.matchAll(pattern)].map((match) => match[1] ?? ''), id])].toSorted();
}

/**
 * @param {string} list
 * @param {readonly string[]} ids
 * @param {RegExp} declaration
 */
function withNames(list, ids, declaration) {
  const names = ids.map((one) => `  ${camel(one)},\n`).join('');
  return list.replace(declaration, `$1${names}$2`);
}

/**
 * The list of platforms with one more in it, in the order of the ids.
 * @param {string} list
 * @param {string} id
 */
export function withPlatform(list, id) {
  const ids = idsWith(list, /^import \w+ from '\.\/([\w-]+)\.ts';$/gm, id);
  const imports = ids.map((one) => `import ${camel(one)} from './${one}.ts';\n`).join('');
  return withNames(
    list.replace(/^(?:import \w+ from '\.\/[\w-]+\.ts';\n)+/, imports),
    ids,
    /(PLATFORMS: readonly Platform\[\] = \[\n)[^]*?(\];)/,
  );
}

/**
 * The list of sites that are visited in tests, with one more in it.
 * @param {string} list
 * @param {string} id
 */
export function withSite(list, id) {
  const ids = idsWith(list, /^import \{ SITE as \w+ \} from '\.\.\/([\w-]+)\/site\.ts';$/gm, id);
  const imports = ids.map((one) => `import { SITE as ${camel(one)} } from '../${one}/site.ts';\n`).join('');
  return withNames(
    list.replace(/^(?:import \{ SITE as \w+ \} from '\.\.\/[\w-]+\/site\.ts';\n)+/, imports),
    ids,
    /(SITES: readonly Site\[\] = \[\n)[^]*?(\];)/,
  );
}
