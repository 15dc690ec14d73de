import type { Site } from '../stage/site.ts';

const frame = (hash: string, kind: string) =>
  `https://newassets.hcaptcha.com/captcha/v1/${hash}/static/hcaptcha.html#frame=${kind}&id=w1&host=tickets.example`;

/** Nine tiles; the picture of a round tells it from the next. */
function grid(picture: string, error: boolean): string {
  const tile = `<div tile class="task" role="button" tabindex="0" aria-pressed="false" style="width:40px;height:40px"><div class="task-image"><div class="image" style="width:40px;height:40px;background-image:url(&quot;https://imgs.hcaptcha.com/${picture}&quot;)"></div></div></div>`;
  return `<div class="challenge-container"><div class="challenge-view"><h2 class="prompt-text">{prompt}</h2><div class="task-grid">${tile.repeat(9)}</div></div><div class="display-error" aria-hidden="${!error}" style="${error ? '' : 'display:none'}">{wrong}</div><div send class="button-submit button" role="button" tabindex="0">{check}</div></div>`;
}

const loads = {
  to: 'POST https://api.hcaptcha.com/[[getcaptcha]]/sitekey',
  form: { host: 'tickets.example' },
};
const sends = { to: 'POST https://api.hcaptcha.com/[[checkcaptcha]]/sitekey/E0_{id}', json: { answers: {} } };

const blindly = { kind: 'captcha', quantity: 0 } as const;

/** hCaptcha, from saved pages of 2023 to 2026 and public code: a frame with the box, and one with the challenge. */
export const SITE: Site = {
  platform: 'hcaptcha',
  words: {
    en: { prompt: 'Click each image with rain', wrong: 'Please try again.', check: 'Verify' },
    de: { prompt: 'Klicken Sie auf jeden Regen', wrong: 'Bitte versuchen Sie es erneut.', check: 'Prüfen' },
    ar: { prompt: 'انقر على كل صورة بها مطر', wrong: 'يرجى المحاولة مرة أخرى.', check: 'تحقق' },
  },
  pages: [
    {
      url: frame('a1', 'checkbox'),
      within: 'https://tickets.example/box',
      onlySignedIn: true,
      controls: [
        {
          press: 'box',
          look: '<div id="anchor"><div here id="checkbox" role="checkbox" tabindex="0" aria-checked="false" style="width:28px;height:28px;border:1px solid"></div></div>',
          becomes:
            '<div id="anchor"><div here id="checkbox" role="checkbox" tabindex="0" aria-checked="true" style="width:28px;height:28px;border:1px solid"></div></div>',
          act: { kind: 'captcha', variant: 'click', quantity: 0, seenBy: 'page' },
        },
      ],
    },
    {
      url: frame('b2', 'challenge'),
      within: 'https://tickets.example/challenge',
      onlySignedIn: true,
      controls: [
        {
          solve: 'two rounds',
          rounds: [grid('a1', false), grid('b2', false)],
          tiles: 3,
          loads,
          sends,
          act: { kind: 'captcha', variant: 'image-3x3', quantity: 18, networkAlone: blindly },
        },
      ],
    },
    {
      url: frame('c3', 'challenge'),
      within: 'https://tickets.example/wrong',
      onlySignedIn: true,
      controls: [
        {
          solve: 'wrong at first',
          rounds: [grid('c3', false)],
          refused: grid('d4', true),
          tiles: 2,
          loads,
          sends,
          act: { kind: 'captcha', variant: 'image-3x3', quantity: 18, networkAlone: blindly },
        },
      ],
    },
  ],
};
