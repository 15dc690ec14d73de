import { DRAWN_CAPTCHAS } from '../platforms/drawn-captchas.ts';
import { watchDrawnCaptchas } from './drawn-captcha.ts';

const page = globalThis.unpaidPage;
// Injected again (after a grant, after an update), it finds the page that is watched already.
globalThis.unpaidPage = undefined;
if (page && !page.signal.aborted) watchDrawnCaptchas(DRAWN_CAPTCHAS, page);
