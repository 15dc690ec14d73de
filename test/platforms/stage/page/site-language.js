const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

export function languageDirection(language) {
  return RIGHT_TO_LEFT.has(language.split('-')[0]) ? 'rtl' : 'ltr';
}
