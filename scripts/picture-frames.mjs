// @ts-check

/** The colours of paper and ink, as in src/ui/tokens.css. */
const PAPER = '#faf7ef';
const DESK = '#e2dbc9';
const INK = '#1d1b16';
const STAMP = '#b3261e';

/**
 * A page with a picture of the popup on a desk.
 * @param {string} picture PNG in base64
 */
export function framed(picture) {
  return `<!doctype html><style>
    body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${DESK}; }
    img { height: 750px; border-radius: 12px; box-shadow: 0 18px 50px rgb(29 27 22 / 28%); }
  </style><img src="data:image/png;base64,${picture}">`;
}

/**
 * A page for the small tile: the icon, the name and one question.
 * @param {{ icon: string, name: string, title: string }} parts
 */
export function tile({ icon, name, title }) {
  return `<!doctype html><style>
    body { margin: 0; height: 100vh; display: grid; grid-template-columns: 150px 1fr; align-items: center; gap: 8px;
      padding: 0 24px; box-sizing: border-box; background: ${PAPER}; color: ${INK}; font-family: system-ui, sans-serif; }
    svg { width: 130px; height: 130px; }
    h1 { margin: 0; font-size: 46px; letter-spacing: -1px; color: ${STAMP}; }
    p { margin: 6px 0 0; font-size: 20px; line-height: 1.25; }
  </style>${icon}<div><h1>${name}</h1><p>${title}</p></div>`;
}
