import type { ControlFixture } from '../fixture.ts';

export const CONTROLS = [
  {
    what: 'thumb in the choice',
    language: 'en',
    is: 'rate',
    off: '<div data-uia="thumbs-selection-popover"><button aria-label="Love this!"><svg here></svg></button></div>',
  },
  {
    what: 'thumb in the choice',
    language: 'ko',
    is: 'rate',
    off: '<div id="thumbs-selection-menu"><button aria-label="맘에 안 들어요"><svg here></svg></button></div>',
  },
  {
    what: 'thumb, 2021',
    language: 'es',
    is: 'rate',
    off: '<div data-uia="thumbs-container" data-rating="0"><a here data-uia="thumbsUp-button"></a></div>',
  },
  {
    what: 'opening the choice',
    language: 'en',
    is: '',
    off: '<button data-uia="thumbs-rate-button"><svg here></svg></button>',
  },
  {
    what: 'adding to my list',
    language: 'en',
    is: '',
    off: '<button here data-uia="add-to-my-list"></button>',
  },
] satisfies ControlFixture[];
