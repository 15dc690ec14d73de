/** The server's scenario at the time the page was sent; see `test/e2e/harness/replica.ts`. */
export const scenario = JSON.parse(document.getElementById('replica-scenario').textContent);

/**
 * A name that no witness knows, for controls or operations that the site has renamed: the same name each
 * time, and easy to turn back for the server.
 */
export function backwards(name) {
  return [...name].toReversed().join('');
}

/** The name under which a request that carries an act goes out. */
export function operation(name) {
  return scenario.operations === 'renamed' ? backwards(name) : name;
}

/** The words of the page's language, English where a language has none. */
export function wordsOf(words) {
  return { ...words.en, ...words[scenario.language] };
}
