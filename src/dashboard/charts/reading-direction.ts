/** Does this page read from right to left? Charts then do, too. */
export function isMirrored(): boolean {
  return document.documentElement.dir === 'rtl';
}
