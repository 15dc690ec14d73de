import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { CaptchaCard } from './CaptchaCard.tsx';
import { feedRound } from './feed-order.ts';
import { Post } from './Post.tsx';

/** How far below the screen the end of the feed may come before the next round is added. */
const AHEAD = '1500px';

/** The feed of a lesson: forty posts, and whoever reaches their end gets them again in another order. */
export function Feed({ pin, paused }: { pin: string; paused: boolean }) {
  const [rounds, setRounds] = useState(1);
  const end = useRef<HTMLDivElement>(null);
  const items = useMemo(
    () => Array.from({ length: rounds }, (_, round) => feedRound(pin, round)).flat(),
    [pin, rounds],
  );

  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setRounds(rounds + 1);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [rounds]);

  return (
    <section class="feed" aria-label={text('practice_feed')} inert={paused}>
      {items.map((item) =>
        'post' in item ? (
          <Post key={item.key} post={item.post} seed={item.seed} />
        ) : (
          <CaptchaCard key={item.key} kind={item.captcha} seed={item.seed} />
        ),
      )}
      <div ref={end} class="feed-end" />
    </section>
  );
}
