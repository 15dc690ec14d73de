import { useEffect, useRef } from 'preact/hooks';
import type { PlatformProfile } from '../platforms/profiles.ts';
import { CheckIcon } from '../ui/CheckIcon.tsx';
import { pageUrl } from '../ui/pages.ts';
import { plural, text } from '../ui/text.ts';

const STEPS = ['visit', 'like', 'look'];

/** Counting has begun: how to see it at work. */
export function Success({ platforms }: { platforms: readonly PlatformProfile[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="card success" data-testid="started">
      <h2 ref={heading} tabIndex={-1}>
        <CheckIcon /> {plural('welcome_started', platforms.length)}
      </h2>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>{text(`welcome_step_${step}`)}</li>
        ))}
      </ol>
      <p class="links">
        <a class="button" href={pageUrl('practice')}>
          {text('welcome_practice_open')}
        </a>
        <a class="button" href={pageUrl('dashboard')}>
          {text('welcome_dashboard')}
        </a>
      </p>
    </section>
  );
}
