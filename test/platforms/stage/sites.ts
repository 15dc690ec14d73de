import { SITE as amazon } from '../amazon/site.ts';
import { SITE as arkose } from '../arkose/site.ts';
import { SITE as bluesky } from '../bluesky/site.ts';
import { SITE as chatgpt } from '../chatgpt/site.ts';
import { SITE as claude } from '../claude/site.ts';
import { SITE as datadome } from '../datadome/site.ts';
import { SITE as discord } from '../discord/site.ts';
import { SITE as gemini } from '../gemini/site.ts';
import { SITE as gmail } from '../gmail/site.ts';
import { SITE as googleMaps } from '../google-maps/site.ts';
import { SITE as googleSearch } from '../google-search/site.ts';
import { SITE as hcaptcha } from '../hcaptcha/site.ts';
import { SITE as linkedin } from '../linkedin/site.ts';
import { SITE as mastodon } from '../mastodon/site.ts';
import { SITE as mturk } from '../mturk/site.ts';
import { SITE as netflix } from '../netflix/site.ts';
import { SITE as pinterest } from '../pinterest/site.ts';
import { SITE as prolific } from '../prolific/site.ts';
import { SITE as quora } from '../quora/site.ts';
import { SITE as stackExchange } from '../stack-exchange/site.ts';
import { SITE as threads } from '../threads/site.ts';
import { SITE as tiktok } from '../tiktok/site.ts';
import { SITE as tripadvisor } from '../tripadvisor/site.ts';
import { SITE as tumblr } from '../tumblr/site.ts';
import { SITE as turnstile } from '../turnstile/site.ts';
import { SITE as twitch } from '../twitch/site.ts';
import { SITE as vk } from '../vk/site.ts';
import { SITE as yandexSmartcaptcha } from '../yandex-smartcaptcha/site.ts';
import { SITE as yelp } from '../yelp/site.ts';
import type { Site } from './site.ts';

/** Every site that is described as data. */
export const SITES: readonly Site[] = [
  amazon,
  arkose,
  bluesky,
  chatgpt,
  claude,
  datadome,
  discord,
  gemini,
  gmail,
  googleMaps,
  googleSearch,
  hcaptcha,
  linkedin,
  mastodon,
  mturk,
  netflix,
  pinterest,
  prolific,
  quora,
  stackExchange,
  threads,
  tiktok,
  tripadvisor,
  tumblr,
  turnstile,
  twitch,
  vk,
  yandexSmartcaptcha,
  yelp,
];
