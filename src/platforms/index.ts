import amazon from './amazon.ts';
import arkose from './arkose.ts';
import bluesky from './bluesky.ts';
import chatgpt from './chatgpt.ts';
import claude from './claude.ts';
import datadome from './datadome.ts';
import discord from './discord.ts';
import facebook from './facebook.ts';
import gemini from './gemini.ts';
import gmail from './gmail.ts';
import googleMaps from './google-maps.ts';
import googleSearch from './google-search.ts';
import hcaptcha from './hcaptcha.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import mastodon from './mastodon.ts';
import mturk from './mturk.ts';
import netflix from './netflix.ts';
import pinterest from './pinterest.ts';
import prolific from './prolific.ts';
import quora from './quora.ts';
import recaptcha from './recaptcha.ts';
import reddit from './reddit.ts';
import stackExchange from './stack-exchange.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import tripadvisor from './tripadvisor.ts';
import tumblr from './tumblr.ts';
import turnstile from './turnstile.ts';
import twitch from './twitch.ts';
import vk from './vk.ts';
import x from './x.ts';
import yandexSmartcaptcha from './yandex-smartcaptcha.ts';
import yelp from './yelp.ts';
import youtube from './youtube.ts';
import type { Platform } from './platform.ts';

/** Every real platform, in alphabetical order of ids; the practice feed stands apart. */
export const PLATFORMS: readonly Platform[] = [
  amazon,
  arkose,
  bluesky,
  chatgpt,
  claude,
  datadome,
  discord,
  facebook,
  gemini,
  gmail,
  googleMaps,
  googleSearch,
  hcaptcha,
  instagram,
  linkedin,
  mastodon,
  mturk,
  netflix,
  pinterest,
  prolific,
  quora,
  recaptcha,
  reddit,
  stackExchange,
  threads,
  tiktok,
  tripadvisor,
  tumblr,
  turnstile,
  twitch,
  vk,
  x,
  yandexSmartcaptcha,
  yelp,
  youtube,
];

const BY_ID: ReadonlyMap<string, Platform> = new Map(PLATFORMS.map((platform) => [platform.id, platform]));

export function platformById(id: string): Platform | undefined {
  return BY_ID.get(id);
}
