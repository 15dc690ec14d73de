/*
 * Countries by the regions of Facebook's filings, as ISO 3166 codes (and the UN's numbers for continents).
 * Europe includes Russia and Turkey; whatever is in none of these is 'Rest of World'.
 */

const set = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));

export const US_CANADA = set('US CA 021');

export const EUROPE = set(
  'AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE LI LT LU LV MC MD ME MK ' +
    'MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK 150 151 154 155 039',
);

export const ASIA_PACIFIC = set(
  'AF AU BD BN BT CN FJ FM GU HK ID IN JP KH KI KP KR LA LK MH MM MN MO MP MV MY NC NP NR NZ PF PG PH PK PW SB SG ' +
    'TH TL TO TV TW VN VU WS 030 034 035 009 053',
);
