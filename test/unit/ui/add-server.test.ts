import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PROFILES } from '../../../src/platforms/profiles.ts';
import { addServer } from '../../../src/ui/add-server.ts';

const ORIGIN = 'https://social.example';
const SOFTWARE = PROFILES.filter(({ detect }) => detect !== undefined).map(({ id }) => id);

const { api } = vi.hoisted(() => ({
  api: {
    request: vi.fn(),
    remove: vi.fn(),
    query: vi.fn(),
    create: vi.fn(),
    get: vi.fn(),
    close: vi.fn(),
    executeScript: vi.fn(),
    sendMessage: vi.fn(),
  },
}));

vi.mock('../../../src/browser.ts', () => ({
  browser: {
    permissions: { request: api.request, remove: api.remove },
    tabs: { query: api.query, create: api.create, get: api.get, remove: api.close },
    scripting: { executeScript: api.executeScript },
    runtime: { sendMessage: api.sendMessage },
  },
}));

const change = vi.fn();

/** The tab of the server is whole, at this address as far as the extension may see it. */
function shows(url: string | undefined, answer: () => Promise<unknown>): void {
  api.get.mockResolvedValue({ status: 'complete', url });
  api.executeScript.mockImplementation(answer);
}

const runs = (id: string) => () => Promise.resolve([{ result: SOFTWARE.indexOf(id) }]);

async function add(wasGranted = false): Promise<unknown> {
  const added = addServer(ORIGIN, {
    instances: { 'https://old.example': 'mastodon' },
    change,
    wasGranted,
  });
  await vi.runAllTimersAsync();
  return added;
}

beforeEach(() => {
  vi.useFakeTimers();
  api.request.mockResolvedValue(true);
  api.query.mockResolvedValue([]);
  api.create.mockResolvedValue({ id: 7 });
  api.sendMessage.mockResolvedValue({ value: null });
});

afterEach(() => {
  vi.useRealTimers();
  vi.resetAllMocks();
});

describe('a server that the user typed', () => {
  test('is counted if its page is of known software; the tab is closed again', async () => {
    shows(`${ORIGIN}/`, runs('mastodon'));
    expect(await add()).toBeUndefined();
    expect(api.create).toHaveBeenCalledWith({ url: `${ORIGIN}/`, active: false });
    expect(api.close).toHaveBeenCalledWith(7);
    expect(change).toHaveBeenCalledWith({
      instances: { 'https://old.example': 'mastodon', [ORIGIN]: 'mastodon' },
    });
    expect(api.sendMessage).toHaveBeenCalledWith(expect.objectContaining({ name: 'refresh' }));
  });

  test('is told by a tab that is open already', async () => {
    api.query.mockResolvedValue([{ id: 3 }]);
    shows(`${ORIGIN}/`, runs('mastodon'));
    expect(await add()).toBeUndefined();
    expect(api.create).not.toHaveBeenCalled();
    expect(api.close).not.toHaveBeenCalled();
  });

  test('is waited for while it loads', async () => {
    shows(`${ORIGIN}/`, runs('mastodon'));
    api.get.mockResolvedValueOnce({ status: 'loading' });
    api.executeScript.mockResolvedValueOnce([{ result: -1 }]);
    expect(await add()).toBeUndefined();
  });
});

describe('nothing is counted, and nothing stays granted, where', () => {
  test('the user said no', async () => {
    api.request.mockResolvedValue(false);
    expect(await add()).toBe('refused');
    expect(api.create).not.toHaveBeenCalled();
  });

  test('the browser cannot be asked for such an address', async () => {
    api.request.mockRejectedValue(new TypeError('port'));
    expect(await add()).toBe('refused');
  });

  test('the site is none of that software', async () => {
    shows(`${ORIGIN}/`, () => Promise.resolve([{ result: -1 }]));
    expect(await add()).toBe('unknown_software');
    expect(api.remove).toHaveBeenCalledWith({ origins: [`${ORIGIN}/*`] });
  });

  test('the server does not answer', async () => {
    shows(`${ORIGIN}/`, () => Promise.reject(new Error('error page')));
    expect(await add()).toBe('unreachable');
    expect(api.remove).toHaveBeenCalledOnce();
  });

  test('the server sends to another address', async () => {
    shows(undefined, () => Promise.reject(new Error('no permission')));
    expect(await add()).toBe('unreachable');
    expect(api.close).toHaveBeenCalledWith(7);
  });

  afterEach(() => {
    expect(change).not.toHaveBeenCalled();
  });
});

test('a permission that was there before stays', async () => {
  shows(`${ORIGIN}/`, () => Promise.resolve([{ result: -1 }]));
  expect(await add(true)).toBe('unknown_software');
  expect(api.remove).not.toHaveBeenCalled();
});
