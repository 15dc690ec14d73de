import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { isKind } from '../../../src/acts/kinds.ts';
import { PLATFORMS, platformById } from '../../../src/platforms/index.ts';
import type { PageRule, Platform } from '../../../src/platforms/platform.ts';
import { bodyReader } from '../../../src/witness/body.ts';
import { recognise } from '../../../src/witness/recognise.ts';

const { document } = new JSDOM('<!doctype html><title></title>').window;

/** Files of the folder that describe no site. */
const NOT_PLATFORMS = [
  'content-scripts',
  'drawn-captchas',
  'index',
  'match-pattern',
  'platform',
  'practice',
  'profile-by-id',
  'profiles',
  'witnesses',
];

const GROUP_WITHOUT_CONTROLS = ['captcha', 'work'];

function selectorsOf(rule: PageRule): string[] {
  const { form, submit, control, on, off, target, box, root, not } = rule as unknown as Record<
    string,
    string
  >;
  return [form, submit, control, on, off, target, box, root, not].filter(
    (selector) => selector !== undefined,
  );
}

function captchaSelectorsOf({ captcha, task }: Platform): string[] {
  const { box, challenge } = captcha ?? {};
  return [
    box?.control,
    box?.on,
    challenge?.effort,
    challenge?.submit,
    challenge?.replaced,
    ...(challenge?.wrong ?? []),
    ...(challenge?.grids ?? []).map(({ grid }) => grid),
    task?.take,
    task?.form,
    task?.reward.element,
  ].filter((selector) => selector !== undefined);
}

function patternsOf({ page, network, captcha, task, never = [] }: Platform): string[] {
  const { box, challenge } = captcha ?? {};
  return [
    ...never,
    ...page.flatMap((rule) => [rule.at, rule.verb === 'arrival' ? rule.from : undefined]),
    ...(network?.rules ?? []).flatMap(({ url, operation, targetPart, body }) => [
      url,
      operation,
      targetPart,
      ...Object.values(body ?? {}),
    ]),
    box?.url,
    challenge?.url,
    challenge?.answer,
    challenge?.image,
    challenge?.extra,
    task?.at,
    task?.reward.amount,
  ].filter((pattern) => pattern !== undefined && pattern !== null);
}

function hostOf(pattern: string): string {
  return /^https:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
}

function covers(host: string, wanted: string): boolean {
  if (host === wanted) return true;
  const domain = host.startsWith('*.') ? host.slice(2) : undefined;
  return domain !== undefined && (wanted === domain || wanted.endsWith(`.${domain}`));
}

/** Servers that the platform does not own: any host, of which the browser lets through those it was allowed. */
function isAnyHost(pattern: string): boolean {
  return hostOf(pattern) === '*';
}

test('every file of the folder is in the list, in the order of the ids', () => {
  const files = readdirSync(new URL('../../../src/platforms/', import.meta.url))
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => !NOT_PLATFORMS.includes(name));
  expect(PLATFORMS.map(({ id }) => id)).toEqual(files.toSorted());
});

test('a platform is found by its id', () => {
  expect(platformById('facebook')?.name).toBe('Facebook');
  expect(platformById('nowhere')).toBeUndefined();
});

describe.each(PLATFORMS.map((platform) => [platform.id, platform] as const))('%s', (_id, platform) => {
  const { hosts, pages = [], network, page, captcha, task } = platform;

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(platform))).toEqual(platform);
  });

  test('says where it is and since when that is known', () => {
    expect(platform.evidence).toMatch(/^(20\d\d-(0[1-9]|1[0-2])|undated)$/);
    for (const host of hosts) expect(host).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/\*$/);
    expect(hosts.length).toBeGreaterThan(0);
    expect(new Set(hosts).size).toBe(hosts.length);
  });

  test('asks for the hosts of its pages and its requests', () => {
    const owned = [...pages, ...(network?.urls ?? [])].filter((pattern) => !isAnyHost(pattern));
    for (const pattern of owned) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9.-]+\/[^?#\s]*(\?[^#\s]*)?$/);
      expect(
        hosts.some((host) => covers(hostOf(host), hostOf(pattern).replace(/^\*\./, ''))),
        pattern,
      ).toBe(true);
    }
  });

  test('has selectors and patterns that mean something', () => {
    for (const selector of [...page.flatMap(selectorsOf), ...captchaSelectorsOf(platform)]) {
      expect(selector).not.toBe('');
      expect(() => document.querySelector(selector), selector).not.toThrow();
    }
    for (const pattern of patternsOf(platform)) expect(() => new RegExp(pattern), pattern).not.toThrow();
  });

  test('names kinds of acts that there are', () => {
    for (const rule of [...page, ...(network?.rules ?? [])]) expect(isKind(rule.kind)).toBe(true);
  });

  test('has a way to see something', () => {
    if (!GROUP_WITHOUT_CONTROLS.includes(platform.group)) expect(page.length).toBeGreaterThan(0);
    expect(page.length + (network?.rules.length ?? 0) + (captcha || task ? 1 : 0)).toBeGreaterThan(0);
  });

  test('every network rule names an address or an operation', () => {
    for (const rule of network?.rules ?? []) expect(rule.url ?? rule.operation).toBeDefined();
  });

  test('takes no telemetry, typing, reading or upload for an act', () => {
    if (!network) return;
    for (const { url, header = '', body = '' } of NOISE) {
      const request = { method: 'POST', url, operationHeader: header, body };
      const acts = recognise(network, request, 0, bodyReader(request)).filter(
        ({ direction }) => direction !== 'ignore',
      );
      expect(acts, url).toEqual([]);
    }
  });
});

