/*
 * What a platform's fixtures look like. Each platform has two files here: `<id>/requests.ts`, requests as its site
 * sends them, and `<id>/controls.ts`, markup as its site shows it; each with things that are no acts.
 */

/** A request, and what it carries: 'like', 'undo like', 'reaction:love', 'post + 2 tags', 'ignore post', or '' for nothing. */
export interface RequestFixture {
  /** Method and URL: 'POST https://x.com/i/api/…'. */
  request: string;
  /** Value of the header that names the operation. */
  header?: string;
  /** The body, as JSON, as a form, or as it is. */
  json?: unknown;
  form?: Readonly<Record<string, string>>;
  body?: string;
  carries: string;
}

/**
 * A control, as markup in which `here` is an attribute of the innermost element that is pressed (or typed into).
 * `off` and `on` are the markup before and after; one of them is enough for what has no state.
 */
export interface ControlFixture {
  what: string;
  /** Language of the interface, BCP 47. */
  language: string;
  /** Path of the page. Default '/'. */
  path?: string;
  /** What was pressed before, where it opened the box. */
  opener?: string;
  off: string;
  on?: string;
  /** What a press on it is: 'like', 'feedback:good', 'undo share' for a control that only takes back, '' for nothing. */
  is: string;
}
