import type { Platform } from './platform.ts';

export default {
  id: 'pinterest',
  name: 'Pinterest',
  owner: 'Pinterest, Inc.',
  group: 'social',
  hosts: [
    'https://*.pinterest.com/*',
    'https://*.pinterest.co.uk/*',
    'https://*.pinterest.de/*',
    'https://*.pinterest.fr/*',
    'https://*.pinterest.es/*',
    'https://*.pinterest.it/*',
    'https://*.pinterest.ca/*',
    'https://*.pinterest.com.au/*',
  ],
  adFunded: true,
  evidence: '2026-04',
  page: [
    {
      verb: 'press',
      kind: 'save',
      control:
        '[data-test-id="PinBetterSaveButton"], [data-test-id="pin-save-button"], [data-test-id="closeup-save-button"], [data-test-id="boardDropdownSaveButton"]',
      unsure: true,
      proof: 'gone',
    },
  ],
  network: {
    // Newer calls share one address; the real one stands in the body.
    urls: [
      'https://*.pinterest.com/resource/*',
      'https://*.pinterest.co.uk/resource/*',
      'https://*.pinterest.de/resource/*',
      'https://*.pinterest.fr/resource/*',
      'https://*.pinterest.es/resource/*',
      'https://*.pinterest.it/resource/*',
      'https://*.pinterest.ca/resource/*',
      'https://*.pinterest.com.au/resource/*',
    ],
    rules: [
      { kind: 'save', url: '/resource/RepinResource/create/' },
      // Unsaving a pin and deleting one's own look the same.
      { kind: 'save', direction: 'undo', url: '/resource/PinResource/delete/' },
      { kind: 'like', url: '/resource/ApiResource/create/', body: { url: '^/v3/pins/[^/]+/react/' } },
      {
        kind: 'like',
        direction: 'undo',
        url: '/resource/ApiResource/delete/',
        body: { url: '^/v3/pins/[^/]+/react/' },
      },
      { kind: 'follow', url: '/resource/ApiResource/update/', body: { url: '^/v3/boards/[^/]+/follow/' } },
      {
        kind: 'follow',
        direction: 'undo',
        url: '/resource/ApiResource/delete/',
        body: { url: '^/v3/boards/[^/]+/follow/' },
      },
      { kind: 'follow', url: '/resource/UserFollowResource/create/', grade: 'experimental' },
      {
        kind: 'follow',
        direction: 'undo',
        url: '/resource/UserFollowResource/delete/',
        grade: 'experimental',
      },
      {
        kind: 'follow',
        url: '/resource/ApiResource/(create|update)/',
        body: { url: '^/v3/users/[^/]+/follow/' },
        grade: 'experimental',
      },
      {
        kind: 'follow',
        direction: 'undo',
        url: '/resource/ApiResource/delete/',
        body: { url: '^/v3/users/[^/]+/follow/' },
        grade: 'experimental',
      },
      {
        kind: 'comment',
        url: '/resource/ApiResource/create/',
        body: { url: '^/v3/aggregated_pin_data/[^/]+/comment/' },
        grade: 'experimental',
      },
      { kind: 'post', url: '/resource/(Story)?PinResource/create/', patience: 600 },
    ],
  },
} satisfies Platform;
