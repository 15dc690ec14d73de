import { EUROPE, ASIA_PACIFIC, US_CANADA } from './countries.ts';

/** Regions as advertising companies report them. */
export const REGIONS = ['worldwide', 'us-canada', 'europe', 'asia-pacific', 'rest-of-world'] as const;

export type Region = (typeof REGIONS)[number];

/** 'unknown' is valued as worldwide, with the spread between regions as its band. */
export type RegionChoice = Region | 'unknown';

/** Country of a BCP-47 tag: the one it names, else the likely one; English alone is spoken everywhere and says nothing. */
export function suggestCountry(language: string): string | undefined {
  try {
    const locale = new Intl.Locale(language);
    return locale.region ?? (locale.language === 'en' ? undefined : locale.maximize().region);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The region that a browser's language suggests. */
export function suggestRegion(language: string): RegionChoice {
  const country = suggestCountry(language);
  if (country === undefined || country === '001') return 'unknown';
  if (US_CANADA.has(country)) return 'us-canada';
  if (EUROPE.has(country)) return 'europe';
  if (ASIA_PACIFIC.has(country)) return 'asia-pacific';
  return 'rest-of-world';
}

/** The region in force: the one the user picked, else the one the language suggests. */
export function resolveRegion(picked: string, language: string): RegionChoice {
  return REGIONS.find((region) => region === picked) ?? suggestRegion(language);
}
