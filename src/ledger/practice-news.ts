import { PRACTICE_LEDGER } from './practice-store.ts';

/** 'counted': the practice counts have changed. 'wiped': the lesson is over, forget it. */
export type PracticeNews = 'counted' | 'wiped';

/** Tells every open page and frame of the lesson. */
export function tellPractice(news: PracticeNews): void {
  const channel = new BroadcastChannel(PRACTICE_LEDGER);
  channel.postMessage(news);
  channel.close();
}

/** Calls `listener` with news from this and other pages of the lesson, until `signal` aborts. */
export function onPracticeNews(listener: (news: PracticeNews) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(PRACTICE_LEDGER);
  channel.addEventListener('message', ({ data }: MessageEvent<PracticeNews>) => listener(data));
  signal.addEventListener('abort', () => channel.close());
}
