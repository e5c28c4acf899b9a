import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isExact, type Span, type Statement } from '../../src/model/index.ts';
import { readPlain } from '../../src/text/index.ts';
import { type Given, statementsOf } from './lake.ts';

const PARTY = fc.constantFrom('We', 'Ruritania', 'Velmark and Graustark', 'The two sides', 'The new fund', 'They', 'I');
const FRAME = fc.constantFrom(
  'will',
  'intend to',
  'are committed to',
  'must',
  'call on Velmark to',
  'agreed, in part, to',
  'pledge $3 million to',
);
const ACT = fc.constantFrom(
  'build 40 schools in Halvora by 2040',
  'provide between 3 and 5 million crowns and set up two centres',
  'uphold peace, if needed',
  'cut emissions by 30 percent from 2020 levels, including by closing mines and taxing coal',
  'work with Tarvonia to open a lock, train 20 pilots, and buy boats',
);
const NOISE = fc.oneof(fc.string({ unit: 'binary', maxLength: 24 }), fc.string({ unit: 'grapheme', maxLength: 24 }));
const SENTENCE = fc.tuple(PARTY, FRAME, ACT).map(([party, frame, act]) => `${party} ${frame} ${act}.`);
const LINE = fc.oneof(
  { weight: 6, arbitrary: SENTENCE },
  fc.tuple(SENTENCE, fc.nat(200), NOISE).map(([text, at, noise]) => text.slice(0, at) + noise + text.slice(at)),
  fc.tuple(PARTY, FRAME).map(([party, frame]) => `${party} ${frame}:`),
  ACT.map((act) => `- ${act};`),
  ACT.map((act) => `  - ${act}`),
  SENTENCE.map((text) => `# ${text}`),
  ACT.map((act) => `This includes ${act}.`),
  SENTENCE.map((text) => text.replaceAll(' ', '\n')),
  SENTENCE.map((text) => `“${text}”`),
  NOISE,
);
const DOCUMENT = fc
  .array(fc.tuple(LINE, fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n')), { maxLength: 8 })
  .map((parts) => parts.map(([line, gap]) => line + gap).join(''));
const GIVEN: fc.Arbitrary<Given> = fc.record({
  speaker: fc.constantFrom(['QRU'], ['QRU', 'XGK'], ['Lake Compact'], []),
  date: fc.constantFrom('2031-05-12', '2031', null),
});

function spansOf(statement: Statement): Span[] {
  const { spans, context, promisor, beneficiary, amounts, deadline, condition } = statement;
  const stated = [...promisor, ...beneficiary, ...amounts].map(({ span }) => span);
  return [...spans, ...context, ...stated, deadline?.span, condition?.span].filter((span) => span != null);
}

test('every span of every statement says what stands in the text', () => {
  let statements = 0;
  fc.assert(
    fc.property(DOCUMENT, GIVEN, (content, given) => {
      for (const statement of statementsOf(content, given)) {
        statements++;
        for (const span of spansOf(statement)) expect(isExact(content, span)).toBe(true);
        for (const { exact } of statement.spans) expect(exact.trim()).not.toBe('');
      }
    }),
    { numRuns: 200 },
  );
  expect(statements).toBeGreaterThan(200);
});

test('what a statement says lies in its sentence; what binds it is there too', () => {
  fc.assert(
    fc.property(DOCUMENT, GIVEN, (content, given) => {
      for (const { sentence, spans, context, amounts } of statementsOf(content, given))
        for (const { start, end } of [...spans, ...context, ...amounts.map(({ span }) => span)]) {
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
        }
    }),
  );
});

test('sentences of statements are in reading order, and are sentences of the text', () => {
  fc.assert(
    fc.property(DOCUMENT, GIVEN, (content, given) => {
      const found = statementsOf(content, given).map(({ sentence }) => sentence.start);
      expect(found).toEqual([...found].sort((a, b) => a - b));
      const starts = new Set(readPlain(content).sentences.map(({ start }) => start));
      for (const start of found) expect(starts.has(start)).toBe(true);
    }),
  );
});

test('the same document and options give the same records, whatever was read in between', () => {
  fc.assert(
    fc.property(DOCUMENT, GIVEN, DOCUMENT, GIVEN, (content, given, other, otherGiven) => {
      const first = JSON.stringify(statementsOf(content, given));
      statementsOf(other, otherGiven);
      expect(JSON.stringify(statementsOf(content, given))).toBe(first);
    }),
  );
});

test('who speaks changes who is bound, not what is read', () => {
  fc.assert(
    fc.property(DOCUMENT, (content) => {
      const words = (speaker: readonly string[]) => statementsOf(content, { speaker }).map(({ spans }) => spans);
      expect(words(['Lake Compact'])).toEqual(words(['QRU']));
    }),
  );
});

test('a frozen document is not changed', () => {
  const doc = readPlain(
    'We will build 40 schools in Velmark by 2040.\n\nWe intend to:\n\n- open a lock;\n- train 20 pilots.\n',
  );
  expect(statementsOf(deepFreeze(doc))).toHaveLength(3);
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (part && typeof part === 'object') deepFreeze(part);
  return Object.freeze(value);
}
