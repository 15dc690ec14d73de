import type { ControlFixture } from '../fixture.ts';

function toolbar(act: string, label: string): string {
  return `<div gh="tm"><div role="button" act="${act}" aria-label="${label}"><div here class="asa"></div></div></div>`;
}

export const CONTROLS = [
  { what: 'reporting spam', language: 'en', is: 'report:spam', off: toolbar('9', 'Report spam') },
  { what: 'reporting spam', language: 'he', is: 'report:spam', off: toolbar('9', 'דיווח על ספאם') },
  { what: 'not spam', language: 'fr', is: 'report:not-spam', off: toolbar('18', 'Non-spam') },
  { what: 'archiving', language: 'en', is: '', off: toolbar('7', 'Archive') },
  { what: 'deleting', language: 'de', is: '', off: toolbar('10', 'Löschen') },
] satisfies ControlFixture[];
