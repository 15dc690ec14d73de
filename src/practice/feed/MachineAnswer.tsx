import { useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { ThumbIcon } from './icons.tsx';
import { asWritten } from './words.ts';

const VERDICTS = ['up', 'down'] as const;

/** A question, what a machine answered, and the two thumbs that train it. */
export function MachineAnswer({ question, answer }: { question: string; answer: string }) {
  const [given, setGiven] = useState<(typeof VERDICTS)[number]>();
  return (
    <div class="machine">
      <p class="question" {...asWritten()}>
        {question}
      </p>
      <p class="answer" {...asWritten()}>
        {answer}
      </p>
      <div
        class="verdicts"
        role="group"
        data-act="verdicts"
        data-given={given ? '' : undefined}
        aria-label={text(given ? `practice_verdict_given_${given}` : 'practice_verdict')}
      >
        <span class="mute">{text(given ? 'practice_verdict_thanks' : 'practice_verdict')}</span>
        {VERDICTS.map((verdict) => (
          <button
            key={verdict}
            type="button"
            class="quiet"
            data-act="verdict"
            aria-pressed={given === verdict}
            aria-label={text(`practice_verdict_${verdict}`)}
            onClick={() => setGiven(verdict)}
          >
            <ThumbIcon down={verdict === 'down'} />
          </button>
        ))}
      </div>
    </div>
  );
}
