import { expect, test } from 'vitest';
import { contentScriptsOf } from '../../../src/platforms/content-scripts.ts';
import { PLATFORMS, platformById } from '../../../src/platforms/index.ts';

function scriptsOf(id: string): string[] {
  const platform = platformById(id);
  if (!platform) throw new Error(`${id} is no platform`);
  return contentScriptsOf(platform);
}

test('each page loads the smallest script that knows what its platform needs', () => {
  expect(scriptsOf('x')).toEqual(['platforms/x.js', 'content/page.js']);
  expect(scriptsOf('youtube')).toEqual(['platforms/youtube.js', 'content/page-with-resources.js']);
  expect(scriptsOf('tripadvisor')).toEqual(['platforms/tripadvisor.js', 'content/page-with-forms.js']);
  expect(scriptsOf('recaptcha')).toEqual(['platforms/recaptcha.js', 'content/captcha.js']);
  expect(scriptsOf('prolific')).toEqual(['platforms/prolific.js', 'content/task.js']);
  expect(scriptsOf('tiktok')).toContain('content/drawn-captcha.js');
});

test('no page whose script must be the witness of the network loads one that cannot be', () => {
  const resources = PLATFORMS.filter(({ network }) => network?.carrier === 'resource');
  expect(resources.length).toBeGreaterThan(3);
  for (const platform of resources) expect(contentScriptsOf(platform)).not.toContain('content/page.js');
});

test('a palette of choices on a page whose script is the witness of the network needs the largest script', () => {
  const youtube = platformById('youtube');
  if (!youtube) throw new Error('youtube is no platform');
  const choice = { verb: 'choice', kind: 'reaction', control: 'li', target: 'button' } as const;
  expect(contentScriptsOf({ ...youtube, page: [...youtube.page, choice] })).toContain(
    'content/page-with-forms.js',
  );
});
