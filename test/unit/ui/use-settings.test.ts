// @vitest-environment jsdom
import { h, render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../../src/settings.ts';
import { useLocked } from '../../../src/ui/use-locked.ts';
import { useSettings } from '../../../src/ui/use-settings.ts';

const { policy, written, listeners } = vi.hoisted(() => ({
  policy: { current: [] as string[] },
  written: [] as object[],
  listeners: new Set<() => void>(),
}));

vi.mock('../../../src/ui/theme.ts', () => ({ applyTheme: () => undefined }));
vi.mock('../../../src/browser.ts', () => ({ browser: {} }));
vi.mock('../../../src/settings.ts', async (original) => ({
  ...(await original<object>()),
  readSettings: async () => ({ ...DEFAULTS, ...Object.assign({}, ...written) }),
  lockedSettings: async () => new Set(policy.current),
  writeSettings: async (change: object) => void written.push(change),
  onSettingsChange: (listener: () => void) => listeners.add(listener),
}));

let shown: { settings: Settings; isLocked: (name: keyof Settings) => boolean };
let change: (part: Partial<Settings>) => Promise<void>;

function Page() {
  const [settings, set] = useSettings({ ...DEFAULTS });
  shown = { settings, isLocked: useLocked() };
  change = set;
  return null;
}

afterEach(() => render(null, document.body));

test('what a policy holds is shown as locked as soon as it does, and is not changed', async () => {
  render(h(Page, {}), document.body);
  await vi.waitFor(() => expect(listeners.size).toBe(2));
  await change({ badge: false });
  expect(written).toEqual([{ badge: false }]);

  policy.current = ['badge'];
  for (const listener of listeners) listener();
  await vi.waitFor(() => expect(shown.isLocked('badge')).toBe(true));
  await change({ badge: true, dayStart: 4 });
  expect(written.at(-1)).toEqual({ dayStart: 4 });
  await vi.waitFor(() => expect(shown.settings).toMatchObject({ badge: false, dayStart: 4 }));

  policy.current = [];
  for (const listener of listeners) listener();
  await vi.waitFor(() => expect(shown.isLocked('badge')).toBe(false));
  await change({ badge: true });
  expect(written.at(-1)).toEqual({ badge: true });
});
