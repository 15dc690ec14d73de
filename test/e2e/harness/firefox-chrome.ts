import type { Browser } from 'puppeteer-core';

interface Answer {
  result: {
    contexts?: readonly { context: string }[];
    type?: string;
    exceptionDetails?: { text: string };
    result?: { value?: unknown };
  };
}

interface WithConnection {
  connection: { send(method: string, parameters: object): Promise<Answer> };
}

/** Runs a script in Firefox's own window, with the rights of the browser; answers a string, number or boolean. */
export async function runInFirefox(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.[0]?.context;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.exceptionDetails) throw new Error(result.exceptionDetails.text);
  return result.result?.value;
}
