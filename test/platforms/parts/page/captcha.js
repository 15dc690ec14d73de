/** The site accepts an answer a little after it was sent. */
const CHECKED = 400;

for (const part of document.querySelectorAll('main *'))
  Object.assign(part.style, { display: 'block', minWidth: '40px', minHeight: '20px' });

document
  .querySelector('.secsdk-captcha-drag-icon, #amzn-btn-verify-internal')
  ?.addEventListener('click', () => {
    setTimeout(() => document.querySelector('main')?.replaceChildren(), CHECKED);
  });
