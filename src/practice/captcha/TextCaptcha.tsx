import { useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../ui/text.ts';
import { asWritten, feedWords } from '../feed/words.ts';
import { wordUrl } from './captcha-pictures.ts';
import { Solved } from './Solved.tsx';

/** Type the wavy word; it is spelled out for those who cannot read the picture. */
export function TextCaptcha({ seed }: { seed: number }) {
  const { captchaWords } = feedWords();
  const [tries, setTries] = useState(0);
  const [solved, setSolved] = useState(false);
  const [spelled, setSpelled] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const word = captchaWords[(seed + tries) % captchaWords.length] ?? '';
  const url = useMemo(() => wordUrl(word, seed), [word, seed]);
  if (solved) return <Solved />;

  function verify(event: Event) {
    event.preventDefault();
    if (!box.current) return;
    if (box.current.value.trim().toLowerCase() === word) return setSolved(true);
    box.current.value = '';
    setTries(tries + 1);
    setSpelled(false);
  }

  return (
    <form class="text-captcha" onSubmit={verify}>
      <img src={url} alt={text('practice_captcha_word_alt')} width={320} height={100} />
      <p class="spell">
        {spelled ? (
          <span role="status" {...asWritten()}>
            {[...word].join(' – ')}
          </span>
        ) : (
          <button type="button" class="link-button" onClick={() => setSpelled(true)}>
            {text('practice_captcha_spell')}
          </button>
        )}
      </p>
      <label>
        {text('practice_captcha_type')}
        <input type="text" data-answer ref={box} autocomplete="off" autocapitalize="off" spellcheck={false} />
      </label>
      <div class="captcha-foot">
        {tries > 0 && (
          <span class="wrong" role="alert">
            {text('practice_captcha_wrong')}
          </span>
        )}
        <button type="submit" class="button primary" data-verify>
          {text('practice_captcha_verify')}
        </button>
      </div>
    </form>
  );
}
