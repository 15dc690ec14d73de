import { answerToAct, page, type Replica, type Reply, type SeenRequest } from '../../e2e/harness/replica.ts';
import { callsOf, type Site, type SitePage, type Words } from './site.ts';
import { stagePage, stageScript } from './stage.ts';

const MAIN = 'stage/page/site.js';

/** Title of the page around a frame once its puzzle is solved. */
export const PASSED = 'Passed';

/** Puts words in for their names, inside JSON. */
function fill(json: string, words: Words): string {
  return json.replace(/\{([a-z]\w*)\}/gi, (whole, name: string) =>
    words[name] === undefined ? whole : JSON.stringify(words[name]).slice(1, -1),
  );
}

function describePage({ controls }: SitePage, { words }: Site): string {
  const json = JSON.stringify(controls);
  const languages = Object.entries(words).map(
    ([language, own]) => `${JSON.stringify(language)}:${fill(json, own)}`,
  );
  return `{${languages.join(',')}}`.replaceAll('<', String.raw`\u003c`);
}

function isAddress({ host, path }: SeenRequest, url: string): boolean {
  const { hostname, pathname } = new URL(url);
  return hostname === host && pathname === path;
}

function isAt(request: SeenRequest, { url, within }: SitePage): boolean {
  return isAddress(request, url) || (within !== undefined && isAddress(request, within));
}

function hostsOf({ pages }: Site): string[] {
  const addresses = pages.flatMap(({ url, within = url, controls }) => [
    url,
    within,
    ...controls.flatMap((control) =>
      callsOf(control).map(({ to }) => new URL(to.split(' ')[1] ?? '', url).href.replaceAll('[[', '')),
    ),
  ]);
  return addresses.map((address) => new URL(address).hostname);
}

/** An otherwise empty page with a frame, which is put out of sight once its puzzle is solved. */
function framePage(url: string): Reply {
  const hide = `document.title='${PASSED}';frame.style.cssText='position:absolute;visibility:hidden;top:-10000px'`;
  return page(
    '<!doctype html><title>Frame</title>' +
      `<iframe id="frame" src="${url}" width="900" height="800"></iframe><script>onmessage=()=>{${hide}}</script>`,
  );
}

/** Serves all of these sites. Whatever is sent to them is accepted, or refused if the scenario says so. */
export function createSiteReplica(...sites: readonly Site[]): Replica {
  return {
    hosts: [...new Set(sites.flatMap(hostsOf))],
    handle(request, scenario) {
      const script = stageScript(request);
      if (script) return script;
      if (request.headers['sec-fetch-mode'] === 'navigate') {
        for (const site of sites) {
          const at = site.pages.find((candidate) => isAt(request, candidate));
          if (!at || request.method !== 'GET') continue;
          if (at.within !== undefined && !isAddress(request, at.url)) return framePage(at.url);
          const language = Object.keys(site.words)[0] ?? 'en';
          const data = `<script type="application/json" id="replica-site">${describePage(at, site)}</script>`;
          return stagePage(MAIN, { ...scenario, language }, data);
        }
        return page('<!doctype html><title>Done</title><p>Thank you.</p>');
      }
      return request.method === 'OPTIONS' ? undefined : answerToAct(scenario, { ok: true });
    },
  };
}
