import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Screen } from './screen.ts';
import type { BrowserName } from './browser-name.ts';
import { until } from './until.ts';

/** Milliseconds for which Chromium ignores keys after a prompt has appeared, against hasty presses; and some more. */
const PROTECTED = 700;

/** Whether the browser's permission prompt has been answered, as far as the extension knows. */
type Answered = () => Promise<boolean>;

/** The prompt takes the focus from the page. *Deny* has it first, *Allow* is one Tab away. */
async function answerInChromium(
  screen: Screen,
  allow: boolean,
  asking: Page,
  answered: Answered,
): Promise<void> {
  await until('the prompt to take the focus', () => asking.evaluate(() => !document.hasFocus()));
  await wait(PROTECTED);
  for (const key of allow ? ['Tab', 'Return'] : ['Escape']) screen.press(key);
  await until('the answer to take effect', answered);
}

/** The prompt hangs from the toolbar and listens to access keys, which mean nothing before it is there. */
async function answerInFirefox(screen: Screen, allow: boolean, answered: Answered): Promise<void> {
  await until('the answer to take effect', () => {
    screen.press(allow ? 'alt+a' : 'alt+d');
    return answered();
  });
}

/**
 * Answers the browser's real permission prompt with real keys.
 * @param asking the page that asked for the permission
 */
export async function answerPrompt(
  browser: BrowserName,
  screen: Screen,
  answer: 'allow' | 'deny',
  asking: Page,
  answered: Answered,
): Promise<void> {
  const allow = answer === 'allow';
  if (browser === 'chromium') await answerInChromium(screen, allow, asking, answered);
  else await answerInFirefox(screen, allow, answered);
}
