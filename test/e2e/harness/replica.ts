/*
 * What a replica of a site is. Each `test/platforms/<id>/replica.ts` exports
 * `function create<Name>Replica(): Replica` and keeps the site's state (who likes what) in its closure,
 * so that every test starts from a site on which nothing has happened.
 */

/** A request as the server got it. The host has no port, the path no query. */
export interface SeenRequest {
  method: string;
  host: string;
  path: string;
  query: URLSearchParams;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What a replica answers. Everything but the body has a default. */
export interface Reply {
  /** Default 200. */
  status?: number;
  /** Added to the defaults; names in lower case. */
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** Milliseconds to hold the answer back. */
  delay?: number;
  /** Close the connection without any answer, as a network failure does. */
  drop?: boolean;
}

/**
 * The site's mood, chosen by the test: `server.scenario({ language: 'ar', refuse: 429 })`. A replica looks at
 * it on every request, so a test may change it between two presses without reloading the page.
 */
export interface Scenario {
  /** Interface language of the site, BCP 47; a right-to-left one also turns the page around. */
  language: string;
  signedIn: boolean;
  /** How requests that carry an act are answered: accepted, by this status, or by 200 with errors in it. */
  refuse: 'no' | 'errors' | number;
  /** 'changed': the page shows the same controls without any handle that the page witness knows. */
  markup: 'known' | 'changed';
  /** 'renamed': requests carry the same acts under names and paths that the network witness does not know. */
  operations: 'known' | 'renamed';
  /** Milliseconds by which the answers to acts are held back. */
  delay: number;
  /** Whatever else one replica knows, such as `{ client: 'old' }`; its own file says what. */
  extra: Readonly<Record<string, string>>;
}

export const ORDINARY: Readonly<Scenario> = {
  language: 'en',
  signedIn: true,
  refuse: 'no',
  markup: 'known',
  operations: 'known',
  delay: 0,
  extra: {},
};

export interface Replica {
  /** The true host names it answers for, such as 'www.facebook.com'. '*.example.org' covers sub-domains. */
  hosts: readonly string[];
  /** Undefined means "no such address here": 404, or the usual answer to a CORS preflight. */
  handle(request: SeenRequest, scenario: Readonly<Scenario>): Promise<Reply | undefined> | Reply | undefined;
}

/** A page; `html` is the whole document. */
export function page(html: string): Reply {
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}

export function script(source: string): Reply {
  return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: source };
}

export function json(value: unknown, status = 200): Reply {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(value) };
}

/** The `lang` and `dir` attributes of a document in `language`, for the start of a replica's page. */
export function languageAttributes(language: string): string {
  const rightToLeft = ['ar', 'fa', 'he', 'ur'].includes(language.split('-')[0] ?? '');
  return `lang="${language}" dir="${rightToLeft ? 'rtl' : 'ltr'}"`;
}

/**
 * The answer to a request that carries an act, in the scenario's mood.
 * @param accepted what the site answers when all is well
 */
export function answerToAct(scenario: Readonly<Scenario>, accepted: unknown): Reply {
  const { refuse, delay } = scenario;
  if (refuse === 'no') return { ...json(accepted), delay };
  if (refuse === 'errors') return { ...json({ errors: [{ message: 'Refused' }] }), delay };
  return { ...json({ error: 'Refused' }, refuse), delay };
}
