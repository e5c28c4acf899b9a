import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { compareSets, figures } from '../../apps/cli/eval/figures.ts';
import { type GoldSentence, type GoldUnit, readGold } from '../../apps/cli/eval/gold.ts';
import { type Score, score } from '../../apps/cli/eval/score.ts';
import { amountValue, datedValue, judgedParties, partyValue } from '../../apps/cli/eval/values.ts';
import { type Statement, spanOf } from '../../src/model/index.ts';
import { statementOn } from '../register/ruritania.ts';
import { servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('eval');
afterAll(() => folder.clear());

const TEXT = 'Ruritania will build 3 bridges. The lake is old. Ruritania will plant 100 trees by 2030.';
const BRIDGES = { start: 15, end: 30 };
const TREES = { start: 64, end: 87 };

function unit(range: { start: number; end: number }, more: Partial<GoldUnit> = {}): GoldUnit {
  return {
    ...range,
    promisor: ['RUR'],
    beneficiary: [],
    binding: 'high',
    amount: [],
    area: 'Trade and investment',
    ...more,
  };
}

function coded(label: GoldSentence['label'], start: number, end: number, units: GoldUnit[] = []): GoldSentence {
  return { sid: `t#${start}`, start, end, label, units };
}

function found(range: { start: number; end: number }, more: Partial<Statement> = {}): Statement {
  return statementOn(TEXT, 'x', { spans: [spanOf(TEXT, range.start, range.end)], ...more });
}

const SENTENCES = [
  coded('commitment', 0, 31, [unit(BRIDGES)]),
  coded('none', 32, 48),
  coded('commitment', 49, 88, [unit(TREES, { amount: [{ value: 100, unit: 'trees' }], deadline: '2030' })]),
];

function judged(statements: readonly Statement[], sentences: readonly GoldSentence[] = SENTENCES): Score {
  const gold = { name: 't', file: '', date: null, speaker: null, gazetteer: null, sentences };
  return score([{ gold, content: TEXT, found: statements }]);
}

const scored = (...given: Parameters<typeof judged>) => judged(...given).figures;

describe('the measure', () => {
  it('is full when everything is found', () => {
    const span = spanOf(TEXT, 70, 79);
    const amounts = [{ value: 100, max: null, unit: 'trees', currency: null, bound: null, span }];
    const deadline = { edtf: '2030', text: 'by 2030', span, basis: null };
    const promisor = [{ code: 'RUR', name: '', span: null, inferred: 'speaker' }];
    const all = scored([found(BRIDGES, { promisor }), found(TREES, { promisor, amounts, deadline })]);
    for (const key of ['sentence', 'unit', 'promisor', 'amount', 'deadline'] as const) expect(all[key].f1, key).toBe(1);
    expect(all).toMatchObject({ binding: 1, area: 1, unitOverlap: 1 });
    expect(judged([found(BRIDGES), found(TREES)]).misses).toEqual([]);
  });

  it('counts what is missed and what is found too much', () => {
    const { figures: all, misses } = judged([found({ start: 32, end: 40 }), found(TREES)]);
    expect(all.sentence).toMatchObject({ tp: 1, fp: 1, fn: 1 });
    expect(all.unit).toMatchObject({ tp: 1, fp: 1, fn: 1 });
    const words = (start: number, end: number) => ({ start, end, exact: [TEXT.slice(start, end)] });
    expect(misses).toEqual([
      { what: 'missed', document: 't', sid: 't#0', rule: null, ...words(0, 31) },
      { what: 'wrongly found', document: 't', sid: 't#32', rule: 'test@en', ...words(32, 48) },
    ]);
  });

  it('tells units that were missed, found too much, or found where nothing is coded', () => {
    const two = [coded('commitment', 49, 88, [unit(BRIDGES), unit(TREES)])];
    const { misses } = judged([found({ start: 64, end: 70 }), found(TREES), found({ start: 0, end: 9 })], two);
    expect(misses.map(({ what, sid, exact }) => [what, sid, exact[0]])).toEqual([
      ['wrongly found', null, 'Ruritania'],
      ['unit missed', 't#49', TEXT.slice(15, 30)],
      ['unit too many', 't#49', TEXT.slice(64, 70)],
    ]);
  });

  it('says of each rule what it found, and of how much', () => {
    const { rules } = judged([
      found(BRIDGES, { rule: 'will@en' }),
      found({ start: 32, end: 40 }, { rule: 'will@en' }),
      found({ start: 41, end: 47 }, { rule: 'will@en' }),
      found(TREES, { rule: 'plan@en' }),
    ]);
    expect(rules.map(({ rule }) => rule)).toEqual(['will@en', 'plan@en']);
    expect(rules[0]).toMatchObject({
      sentence: { tp: 1, fp: 1, fn: 1, p: 0.5 },
      unit: { tp: 1, fp: 2, fn: 1, r: 0.5 },
    });
    expect(rules[1]).toMatchObject({ sentence: { tp: 1, fp: 0, fn: 1, r: 0.5 }, unit: { tp: 1, fp: 0, p: 1 } });
  });

  it('takes a unit from half of the characters on', () => {
    const just = { start: 15, end: 20 };
    expect(scored([found(just)]).unit.tp).toBe(1);
    expect(scored([found({ start: 15, end: 19 })]).unit).toMatchObject({ tp: 0, fp: 1 });
  });

  it('leaves sentences out that are coded vague, and text after the last coded sentence', () => {
    const vague = [coded('vague', 0, 31), coded('none', 32, 48)];
    const { sentence, unit: units } = scored([found(BRIDGES), found(TREES)], vague);
    expect(sentence).toMatchObject({ tp: 0, fp: 0, fn: 0 });
    expect(units).toMatchObject({ tp: 0, fp: 0, fn: 0 });
  });

  it('gives a sentence the strongest of the labels found in it', () => {
    const { labels } = scored([found(BRIDGES, { kind: 'call' }), found({ start: 0, end: 10 }), found(TREES)]);
    expect(labels.commitment).toBe(1);
  });
});

describe('values', () => {
  it('are compared as sets', () => {
    expect(compareSets(['a', 'b', 'b'], ['b', 'c', 'c'])).toEqual({ tp: 1, fp: 1, fn: 1 });
    expect(figures({ tp: 0, fp: 0, fn: 0 })).toMatchObject({ p: 0, r: 0, f1: 0 });
  });

  it('of parties, amounts and dates are told apart by what matters', () => {
    expect(partyValue('C5+1')).toBe(partyValue('c5 1'));
    expect(judgedParties(['USA', 'Central Asia', 'farmers of the world'])).toEqual(['USA', 'CENTRALASIA']);
    expect(amountValue({ value: 5, max: 7, unit: 'money', currency: 'EUR' })).toBe('5-7 EUR');
    expect(amountValue({ value: 5, unit: 'trees' })).toBe(amountValue({ value: 5, unit: 'bridges' }));
    expect(amountValue({ value: 5, unit: 'percent' })).not.toBe(amountValue({ value: 5, unit: 'trees' }));
    expect([datedValue('2030'), datedValue('every year'), datedValue(null)]).toEqual([['2030'], [], []]);
  });
});

describe('servanda eval', () => {
  it('reads coded documents with their flags and prints the figures', async () => {
    const gold = join(folder.path, 'gold');
    mkdirSync(gold);
    writeFileSync(join(gold, 't.txt'), TEXT);
    writeFileSync(join(gold, 't.gold.jsonl'), SENTENCES.map((each) => `${JSON.stringify(each)}\n`).join(''));
    writeFileSync(join(gold, 'documents.json'), '{"t": {"date": "2024-01-01", "speaker": "Ruritania"}}');
    expect(readGold(gold)).toMatchObject([{ name: 't', date: '2024-01-01', speaker: 'Ruritania' }]);
    const { code, out } = await servanda(['eval', gold, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ documents: 1, sentence: { tp: 2, fp: 0, fn: 0 }, deadline: { tp: 1 } });
  });

  it('knows the parties of the table that the folder names, or of the one it is given', async () => {
    const gold = join(folder.path, 'parties');
    mkdirSync(gold);
    writeFileSync(join(gold, 't.txt'), TEXT);
    const line = coded('commitment', 0, 31, [unit(BRIDGES, { promisor: ['XRU'] })]);
    writeFileSync(join(gold, 't.gold.jsonl'), `${JSON.stringify(line)}\n`);
    writeFileSync(join(gold, 'ours.csv'), 'code,name,kind\nXRU,Ruritania,state\n');
    writeFileSync(join(gold, 'theirs.csv'), 'code,name,kind\nXXX,Ruritania,state\n');
    writeFileSync(join(gold, 'documents.json'), '{"t": {"gazetteer": "ours.csv"}}');
    const right = async (...flags: string[]) => {
      const { out } = await servanda(['eval', gold, '--json', ...flags]);
      return JSON.parse(out).promisor.tp;
    };
    expect(await right()).toBe(1);
    expect(await right('--gazetteer', join(gold, 'theirs.csv'))).toBe(0);
  });

  it('gives figures by rule and by document, and the misses with their words', async () => {
    const gold = join(folder.path, 'missing');
    mkdirSync(gold);
    writeFileSync(join(gold, 't.txt'), TEXT);
    const lines = [coded('commitment', 0, 31, [unit(BRIDGES)]), coded('commitment', 32, 48), coded('none', 49, 88)];
    writeFileSync(join(gold, 't.gold.jsonl'), lines.map((each) => `${JSON.stringify(each)}\n`).join(''));
    writeFileSync(join(gold, 'documents.json'), '{"t": {"speaker": "Ruritania"}}');
    const flags = ['--by', 'rule', '--by', 'document', '--misses'];
    const [json, tables] = await Promise.all([
      servanda(['eval', gold, '--json', ...flags]),
      servanda(['eval', gold, ...flags]),
    ]);
    const { byRule, byDocument, misses, sentence } = JSON.parse(json.out);
    expect(sentence).toMatchObject({ tp: 1, fp: 1, fn: 1 });
    expect(byRule).toMatchObject([{ rule: 'will@en', sentence: { tp: 1, fp: 1, fn: 1 }, unit: { tp: 1, fp: 1 } }]);
    expect(byDocument).toMatchObject([{ name: 't', figures: { documents: 1, sentence: { tp: 1 } } }]);
    expect(misses.map((miss: { what: string; exact: string[] }) => [miss.what, miss.exact[0]])).toEqual([
      ['missed', 'The lake is old.'],
      ['wrongly found', TEXT.slice(49, 88)],
    ]);
    expect(tables.out).toMatch(/^will@en +1\/2 +50\.0 +50\.0 +50\.0 +1\/2 /m);
    expect(tables.out).toMatch(/^t +1\/2 /m);
    expect(tables.out).toContain('missed  t#32  32–48\n    The lake is old.\n');
  });

  it('knows only rules and documents', async () => {
    const { code, err } = await servanda(['eval', 'gold', '--by', 'page']);
    expect(code).toBe(2);
    expect(err).toContain('It is "rule" or "document"');
  });

  it('says what is wrong with a folder that is none', async () => {
    const { code, err } = await servanda(['eval', join(folder.path, 'nowhere')]);
    expect(code).toBe(3);
    expect(err).toContain('is not a folder of coded documents');
  });
});
