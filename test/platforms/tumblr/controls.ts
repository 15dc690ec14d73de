import type { ControlFixture } from '../fixture.ts';

function icon(name: string, label: string): string {
  return `<footer><a href="/ada/1"></a><button class="TRX6J" aria-label="${label}"><svg><use here href="#managed-icon__ds-${name}"></use></svg></button></footer>`;
}

export const CONTROLS = [
  {
    what: 'heart',
    language: 'en',
    is: 'like',
    off: icon('like-outline-24', 'Like'),
    on: icon('like-filled-24', 'Unlike'),
  },
  {
    what: 'heart',
    language: 'de',
    is: 'like',
    off: icon('like-outline-20', 'Gefällt mir'),
    on: icon('like-filled-20', 'Gefällt mir nicht mehr'),
  },
  {
    what: 'heart',
    language: 'ja',
    is: 'like',
    off: icon('like-outline-24', 'スキ！'),
    on: icon('like-filled-24', 'スキ！を取り消す'),
  },
  { what: 'opening the reblog menu', language: 'en', is: '', off: icon('reblog-24', 'Reblog') },
  { what: 'opening the notes', language: 'en', is: '', off: icon('reply-outline-24', 'Reply') },
] satisfies ControlFixture[];
