import { describe, expect, it } from 'vitest';
import { NEWS_CHANNEL } from '../../../src/messages.ts';
import { onNews } from '../../../src/ui/live.ts';

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('onNews', () => {
  it('reads once more after a burst, never twice at once, and not after it was aborted', async () => {
    const controller = new AbortController();
    const sender = new BroadcastChannel(NEWS_CHANNEL);
    let reads = 0;
    let atOnce = 0;
    let mostAtOnce = 0;
    onNews(async () => {
      reads++;
      mostAtOnce = Math.max(mostAtOnce, ++atOnce);
      await later(20);
      atOnce--;
    }, controller.signal);

    for (let i = 0; i < 50; i++) sender.postMessage(i);
    await later(120);
    expect(mostAtOnce).toBe(1);
    expect(reads).toBeGreaterThanOrEqual(2);
    expect(reads).toBeLessThanOrEqual(3);

    const before = reads;
    controller.abort();
    sender.postMessage('late');
    await later(40);
    expect(reads).toBe(before);
    sender.close();
  });
});
