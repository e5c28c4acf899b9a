import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote, SPEECH } from './lake-speech.ts';

const SENTENCES = SPEECH.split('\n')
  .slice(3)
  .filter((line) => line.length > 40 && !/[?]|\. \w/.test(line))
  .map((line) => line.replace(/\.$/, ''));

const sentence = fc.constantFrom(...SENTENCES);

function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.join('\n');
}

/** Breaks the `nth` long word at a line end. */
function hyphenate(text: string, nth: number): string {
  const long = [...text.matchAll(/\b[a-z]{8,}\b/g)];
  const word = long[nth % Math.max(1, long.length)];
  if (!word) return text;
  const at = word.index + 4;
  return `${text.slice(0, at)}-\n${text.slice(at)}`;
}

const HARMLESS: readonly ((text: string, n: number) => string)[] = [
  (text) => text[0]!.toLowerCase() + text.slice(1),
  (text) => text.replaceAll("'", '’').replace(/-(?!\n)/g, '‑'),
  (text) => text.replaceAll(' ', '  '),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text, n) => wrap(text, 30 + (n % 40)),
  (text, n) => hyphenate(text, n),
  (text) => text.normalize('NFD'),
  (text) => text.replace('US$', '$'),
  (text) => `${text},`,
  (text) => `… ${text} …`,
  (text) => `[${text[0]}]${text.slice(1)}`,
];

test('harmless edits alter nothing', () => {
  fc.assert(
    fc.property(
      sentence,
      fc.array(fc.nat({ max: HARMLESS.length - 1 }), { minLength: 1, maxLength: 2 }),
      fc.nat(50),
      (text, edits, n) => {
        const edited = edits.reduce((now, edit) => HARMLESS[edit]!(now, n), text);
        const verdict = quote(edited);
        expect([edited, verdict.verdict, verdict.differences]).toEqual([
          edited,
          expect.stringMatching(/verbatim|joined/),
          [],
        ]);
      },
    ),
    { numRuns: 200 },
  );
});

test('an ellipsis for words in the middle joins', () => {
  fc.assert(
    fc.property(sentence, fc.nat(40), fc.nat(6), (text, from, length) => {
      const words = text.split(' ');
      const start = 3 + (from % Math.max(1, words.length - 7));
      const cut = words.slice(start, start + 1 + (length % 3));
      fc.pre(!cut.includes('not') && !cut.includes('no') && start + cut.length < words.length - 3);
      const edited = [...words.slice(0, start), '…', ...words.slice(start + cut.length)].join(' ');
      expect([edited, quote(edited).verdict]).toEqual([edited, 'joined']);
    }),
    { numRuns: 100 },
  );
});

const SWAPS: readonly (readonly [string, RegExp, string])[] = [
  ['figure', /\b360\b/, '380'],
  ['figure', /\b360\b/, '3.60'],
  ['figure', /1,400/, '14,000'],
  ['figure', /\bbillion\b/, 'trillion'],
  ['figure', /\bten\b/, 'two'],
  ['currency', /\bRMB\b/, 'EUR'],
  ['currency', /US\$/, '€'],
  ['date', /\b2031\b/, '2013'],
  ['date', /\bthree years\b/, 'seven years'],
  ['date', /\beach year\b/, 'each month'],
  ['unit', /\bkilometres\b/, 'miles'],
  ['party', /\bGraustark\b/, 'Borduria'],
  ['party', /\bBorduria\b/, 'Ruritania'],
  ['party', /\bRuritania\b/, 'Borduria'],
  ['modality', /\bwill\b/, 'could'],
  ['modality', /\bshall\b/, 'might'],
  ['negation', /\bnot\b /, ''],
  ['negation', /\bwill\b/, 'will never'],
  ['negation', /\bstands\b/, 'never stands'],
  ['words', /\bharbour\b/, 'border'],
  ['words', /\bfor\b/, 'against'],
];

test('every typed edit is told, with its kind, and never called verbatim', () => {
  let told = 0;
  for (const text of SENTENCES) {
    for (const [kind, wanted, put] of SWAPS) {
      const edited = text.replace(wanted, put);
      if (edited === text) continue;
      const verdict = quote(edited);
      expect([edited, verdict.verdict]).toEqual([edited, 'altered']);
      expect([edited, verdict.differences.map((difference) => difference.kind)]).toEqual([edited, [kind]]);
      told++;
    }
  }
  expect(told).toBeGreaterThan(25);
});

test('a changed word anywhere is never verbatim', () => {
  fc.assert(
    fc.property(
      sentence,
      fc.nat(40),
      fc.constantFrom('never', '7', 'moon', 'USD', 'may', 'Borduria'),
      (text, at, put) => {
        const words = text.split(' ');
        const index = at % words.length;
        fc.pre(words[index]!.replace(/[^\w$]/g, '') !== put);
        words[index] = put;
        expect(quote(words.join(' ')).verdict).not.toBe('verbatim');
      },
    ),
    { numRuns: 200 },
  );
});

test('a changed character is never verbatim, and places are exact', () => {
  fc.assert(
    fc.property(sentence, fc.nat(200), fc.constantFrom('x', '7', 'é'), (text, at, put) => {
      const index = at % text.length;
      fc.pre(/[a-z0-9]/i.test(text[index]!) && text[index] !== put);
      const verdict = quote(text.slice(0, index) + put + text.slice(index + 1));
      expect(verdict.verdict).not.toBe('verbatim');
      if (verdict.source) expect(SPEECH.slice(verdict.source.start, verdict.source.end)).toBe(verdict.source.exact);
    }),
    { numRuns: 200 },
  );
});