/** What sites send all the time, none of it an act. */
const NOISE: readonly { url: string; header?: string; body?: string }[] = [
  { url: 'x.com/i/api/1.1/jot/client_event.json' },
  { url: 'x.com/i/api/graphql/abc/HomeTimeline' },
  { url: 'x.com/i/api/graphql/abc/FavoriteTweetById' },
  { url: 'x.com/i/api/1.1/live_pipeline/update_subscriptions' },
  ...[
    'CometUFILiveTypingBroadcastMutation_StartMutation',
    'storiesUpdateSeenStateMutation',
    'CometVideoFeedVisitMutation',
    'useLinkSharingCreateWrappedUrlMutation',
    'CometPrivacySelectorSavePrivacyMutation',
    'useCometUFIEditCommentMutation',
    'ComposerStoryEditMutation',
    'useUpdateBookmarkBatchMutation',
    'CometFeedStoryExecuteNFXActionMutation',
    'PolarisStoriesV3SeenMutation',
    'BarcelonaActivityFeedMarkInboxAsSeenMutation',
    'BcnSendTextMessageMutation',
    'IGDirectTextSendMutation',
  ].map((header) => ({ url: 'www.facebook.com/api/graphql/', header })),
  { url: 'www.instagram.com/api/v1/feed/timeline/' },
  { url: 'www.youtube.com/youtubei/v1/log_event?alt=json' },
  { url: 'www.youtube.com/youtubei/v1/share/get_share_panel?prettyPrint=false' },
  { url: 'www.youtube.com/youtubei/v1/flag/get_form?prettyPrint=false' },
  { url: 'www.youtube.com/youtubei/v1/notification/modify_channel_preference?prettyPrint=false' },
  { url: 'www.youtube.com/youtubei/v1/live_chat/send_message?prettyPrint=false' },
  { url: 'www.youtube.com/youtubei/v1/comment/perform_comment_action?prettyPrint=false' },
  { url: 'www.tiktok.com/tiktok/v1/upvote/publish_comment?item_id=1' },
  { url: 'www.tiktok.com/tiktok/v1/upvote/batch_publish?item_id=1' },
  { url: 'www.linkedin.com/li/track' },
  {
    url: 'www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.courtesyReminder',
  },
  { url: 'www.reddit.com/svc/shreddit/events' },
  { url: 'www.reddit.com/svc/shreddit/graphql', body: '{"operation":"ExposeVariant","variables":{}}' },
  { url: 'www.reddit.com/svc/shreddit/graphql', body: '{"operation":"CreateDraft","variables":{}}' },
  { url: 'www.pinterest.com/resource/UserResource/get/' },
  { url: 'www.tumblr.com/api/v2/user/counts' },
  { url: 'morel.us-east.host.bsky.network/xrpc/app.bsky.feed.sendInteractions' },
  { url: 'morel.us-east.host.bsky.network/xrpc/com.atproto.repo.uploadBlob' },
  { url: 'bsky.social/xrpc/chat.bsky.convo.sendMessage', body: '{"convoId":"1","message":{"text":"hi"}}' },
  { url: 'mastodon.example/api/v1/markers' },
  { url: 'mastodon.example/api/v2/media' },
  { url: 'mastodon.example/api/v1/statuses/1/translate' },
  { url: 'mastodon.example/api/v1/conversations/1/read' },
  { url: 'discord.com/api/v9/science' },
  { url: 'discord.com/api/v9/channels/1/typing' },
  { url: 'discord.com/api/v9/channels/1/messages' },
  { url: 'discord.com/api/v9/reporting/menu/message' },
  {
    url: 'gql.twitch.tv/gql',
    body: '[{"operationName":"ChatInput_SendCheer"},{"operationName":"VideoPlayerStatus"}]',
  },
  { url: 'stackoverflow.com/posts/1/vote-counts' },
  { url: 'stackoverflow.com/posts/1/comments?_=1700000000000' },
  { url: 'www.quora.com/graphql/gql_POST?q=draftUtils_answerDraftSave_Mutation' },
  { url: 'www.quora.com/graphql/gql_para_POST?q=ReportModalQuery' },
  { url: 'web.api.vk.com/method/messages.send?v=5.282', body: 'message=hi' },
  { url: 'chatgpt.com/backend-api/conversation' },
  { url: 'internal-api.prolific.com/api/v1/submissions/abc/transition/', body: '{"action":"RETURN"}' },
];
