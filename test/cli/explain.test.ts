import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { explainedPage } from '../../apps/cli/explain/document.ts';
import { explanationOf } from '../../apps/cli/explain/explanation.ts';
import { patternInWords, ruleInWords } from '../../apps/cli/explain/pattern.ts';
import { DROPPED, INFERENCES } from '../../apps/cli/sentences/inferences.ts';
import { BOUND, CHECKABLE_TESTS, LOOKED_FOR, TRACKED } from '../../apps/cli/sentences/tests.ts';
import { columnsOf } from '../../apps/cli/show/measure.ts';
import { CHECKABLE, ruleParts, unfound, WEIGHTS } from '../../src/extract/index.ts';
import { CUE_EXAMPLES } from '../../src/languages/en/cue-examples.ts';
import { CUES } from '../../src/languages/index.ts';
import { isExact, type Statement, TRACKABLE } from '../../src/model/index.ts';
import { readPlain } from '../../src/text/index.ts';
import { DAY, LAKE, only, statementsIn, statementsOf } from '../extract/lake.ts';
import { SAMPLES, servanda } from './run.ts';

/** The line between checkable and vague, as it is shown. */
const LINE = `−${Math.abs(CHECKABLE).toFixed(2)}`;

const EXTRACT = join(import.meta.dirname, '../../src/extract');
const source = (name: string) => readFileSync(join(EXTRACT, name), 'utf8');

/** Everything that the sentences of the cue table give, with all tests. */
const EXAMPLES: readonly Statement[] = Object.values(CUE_EXAMPLES)
  .flatMap(({ match, not }) => [...match, ...not])
  .flatMap((text) => statementsIn(text, { allTests: true }));

const namesIn = (code: string, pattern: RegExp) => [...code.matchAll(pattern)].map((found) => found[1]!);

