import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ABOVE_ALL, placeNumber } from '../../src/stores/place-number.ts';
import { preparedWords } from '../../src/stores/prepared.ts';
import { stem } from '../../src/stores/stem.ts';
import { wordsIn } from '../../src/stores/words-in.ts';

/** Stems as SQLite's own implementation of the same algorithm makes them. */
function stemsOfSqlite(words: readonly string[]): string[] {
  const database = new DatabaseSync(':memory:');
  database.exec("create virtual table words using fts5(body, tokenize='porter ascii')");
  database.exec("create virtual table instances using fts5vocab('words', 'instance')");
  const put = database.prepare('insert into words (rowid, body) values (?, ?)');
  for (const [index, word] of words.entries()) put.run(index + 1, word);
  const rows = database.prepare('select term from instances order by doc').all();
  database.close();
  return rows.map(({ term }) => String(term));
}

const BEGINNINGS = [
  '',
  'b',
  'tr',
  'str',
  'oper',
  'connect',
  'hop',
  'hopp',
  'y',
  'syz',
  'ee',
  'agre',
  'ti',
  'relat',
  'fall',
];
const ENDINGS = [
  's',
  'sses',
  'ies',
  'eed',
  'ed',
  'ing',
  'y',
  'ational',
  'tional',
  'izer',
  'logi',
  'bli',
  'ization',
  'iveness',
];
const MORE = [
  'icate',
  'ful',
  'ness',
  'ement',
  'ment',
  'ent',
  'ion',
  'sion',
  'tion',
  'ou',
  'ism',
  'al',
  'e',
  'll',
  'at',
  'iz',
];

/** Where nothing stands before an ending, and with a double y, SQLite goes its own way. */
const isOdd = (word: string) => /^(?:ies|sses|eeds?)$|yy/.test(word);

const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aeiouybdglmnrstz'), minLength: 3, maxLength: 14 }),
  fc
    .tuple(
      fc.constantFrom(...BEGINNINGS),
      fc.constantFrom(...ENDINGS, ...MORE, ''),
      fc.constantFrom(...ENDINGS, ...MORE),
    )
    .map((parts) => parts.join(''))
    .filter((word) => word.length > 2),
);

describe('a stem', () => {
  // Examples of the published algorithm, and of its later changes.
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['motoring', 'motor'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['falling', 'fall'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['relational', 'relat'],
    ['vietnamization', 'vietnam'],
    ['electricity', 'electr'],
    ['replacement', 'replac'],
    ['adoption', 'adopt'],
    ['controller', 'control'],
    ['technological', 'technolog'],
    ['possibly', 'possibl'],
    ['trekked', 'trek'],
    ['ies', 'i'],
    ['sses', 'ss'],
    ['is', 'is'],
  ])('of %s is %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });

  it('is the one that another implementation makes', () => {
    fc.assert(
      fc.property(
        fc.array(
          typed.filter((word) => !isOdd(word)),
          { minLength: 50, maxLength: 50 },
        ),
        (words) => {
          expect(words.map(stem)).toEqual(stemsOfSqlite(words));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the words of a text', () => {
  it('are where they are said to be, and only small letters, digits and marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { word, start, end } of wordsIn(text)) {
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}\p{Co}]+$/u);
          expect(word).toMatch(/^[\p{L}\p{N}\p{M}\p{Co}]+$/u);
          expect([...word].length).toBeLessThanOrEqual(60);
          expect(word).not.toMatch(/[A-Z]/);
        }
      }),
    );
  });

  it('are those of a document once, and no phrase goes from one text into the next', () => {
    expect(preparedWords(['Ruritania will mend bridges.', 'mend bridges', 'open schools'])).toBe(
      'ruritania will mend bridg · open school',
    );
    expect(preparedWords(['', '– …'])).toBe('');
  });
});

describe('the number of a place', () => {
  const date = fc.oneof(
    fc.constant(null),
    fc
      .tuple(fc.integer({ min: 1300, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
    fc.integer({ min: 1300, max: 2400 }).map(String),
  );
  const place = fc.record({ date, document: fc.nat(2 ** 25 - 1), sentence: fc.nat(2 ** 19 - 1) });

  it('orders by date, then by document, then backwards by sentence', () => {
    fc.assert(
      fc.property(place, place, (one, other) => {
        const key = ({ date, document, sentence }: typeof one) => [
          date ?? '',
          String(document).padStart(9, '0'),
          String(2 ** 19 - sentence).padStart(9, '0'),
        ];
        const [a, b] = [one, other].map((each) => placeNumber(each.date, each.document, each.sentence));
        const [x, y] = [key(one).join(' '), key(other).join(' ')];
        expect(a! < b!).toBe(x < y);
        expect(a! >= 0n && a! < ABOVE_ALL).toBe(true);
      }),
    );
  });
});
