import { expect, test } from 'vitest';
import { contentScriptsOf } from '../../../src/platforms/content-scripts.ts';
import { platformById } from '../../../src/platforms/index.ts';

function scriptsOf(id: string): string[] {
  const platform = platformById(id);
  if (!platform) throw new Error(`${id} is no platform`);
  return contentScriptsOf(platform);
}

test('each page loads the smallest script that knows what its platform needs', () => {
  expect(scriptsOf('x')).toEqual(['platforms/x.js', 'content/page.js']);
  expect(scriptsOf('youtube')).toEqual(['platforms/youtube.js', 'content/page.js']);
  expect(scriptsOf('tripadvisor')).toEqual(['platforms/tripadvisor.js', 'content/page-with-forms.js']);
  expect(scriptsOf('recaptcha')).toEqual(['platforms/recaptcha.js', 'content/captcha.js']);
  expect(scriptsOf('prolific')).toEqual(['platforms/prolific.js', 'content/task.js']);
  expect(scriptsOf('tiktok')).toContain('content/drawn-captcha.js');
});
