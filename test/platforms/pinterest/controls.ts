import type { ControlFixture } from '../fixture.ts';

function button(id: string, text: string): string {
  return `<div data-test-id="pin"><div data-test-id="${id}"><button type="button"><div here>${text}</div></button></div></div>`;
}

export const CONTROLS = [
  { what: 'saving on a card', language: 'en', is: 'save', off: button('PinBetterSaveButton', 'Save') },
  { what: 'saving a pin', language: 'de', is: 'save', off: button('pin-save-button', 'Merken') },
  { what: 'saving a large pin', language: 'ar', is: 'save', off: button('closeup-save-button', 'حفظ') },
  {
    what: 'saving to a board',
    language: 'fr',
    is: 'save',
    off: button('boardDropdownSaveButton', 'Enregistrer'),
  },
  { what: 'sharing', language: 'en', is: '', off: button('closeup-share-button', 'Send') },
  { what: 'choosing a board', language: 'en', is: '', off: button('PinBetterSaveDropdown', 'Rain') },
] satisfies ControlFixture[];
