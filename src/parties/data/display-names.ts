/** The name to show where the list of ISO names has several, or one that nobody says. */
export const DISPLAY_NAMES: Readonly<Record<string, string>> = {
  BRN: 'Brunei',
  CCK: 'Cocos Islands',
  CHN: 'China',
  CIV: "Côte d'Ivoire",
  COD: 'Democratic Republic of the Congo',
  COG: 'Republic of the Congo',
  CPV: 'Cabo Verde',
  CZE: 'Czechia',
  FLK: 'Falkland Islands',
  FSM: 'Micronesia',
  GBR: 'United Kingdom',
  GMB: 'Gambia',
  IRN: 'Iran',
  KOR: 'South Korea',
  LAO: 'Laos',
  MAF: 'Saint Martin',
  MDA: 'Moldova',
  MKD: 'North Macedonia',
  NLD: 'Netherlands',
  PRK: 'North Korea',
  PSE: 'Palestine',
  REU: 'Réunion',
  RUS: 'Russia',
  STP: 'São Tomé and Príncipe',
  SXM: 'Sint Maarten',
  SYR: 'Syria',
  TUR: 'Türkiye',
  TWN: 'Taiwan',
  TZA: 'Tanzania',
  USA: 'United States',
  VAT: 'Holy See',
  VGB: 'British Virgin Islands',
  VIR: 'U.S. Virgin Islands',
};

/** Names in the ISO list that are not looked for: common words, names of two states at once, names turned round. */
export const UNSOUGHT_NAMES: Readonly<Record<string, readonly string[]>> = {
  COD: ['Congo'],
  FSM: ['Micronesia, Federated States of'],
  KOR: ['Korea, Republic of'],
  MDA: ['Moldova, Republic of'],
  NLD: ['Netherlands (Kingdom of the)'],
  REU: ['Reunion'],
  TWN: ['Taiwan, Province of China'],
  VAT: ['Holy See (Vatican City State)'],
  VGB: ['Virgin Islands, British'],
  VIR: ['Virgin Islands, U.S.'],
  FLK: ['Falkland Islands (Malvinas)'],
  CCK: ['Cocos (Keeling) Islands'],
  MAF: ['Saint Martin (French part)'],
  SXM: ['Sint Maarten (Dutch part)'],
};

/** Parties whose name takes the article in a sentence. */
export const WITH_ARTICLE: readonly string[] = (
  'ARE BHS CAF COD COG COK COM CYM DOM FLK GBR GMB MDV MHL MNP NLD PHL SLB TCA USA VAT VGB VIR ' +
  'AU EU UN G7 G8 G10 G20 G24 G77 QUAD SCO GCC IMF WHO WTO WFP ILO Americas Caribbean Gulf Indo-Pacific Levant Maghreb Sahel'
)
  .split(' ')
  .concat(
    'Arab League',
    'Global Fund',
    'Global South',
    'Middle East',
    'Pacific Islands',
    'Western Balkans',
    'World Bank',
  );
