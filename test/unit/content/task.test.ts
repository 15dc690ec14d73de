// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Counter } from '../../../src/content/counter.ts';
import { watchTask } from '../../../src/content/task.ts';
import { rewardOf } from '../../../src/content/task-reward.ts';
import mturk from '../../../src/platforms/mturk.ts';
import prolific from '../../../src/platforms/prolific.ts';

const { tell } = vi.hoisted(() => ({ tell: vi.fn() }));

vi.mock('../../../src/content/extension.ts', () => ({ tell }));

const observe = vi.fn();
const gesture = vi.fn();
let stop: AbortController;
const user = { hasBeenActive: true };

/** Mechanical Turk's page of a task, as public code of 2019 and 2025 reads it. */
const TASK = `<div data-react-class="require('reactComponents/modal/ShowModal')['default']" data-react-props='{"modalOptions":{"projectTitle":"Dogs","monetaryReward":{"currencyCode":"USD","amountInDollars":0.55}}}'></div><iframe class="embed-responsive-item"></iframe><form action="/projects/3ABC/tasks/3DEF/submit"></form>`;

function open(path: string, page: typeof mturk | typeof prolific): void {
  history.replaceState(null, '', path);
  watchTask(page.id, page.task, { observe, gesture } as Partial<Counter> as Counter, stop.signal);
}

/** What listens to the page: events of jsdom are never trusted, a browser's are. */
const listeners = new Map<string, (event: object) => void>();

function fire(type: string, event: object): void {
  listeners.get(type)?.({ isTrusted: true, ...event });
}

function handIn(data: unknown, source: Window | null = null): void {
  fire('message', { data, source });
}

beforeEach(() => {
  stop = new AbortController();
  user.hasBeenActive = true;
  listeners.clear();
  vi.stubGlobal('addEventListener', (type: string, listener: () => void) => listeners.set(type, listener));
  vi.stubGlobal('navigator', { userActivation: user });
  tell.mockResolvedValue(null);
  document.body.innerHTML = TASK;
});

afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('a task on Mechanical Turk', () => {
  const ACCEPTED = '/projects/3ABC/tasks/3DEF?assignment_id=3GHI';

  test('is taken up when its page opens, with its reward', () => {
    open(ACCEPTED, mturk);
    expect(tell).toHaveBeenCalledExactlyOnceWith('takeTask', {
      platform: 'mturk',
      task: expect.stringMatching(/^[a-z0-9]+$/),
      reward: { currency: 'USD', cents: 55 },
    });
  });

  test('is not taken up when it is only previewed', () => {
    open('/projects/3ABC/tasks/3DEF', mturk);
    handIn({ assignmentId: '3GHI', answer: 'x' });
    expect(tell).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
  });

  test.each([
    ['an object', { assignmentId: '3GHI', answer: { dog: 1 } }],
    ['JSON', '{"assignmentId":"3GHI","answer":"<xml>"}'],
  ])('is sent by the message of its frame (%s), once', (_what, data) => {
    open(ACCEPTED, mturk);
    handIn(data);
    handIn(data);
    expect(observe).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ witness: 'page', kind: 'label', direction: 'do' }),
    );
  });

  test('is sent by its form, and by no other', () => {
    open(ACCEPTED, mturk);
    document.body.insertAdjacentHTML('beforeend', '<form action="/search"></form>');
    const [own, search] = document.forms;
    fire('submit', { target: search });
    fire('submit', { target: own, isTrusted: false });
    expect(observe).not.toHaveBeenCalled();
    fire('submit', { target: own });
    expect(observe).toHaveBeenCalledOnce();
  });

  test('is not sent by other messages, by the page itself, or without the user', () => {
    open(ACCEPTED, mturk);
    handIn({ height: 400 });
    handIn('ready');
    handIn({ assignmentId: '3GHI', answer: 'x' }, window);
    user.hasBeenActive = false;
    handIn({ assignmentId: '3GHI', answer: 'x' });
    expect(observe).not.toHaveBeenCalled();
  });
});

test('a study on Prolific is taken up by its button', () => {
  document.body.innerHTML =
    '<span data-testid="study-tag-reward">£1.20</span><button data-testid="reserve">Take part</button><a>Back</a>';
  open('/studies/1', prolific);
  for (const pressed of document.querySelectorAll('a, button'))
    fire('click', { composedPath: () => [pressed] });
  expect(tell).toHaveBeenCalledExactlyOnceWith('takeTask', {
    platform: 'prolific',
    task: '',
    reward: { currency: 'GBP', cents: 120 },
  });
});

test.each([
  ['$2.00', { currency: 'USD', cents: 200 }],
  ['€0.75', { currency: 'EUR', cents: 75 }],
  ['£12', { currency: 'GBP', cents: 1200 }],
  ['12 points', undefined],
  ['', undefined],
])('the reward “%s” is %j', (words, reward) => {
  document.body.innerHTML = `<b data-testid="study-tag-reward">${words}</b>`;
  expect(rewardOf(prolific.task.reward)).toEqual(reward);
});
