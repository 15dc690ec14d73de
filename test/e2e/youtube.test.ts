import { test } from 'vitest';
import { playSession } from '../platforms/stage/session.ts';
import { createYoutubeReplica } from '../platforms/youtube/replica.ts';
import { BUTTONS, MUSIC, PHONE, PLAYLIST, SHORTS, SIGNED_OUT, WATCH } from '../platforms/youtube/steps.ts';
import { inEachBrowser } from './harness/in-each-browser.ts';

const platform = 'youtube';
const watch = { platform, url: 'https://www.youtube.com/watch?v=v0' };

inEachBrowser('YouTube', { platforms: [platform], replicas: () => [createYoutubeReplica()] }, (stage) => {
  test('counts a visit as both witnesses see it', async () => {
    await playSession(stage, { ...watch, steps: WATCH });
  });

  test.runIf(stage.isThorough)('counts in Arabic by the network alone', async () => {
    await playSession(stage, { ...watch, steps: WATCH, blind: 'page', scenario: { language: 'ar' } });
  });

  test.runIf(stage.isThorough)('counts in French by the page alone', async () => {
    await playSession(stage, { ...watch, steps: WATCH, blind: 'network', scenario: { language: 'fr' } });
  });

  test.for(['2024', '2021'])('counts in the markup of %s', async (generation) => {
    const scenario = { language: 'ar', extra: { generation } };
    await playSession(stage, { ...watch, steps: BUTTONS, scenario });
  });

  test('counts on Shorts', async () => {
    await playSession(stage, { platform, url: 'https://www.youtube.com/shorts/s0', steps: SHORTS });
  });

  test('counts a saved playlist as no like', async () => {
    await playSession(stage, { platform, url: 'https://www.youtube.com/playlist?list=PL0', steps: PLAYLIST });
  });

  test('counts on YouTube Music', async () => {
    await playSession(stage, { platform, url: 'https://music.youtube.com/', steps: MUSIC });
  });

  test('counts on the site for phones', async () => {
    await playSession(stage, { platform, url: 'https://m.youtube.com/watch?v=v0', steps: PHONE });
  });

  test('counts nothing of a visitor who is not signed in', async () => {
    await playSession(stage, { ...watch, steps: SIGNED_OUT, scenario: { signedIn: false } });
  });
});
