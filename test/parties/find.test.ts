import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGazetteer, type PartyMention } from '../../src/parties/index.ts';

const gazetteer = createGazetteer();

/** Mentions as `CODE form words`, easy to read and to compare. */
function mentions(text: string): string[] {
  return gazetteer.find(text).map((m) => `${m.code} ${m.form} ${text.slice(m.start, m.end)}`);
}

describe('names, demonyms and abbreviations', () => {
  test.each<[string, string[]]>([
    ['We will send China ten ships.', ['CHN name China']],
    ['Chinese engineers met Kazakh farmers.', ['CHN demonym Chinese', 'KAZ demonym Kazakh']],
    ['The United States’ plan', ['USA name United States']],
    ['A U.S.-UK fund', ['USA abbreviation U.S.', 'GBR abbreviation UK']],
    ['The US and the U.K. agree', ['USA abbreviation US', 'GBR abbreviation U.K.']],
    ['Türkiye, formerly Turkey', ['TUR name Türkiye', 'TUR name Turkey']],
    ['the Kyrgyz Republic', ['KGZ name Kyrgyz Republic']],
    ['Côte d’Ivoire and Cote d\u0027Ivoire', ['CIV name Côte d’Ivoire', "CIV name Cote d'Ivoire"]],
    [
      'Guinea-Bissau, Guinea, Papua New Guinea',
      ['GNB name Guinea-Bissau', 'GIN name Guinea', 'PNG name Papua New Guinea'],
    ],
    ['North and South Sudan, Sudan', ['SSD name South Sudan', 'SDN name Sudan']],
    ['Nigeria and Niger', ['NGA name Nigeria', 'NER name Niger']],
    ['CHINA AND THE UNITED STATES', ['CHN name CHINA', 'USA name UNITED STATES']],
    ['the Democratic People’s Republic\nof  Korea', ['PRK name Democratic People’s Republic\nof  Korea']],
    ['Kosovo and Taiwan', ['XKX name Kosovo', 'TWN name Taiwan']],
    ['the Indo\u2011Pacific', ['Indo-Pacific name Indo\u2011Pacific']],
  ])('%s', (text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('groups', () => {
  test.each<[string, string[]]>([
    ['the five Central Asian countries', ['Central Asia phrase five Central Asian countries']],
    ['Central Asian states gain', ['Central Asia phrase Central Asian states']],
    [
      'a Central Asian railway in Central Asia',
      ['Central Asia demonym Central Asian', 'Central Asia name Central Asia'],
    ],
    ['ASEAN Member States and ASEAN', ['ASEAN phrase ASEAN Member States', 'ASEAN abbreviation ASEAN']],
    ['Quad partners; the Quad', ['QUAD phrase Quad partners', 'QUAD name Quad']],
    [
      'African countries and the African Union (AU)',
      ['Africa phrase African countries', 'AU name African Union', 'AU abbreviation AU'],
    ],
    ['South African farms in Africa', ['ZAF demonym South African', 'Africa name Africa']],
    ['Pacific Island countries', ['Pacific Islands phrase Pacific Island countries']],
    [
      'G7, G20, C5+1, BRICS',
      ['G7 abbreviation G7', 'G20 abbreviation G20', 'C5+1 abbreviation C5+1', 'BRICS abbreviation BRICS'],
    ],
    ['the Group of Seven', ['G7 name Group of Seven']],
    ['three EU member states', ['EU phrase three EU member states']],
    ['through the World Bank and the WHO', ['World Bank name World Bank', 'WHO abbreviation WHO']],
    ['China and five Central Asian partners', ['CHN name China', 'Central Asia phrase five Central Asian partners']],
  ])('%s', (text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('capitals', () => {
  test.each<[string, string[]]>([
    ['Beijing will answer Washington.', ['CHN capital Beijing', 'USA capital Washington']],
    ['The Kremlin said so', ['RUS capital Kremlin']],
    ['Washington, D.C. Later', ['USA capital Washington, D.C.']],
    ['Mexico City agreed', ['MEX capital Mexico City']],
    ['Tokyo Thursday', ['JPN capital Tokyo']],
    ['the Paris Agreement and the Kigali\nAmendment', []],
    ['a Male nurse in Victoria', []],
  ])('%s', (text, expected) => expect(mentions(text)).toEqual(expected));
});

describe('what looks like a party and is none', () => {
  test.each([
    'join us in this',
    'a turkey, some china and a chad',
    'US$500 million, NZ$5 and U.S. dollars',
    'ten million Swiss francs or Japanese yen',
    'in the South China Sea and the Indian Ocean',
    'from New Mexico to the Gulf of Guinea',
    'THIS BINDS US ALL',
    'Chinatown, Germanium and Polishing',
    'mail@China',
  ])('%s', (text) => expect(mentions(text)).toEqual([]));
});

describe('properties', () => {
  const pieces = fc.constantFrom(
    'China',
    'the U.S.',
    'five ',
    'Central Asian',
    ' countries',
    ' ',
    '\n',
    '-',
    '’s',
    'x',
    '😀',
    'Côte d',
    'États',
    '中',
    'G20',
    '$',
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((parts) => parts.join(''));

  test('mentions lie in the text, in order, apart from each other, and hold no part of a word', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = gazetteer.find(text);
        let floor = 0;
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(floor);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(gazetteer.get(mention.code)).not.toBeNull();
          expect(text.slice(mention.start - 1, mention.start)).not.toMatch(/[A-Za-z0-9]/);
          expect(text.slice(mention.end, mention.end + 1)).not.toMatch(/[A-Za-z0-9]/);
          floor = mention.end;
        }
        expect(floor).toBeLessThanOrEqual(text.length);
        expect(gazetteer.find(text)).toEqual(found);
      }),
    );
  });

  test('every name of every state is found as that state, alone and in a sentence', () => {
    const missed: string[] = [];
    for (const party of gazetteer.parties) {
      for (const name of [party.name, ...party.demonyms]) {
        if (!/^\p{Lu}/u.test(name)) continue;
        const text = `They met ${name}.`;
        const only: PartyMention | undefined = gazetteer.find(text)[0];
        if (only?.code !== party.code || only.end !== text.length - 1) missed.push(`${party.code} ${name}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