describe('every name that the rules give has a sentence', () => {
  test('tests of checkability, and no sentence for one that is no more', () => {
    const written = namesIn(source('checkable/checkable.ts'), /\badd\([^()'`]*'([a-z-]+)'/g);
    expect(written.length).toBeGreaterThan(15);
    for (const name of [...written, ...Object.keys(LOOKED_FOR)]) expect(Object.keys(CHECKABLE_TESTS)).toContain(name);
    expect(Object.keys(CHECKABLE_TESTS).sort()).toEqual([...Object.keys(WEIGHTS), 'words-for', 'words-against'].sort());
  });

  test('kinds of subject and places from which a promise is taken over', () => {
    const union = source('phrases/subject.ts').match(/export type SubjectType =([^;]+);/)![1]!;
    const from = source('rules/candidate.ts').match(/readonly from:([^;]+);/)![1]!;
    const types = namesIn(union + from, /'([a-z-]+)'/g);
    expect(types).toContain('lead-in');
    const likely = ['likely-for', 'likely-against'];
    expect(Object.keys(BOUND).sort()).toEqual(['frame', ...likely, ...types.map((type) => `bound-${type}`)].sort());
  });

  test('reasons for what is inferred', () => {
    const files = readdirSync(EXTRACT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const code = files.map(source).join('\n');
    const written = [
      ...namesIn(code, /\binferred: '([a-z-]+)'/g),
      ...namesIn(code, /\binferred\(([^;]*);/g).flatMap((call) => namesIn(call, /(?<!=== )'([a-z-]+)'/g)),
      ...namesIn(code, /\bbasis: '([a-z-]+)'/g),
      ...namesIn(code, /\bbasis: [^,;]*\? '([a-z-]+)'/g),
      ...namesIn(code, /\bfrom: '([a-z-]+)'/g),
    ];
    for (const name of ['speaker', 'reported', 'own-body', 'unit-before', 'region-named-before', 'date-of-text'])
      expect(written).toContain(name);
    for (const name of written) expect(Object.keys(INFERENCES)).toContain(name);
  });

  test('parts of what can be tracked', () => {
    expect(Object.keys(TRACKED)).toEqual([...TRACKABLE]);
  });

  test('as far as the examples of the cues give it', () => {
    const tests = new Set(EXAMPLES.flatMap(({ reasons }) => reasons.map((reason) => reason.test)));
    const named = [...tests].filter((name) => !name.includes(':') && name !== 'weak');
    for (const name of named) expect(name in CHECKABLE_TESTS || name in BOUND, name).toBe(true);
    const parties = EXAMPLES.flatMap(({ promisor, beneficiary }) => [...promisor, ...beneficiary]);
    for (const { inferred } of parties) if (inferred) expect(Object.keys(INFERENCES)).toContain(inferred);
    const text = Object.values(CUE_EXAMPLES).flatMap(({ not }) => not);
    const dropped = unfound(readPlain(text.join('\n\n')), { speaker: ['QRU'], date: DAY, parties: LAKE });
    for (const cue of dropped.flatMap(({ cues }) => cues)) expect(Object.keys(DROPPED)).toContain(cue.dropped);
  });
});

describe('a rule in words', () => {
  test.each([
    ['will', '“will/shall/’ll/won’t” and a verb'],
    ['going-to', '“am/are/is … [adverbs] going [adverbs] to” and a verb'],
  ])('%s', (id, words) => {
    expect(patternInWords(CUES.find((row) => row.id === id)!)).toBe(words);
  });

  test('shows the first of many words', () => {
    const row = CUES.find(({ id }) => id === 'launching')!;
    expect(patternInWords(row)).toContain('doubling/tripling/quadrupling/…');
  });

  test('has no sign of the table left in it', () => {
    for (const row of CUES) expect(patternInWords(row)).not.toMatch(/[<>|?]|undefined/);
    expect(ruleInWords(ruleParts('item-under-will@en', null))).toMatch(/^an item of a list that opens with “will/);
    expect(ruleInWords(ruleParts('programme-item@en', null))).not.toContain('“');
  });
});

describe('an explanation', () => {
  it('adds up to the score', () => {
    for (const statement of EXAMPLES) {
      const { score, start, tests, rest } = explanationOf(statement).checkable;
      expect(tests.reduce((sum, { weight }) => sum + weight, start + rest)).toBeCloseTo(score, 1);
    }
  });

  it('says what each field rests on, in exact words or with a reason', () => {
    const text = 'By 2033, we will provide 3 million crowns to Graustark, subject to approval.';
    const statement = only(text);
    const { rule, fields, trackable, checkable } = explanationOf(statement);
    expect(rule).toMatchObject({ id: 'will@en', form: 'clause' });
    const byField = Object.fromEntries(fields.map((basis) => [basis.field, basis]));
    expect(byField.promisor).toMatchObject({ value: 'Ruritania (QRU)', span: null, reason: 'speaker' });
    expect(byField.beneficiary).toMatchObject({ reason: null, span: { exact: 'Graustark' } });
    expect(byField.deadline).toMatchObject({ value: '2033', span: { exact: 'By 2033' }, reason: null });
    expect(byField.binding).toMatchObject({ value: 'high', reason: 'firm-words' });
    for (const { span, reason, says } of fields) {
      expect(span !== null || reason !== null).toBe(true);
      expect(reason === null).toBe(says === null);
      if (span) expect(isExact(text, span)).toBe(true);
    }
    expect(trackable.filter(({ present }) => !present).map(({ part }) => part)).toEqual(statement.trackable.missing);
    expect(checkable.says).toBe(`checkable from ${LINE} on: a commitment`);
  });

  it('says of a vague promise what it lacks', () => {
    const [vague] = statementsIn('We will uphold peace and stability.');
    const { says, lacks } = explanationOf(vague!).checkable;
    expect(says).toBe(`below ${LINE}: vague`);
    expect(lacks.map(({ test: name }) => name)).toEqual(['amount', 'thing', 'verb-act']);
  });
});

describe('the page', () => {
  const content = readFileSync(join(SAMPLES, 'speech.txt'), 'utf8');
  const doc = readPlain(content);
  const options = { speaker: ['QRU'], date: DAY, parties: LAKE };

  test.each([80, 100, 120])('fits %i columns', (columns) => {
    const screen = { out: () => {}, note: () => {}, paint: (_: unknown, text: string) => text, columns, live: false };
    const page = explainedPage('speech.txt', statementsOf(doc), unfound(doc, options), true, screen);
    for (const line of page.split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
    for (const name of ['rule', 'bound', 'who', 'how much', 'by when', 'checkable', 'trackable', 'not found'])
      expect(page).toMatch(new RegExp(`^${name} `, 'm'));
  });
});

describe('servanda extract --explain', () => {
  const speech = join(SAMPLES, 'speech.txt');
  const args = ['extract', speech, '--speaker', 'QRU', '--gazetteer', join(SAMPLES, 'parties.csv'), '--explain'];

  it('gives an `explain` with each record, and with --all the sentences that were not found', async () => {
    const [plain, all] = await Promise.all([
      servanda([...args, '--format', 'jsonl']),
      servanda([...args, '--format', 'jsonl', '--all']),
    ]);
    const text = readFileSync(speech, 'utf8');
    expect(all.code).toBe(0);
    expect(all.out.startsWith(plain.out)).toBe(true);
    const records = all.out.trimEnd().split('\n');
    const parsed = records.map((line) => JSON.parse(line));
    for (const { kind, rule, explain } of parsed) if (kind !== 'none') expect(explain.rule.id).toBe(rule);
    const none = parsed.filter(({ kind }) => kind === 'none');
    expect(none.length).toBeGreaterThan(0);
    for (const { explain } of none) for (const { span } of explain.cues) expect(isExact(text, span)).toBe(true);
  });

  it('shows commitments alone unless all are asked for', async () => {
    const { code, out } = await servanda(args);
    expect(code).toBe(0);
    expect(out).not.toContain('no statement');
    expect(out).toMatch(/--all explains the other \d+ too/);
  });

  it('has no room in CSV', async () => {
    const { code, err } = await servanda([...args, '--format', 'csv']);
    expect(code).toBe(2);
    expect(err).toContain('--explain has no room in CSV');
  });
});
