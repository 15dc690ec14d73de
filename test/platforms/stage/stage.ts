import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  languageAttributes,
  page,
  script,
  type Reply,
  type Scenario,
  type SeenRequest,
} from '../../e2e/harness/replica.ts';

const PLATFORMS = new URL('../', import.meta.url);

/** Replicas' own scripts are served under this path on every host; no site uses it. */
const SCRIPTS = '/replica/';

/** What the real sites allow themselves is also allowed here, and no more: no inline script. */
const POLICY = "default-src 'self'; connect-src https:; frame-src https:; style-src 'unsafe-inline'";

const STYLE =
  'body{font:14px sans-serif}svg{max-width:24px;max-height:24px}' +
  '[tabindex],button{display:inline-block;min-width:16px;min-height:16px}';

/**
 * A replica's page: an empty document that `main` fills, with the scenario in it.
 * @param main path of the page's script under `test/platforms`, such as 'x/page/main.js'
 */
export function stagePage(main: string, scenario: Readonly<Scenario>, body = ''): Reply {
  const reply = page(
    `<!doctype html><html ${languageAttributes(scenario.language)}><head><meta charset="utf-8"><title>${main}</title>` +
      `<style>${STYLE}</style></head><body>${body}` +
      `<script type="application/json" id="replica-scenario">${JSON.stringify(scenario)}</script>` +
      `<script type="module" src="${SCRIPTS}${main}"></script></body></html>`,
  );
  return { ...reply, headers: { ...reply.headers, 'content-security-policy': POLICY } };
}

/** The replica's own scripts; undefined for anything else. */
export function stageScript({ method, path }: SeenRequest): Reply | undefined {
  if (method !== 'GET' || !/^\/replica\/[a-z-]+\/page\/[a-z-]+\.js$/.test(path)) return undefined;
  return script(readFileSync(fileURLToPath(new URL(path.slice(SCRIPTS.length), PLATFORMS)), 'utf8'));
}

/** The true name of an operation that the page may have sent under another one; see `page/scenario.js`. */
export function trueName(name: string, scenario: Readonly<Scenario>): string {
  return scenario.operations === 'renamed' ? [...name].toReversed().join('') : name;
}
