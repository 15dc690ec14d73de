import type { Site } from '../stage/site.ts';

/** One answer of the game: the right one of six pictures. */
const game =
  '<div id="game_children_challenge"><h2 id="game_children_text">{pick}</h2><ul><li><a tile href="#" aria-label="1">▲</a></li><li><a href="#">▼</a></li></ul></div>';

/** Arkose Labs, from public code up to 2026-08: a game of several pictures, a request an answer. */
export const SITE: Site = {
  platform: 'arkose',
  words: { en: { pick: 'Pick the one that is the right way up' }, he: { pick: 'בחרו את התמונה הישרה' } },
  pages: [
    {
      url: 'https://client-api.arkoselabs.com/fc/assets/tile-game-ui/13.28.0/standard/index.html',
      within: 'https://tickets.example/game',
      onlySignedIn: true,
      controls: [
        {
          solve: 'game',
          rounds: [game],
          tiles: 1,
          loads: { to: 'POST /fc/[[gfct]]/', form: { token: 't' } },
          sends: { to: 'POST /fc/[[ca]]/', form: { token: 't', guess: 'g' } },
          act: {
            kind: 'captcha',
            variant: 'puzzle',
            quantity: 0,
            networkAlone: { kind: 'captcha', quantity: 0 },
          },
        },
      ],
    },
  ],
};
