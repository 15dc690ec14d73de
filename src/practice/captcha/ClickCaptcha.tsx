import { useState } from 'preact/hooks';
import { CheckIcon } from '../../ui/CheckIcon.tsx';
import { text } from '../../ui/text.ts';

/** Milliseconds that the box pretends to think. */
const THOUGHT = 700;

/** "I am not a robot." */
export function ClickCaptcha() {
  const [state, setState] = useState<'open' | 'thinking' | 'passed'>('open');

  function tick() {
    if (state !== 'open') return;
    setState('thinking');
    setTimeout(() => setState('passed'), THOUGHT);
  }

  return (
    <div class="click-captcha">
      <button
        type="button"
        role="checkbox"
        class={state}
        aria-checked={state === 'passed'}
        aria-labelledby="not-a-robot"
        onClick={tick}
      >
        {state === 'passed' && <CheckIcon />}
      </button>
      <span id="not-a-robot">{text('practice_captcha_robot')}</span>
    </div>
  );
}
