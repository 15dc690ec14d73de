import { text } from '../../ui/text.ts';
import type { CaptchaKind } from './feed-order.ts';

/** A CAPTCHA in a frame of its own, as sites embed them. */
export function CaptchaCard({ kind, seed }: { kind: CaptchaKind; seed: number }) {
  return (
    <div class="captcha-card">
      <p>{text('practice_captcha_why')}</p>
      <iframe
        class={`captcha-frame ${kind}`}
        title={text(`practice_captcha_${kind}`)}
        src={`captcha.html?kind=${kind}&seed=${seed}`}
        loading="lazy"
      />
    </div>
  );
}
