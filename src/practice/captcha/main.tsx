import { render } from 'preact';
import { readSettings } from '../../settings.ts';
import { text } from '../../ui/text.ts';
import { startPage } from '../../ui/start-page.ts';
import { ClickCaptcha } from './ClickCaptcha.tsx';
import { countSolves } from './count-solves.ts';
import { ImageCaptcha } from './ImageCaptcha.tsx';
import { TextCaptcha } from './TextCaptcha.tsx';

const parameters = new URLSearchParams(location.search);
const seed = Number(parameters.get('seed')) || 0;

function Captcha() {
  switch (parameters.get('kind')) {
    case 'image':
      return <ImageCaptcha seed={seed} />;
    case 'text':
      return <TextCaptcha seed={seed} />;
    default:
      return <ClickCaptcha />;
  }
}

await startPage(await readSettings(), 'practice_captcha');
countSolves(new AbortController().signal);
render(
  <main>
    <h1 class="unseen">{text('practice_captcha')}</h1>
    <Captcha />
  </main>,
  document.body,
);
