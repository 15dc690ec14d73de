import { expect, test, vi } from 'vitest';
import x from '../../../src/platforms/x.ts';
import { DEFAULTS } from '../../../src/settings.ts';

const LEVELS = ['debug', 'log', 'info', 'warn', 'error'] as const;

/** As Chromium says it of a page that it does not let in. */
const { refuse } = vi.hoisted(() => ({
  refuse: vi.fn(() =>
    Promise.reject(new Error('Cannot access contents of url "https://x.com/ana/status/20".')),
  ),
}));

vi.stubGlobal('navigator', { language: 'en' });
vi.mock('../../../src/browser.ts', () => ({
  browser: {
    tabs: { query: async () => [{ id: 1 }] },
    scripting: {
      getRegisteredContentScripts: async () => [],
      registerContentScripts: async () => undefined,
      executeScript: refuse,
    },
    permissions: { request: refuse },
    i18n: { getMessage: () => 'en', getUILanguage: () => 'en' },
  },
}));

const { injectDrawnCaptcha, register } = await import('../../../src/background/registration.ts');
const { showTicker } = await import('../../../src/background/ticker.ts');
const { addServer } = await import('../../../src/ui/add-server.ts');

test.each([
  [
    'a script that is not let into an open tab',
    () => register([{ platform: x, pages: ['https://x.com/*'], requests: [] }]),
  ],
  ['a script for CAPTCHAs that a page does not let in', () => injectDrawnCaptcha(1, 0)],
  [
    'a note that a page does not take',
    () => showTicker(1, [{ platform: 'x', kind: 'like', slot: '2026-01-05T10', n: 1 }], { ...DEFAULTS }),
  ],
  [
    'a server that the browser does not ask for',
    () => addServer('https://x.com', { instances: {}, change: async () => undefined, wasGranted: false }),
  ],
])('the log of %s holds no address', async (_, work) => {
  refuse.mockClear();
  const written: unknown[] = [];
  const spies = LEVELS.map((level) =>
    vi.spyOn(console, level).mockImplementation((...words) => void written.push(...words.map(String))),
  );
  await work();
  for (const spy of spies) spy.mockRestore();
  expect(refuse).toHaveBeenCalled();
  expect(written.join('\n')).not.toContain('x.com');
});
