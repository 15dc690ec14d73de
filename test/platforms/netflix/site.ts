import type { Site } from '../stage/site.ts';

/** Netflix, from public code, undated. The button only opens the choice; how the request looks is not known. */
export const SITE: Site = {
  platform: 'netflix',
  words: { en: { love: 'Love this!', bad: 'Not for me' }, ko: { love: '최고예요!', bad: '맘에 안 들어요' } },
  pages: [
    {
      url: 'https://www.netflix.com/browse',
      onlySignedIn: true,
      controls: [
        {
          press: 'thumb',
          opener: '<button data-uia="thumbs-rate-button"><svg here width="24"></svg></button>',
          look: '<div data-uia="thumbs-selection-popover"><button aria-label="{love}"><svg here width="24"></svg></button></div>',
          sends: { to: 'POST /api/rate', form: { rating: '3' } },
          act: { kind: 'rate', seenBy: 'page' },
        },
        {
          press: 'thumb by its id',
          opener: '<button data-uia="thumbs-rate-button"><svg here width="24"></svg></button>',
          look: '<div id="thumbs-selection-menu"><button aria-label="{bad}"><svg here width="24"></svg></button></div>',
          sends: { to: 'POST /api/rate', form: { rating: '1' } },
          act: { kind: 'rate', seenBy: 'page' },
        },
        {
          press: 'thumb of 2021',
          look: '<div data-uia="thumbs-container" data-rating="0"><a here data-uia="thumbsUp-button" href="#">👍</a></div>',
          becomes:
            '<div data-uia="thumbs-container" data-rating="2"><a here data-uia="thumbsUp-button" href="#" aria-pressed="true">👍 ✓</a></div>',
          sends: { to: 'POST /api/rate', form: { rating: '2' } },
          act: { kind: 'rate', seenBy: 'page' },
        },
        {
          press: 'opening the choice',
          look: '<button data-uia="thumbs-rate-button"><svg here width="24"></svg></button>',
        },
        {
          press: 'adding to my list',
          look: '<button here data-uia="add-to-my-list">+</button>',
          becomes: '<button here data-uia="add-to-my-list">✓</button>',
          sends: { to: 'POST /api/list', form: {} },
        },
      ],
    },
  ],
};
