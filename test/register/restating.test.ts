import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Amount, type PartyRef, type Statement, spanOf } from '../../src/model/index.ts';
import {
  featuresOf,
  LIKE_ENOUGH,
  likenessOf,
  profileOf,
  restatementOf,
  tellingOf,
  toldOf,
} from '../../src/register/index.ts';
import { statementOn } from './ruritania.ts';

function party(code: string, members: string[] = []): PartyRef {
  return { code, name: code, span: null, inferred: 'speaker', members };
}

function amount(value: number, words: string, unit = 'money'): Amount {
  return {
    value,
    max: null,
    unit,
    currency: unit === 'money' ? 'RUC' : null,
    bound: null,
    span: { start: 0, end: words.length, exact: words },
  };
}

function said(text: string, more: Partial<Statement> = {}): Statement {
  return { ...statementOn(text, text), promisor: [party('RUR')], area: 'Environment', ...more };
}

const likeness = (one: Statement, other: Statement) => likenessOf(profileOf(one), profileOf(other));

const CISTERNS = said('dig 300 cisterns in the drylands of Graustark by 2025', {
  amounts: [amount(300, '300', 'cisterns')],
});

describe('the same commitment in other words', () => {
  it.each<[string, Statement, Statement]>([
    ['the same words', CISTERNS, CISTERNS],
    ['a figure raised', CISTERNS, said('dig 500 cisterns in the drylands of Graustark by 2030')],
    [
      'more words around it',
      CISTERNS,
      said('as announced, together with the guild of masons, dig 300 cisterns in the drylands'),
    ],
    [
      'a thing that one names and the other describes',
      said('set up a working group on lake fisheries to follow catches, prices, nets and licences'),
      said('convene the Lake Fisheries Working Group'),
    ],
    ['a member for its group', { ...CISTERNS, promisor: [party('LAKE', ['RUR', 'GRK'])] }, CISTERNS],
  ])('finds %s', (_, one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(LIKE_ENOUGH);
  });

  it.each<[string, Statement, Statement]>([
    ['another thing', CISTERNS, said('plant 300 orchards in the hills of Sylvania')],
    [
      'another promisor',
      { ...CISTERNS, promisor: [party('SYL')] },
      said('dig cisterns near the drylands, where cattle graze'),
    ],
    [
      'the common words of all promises',
      said('strengthen cooperation and support partners'),
      said('support strong cooperation with partners'),
    ],
    ['a place in common', said('open a port in Graustark'), said('send teachers to Graustark')],
    [
      'two groups that share a member',
      { ...CISTERNS, promisor: [party('A', ['RUR'])] },
      { ...said('dig cisterns in hills'), promisor: [party('B', ['RUR'])] },
    ],
  ])('does not take %s for it', (_, one, other) => {
    expect(likeness(one, other)).toBeLessThan(LIKE_ENOUGH);
  });

  it('is as like one way as the other, between 0 and 1, whatever stands there', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const [one, other] = [said(a), said(b)];
        const score = likeness(one, other);
        expect(score).toBe(likeness(other, one));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('what an entry is found by', () => {
  it('is the same each time, and fits every database', () => {
    const features = featuresOf(CISTERNS);
    expect(features).toEqual(featuresOf(structuredClone(CISTERNS)));
    expect(features.length).toBeGreaterThan(5);
    for (const { id } of features) expect(Number.isSafeInteger(id)).toBe(true);
  });

  it('is shared by two wordings, and not by strangers', () => {
    const ids = new Set(featuresOf(CISTERNS).map(({ id }) => id));
    const of = (text: string) => featuresOf(said(text)).filter(({ id }) => ids.has(id)).length;
    expect(of('a programme for cisterns across the drylands')).toBeGreaterThan(0);
    expect(of('train nurses in the capital')).toBe(0);
  });

  it('is bounded for the longest of wordings', () => {
    const long = Array.from({ length: 5000 }, (_, n) => `word${n.toString(36)}x`).join(' ');
    expect(featuresOf(said(long)).length).toBeLessThan(80);
  });
});

describe('what the later wording made of the earlier', () => {
  const until = (year: string) => ({ edtf: year, text: `by ${year}`, span: spanOf(`by ${year}`, 0, 7), basis: null });
  it.each<[string, Partial<Statement>, Partial<Statement>]>([
    ['raised', { amounts: [amount(3e8, '300 million')] }, { amounts: [amount(5e8, '500 million')] }],
    ['lowered', { amounts: [amount(5e8, '500 million')] }, { amounts: [amount(3e8, '300 million')] }],
    ['postponed', { deadline: until('2025') }, { deadline: until('2030') }],
    ['advanced', { deadline: until('2030') }, { deadline: until('2025') }],
    ['dropped', { deadline: until('2030') }, {}],
    ['repeated', {}, {}],
  ])('is called %s', (relation, before, after) => {
    expect(restatementOf(said('build the dam', before), said('build the dam', after)).relation).toBe(relation);
  });

  it('tells each difference with both sides in their own words', () => {
    const one = said('spend 300 million crowns on cisterns by 2025', {
      amounts: [amount(3e8, '300 million crowns')],
      deadline: until('2025'),
    });
    const other = said('spend 500 million crowns on cisterns by 2030', {
      amounts: [amount(5e8, '500 million crowns')],
      deadline: until('2030'),
    });
    const { relation, fields, words } = restatementOf(one, other);
    expect(relation).toBe('raised');
    expect(fields).toEqual([
      { field: 'amount', change: 'raised', earlier: '300 million crowns', later: '500 million crowns' },
      { field: 'deadline', change: 'postponed', earlier: 'by 2025', later: 'by 2030' },
    ]);
    expect(words.filter(({ kind }) => kind === 'old').map(({ text }) => text)).toEqual(['300', '2025']);
    expect(words.filter(({ kind }) => kind === 'new').map(({ text }) => text)).toEqual(['500', '2030']);
  });

  it('makes a word whole that the end of a line broke, and keeps a hyphen that is the word’s own', () => {
    const told = (exact: string, unit: string) =>
      restatementOf(said('give it', { amounts: [amount(15, exact, unit)] }), said('give it')).fields[0]?.earlier;
    expect(told('15 scho-\nlarships', 'scholarships')).toBe('15 scholarships');
    expect(told('15 low-\nrent flats', 'low-rent flats')).toBe('15 low-rent flats');
  });

  it('takes a number for one word, and says the days where the same words mean others', () => {
    const within = (edtf: string) => ({ ...until(edtf), text: 'within five years' });
    const { fields, words } = restatementOf(
      said('dig 1,500 wells', { deadline: within('2024-05-15/2029-05-15') }),
      said('dig 15,000 wells', { deadline: within('2025-05-15/2030-05-15') }),
    );
    expect(words.map(({ text }) => text)).toEqual(['dig', '1,500', '15,000', 'wells']);
    expect(fields).toEqual([
      {
        field: 'deadline',
        change: 'postponed',
        earlier: 'within five years (2029-05-15)',
        later: 'within five years (2030-05-15)',
      },
    ]);
  });

  it('never sets amounts of two currencies against each other', () => {
    const crowns = amount(3e8, '300 million crowns');
    const { fields } = restatementOf(
      said('spend it', { amounts: [crowns] }),
      said('spend it', { amounts: [{ ...crowns, value: 5e8, currency: 'GRK' }] }),
    );
    expect(fields.map(({ change }) => change)).toEqual(['dropped', 'added']);
  });

  it('calls it restated where amounts stayed and words did not', () => {
    const amounts = [amount(300, '300', 'cisterns')];
    expect(
      restatementOf(said('dig 300 cisterns', { amounts }), said('provide 300 cisterns', { amounts })).relation,
    ).toBe('restated');
    expect(restatementOf(said('dig cisterns'), said('provide cisterns')).relation).toBe('rephrased');
  });
});

describe('a sentence that tells what became of it', () => {
  const entry = profileOf({ ...CISTERNS, promisor: [{ ...party('RUR'), name: 'Ruritania' }] });
  it.each([
    ['Ruritania began in May to dig cisterns in the drylands of Graustark.', true],
    ['Ruritania has dug 300 cisterns.', true],
    ['Ruritania opened a school for nurses.', false],
    ['Sylvania and Borduria signed a treaty on the drylands of the south.', false],
  ])('%s: %s', (read, enough) => {
    expect(tellingOf(entry, toldOf(read, [])).enough).toBe(enough);
  });

  it('does not take a sum of money for a number of things', () => {
    const { why } = tellingOf(entry, toldOf('Ruritania spent $300 on cisterns.', []));
    expect(why).not.toContain('amount');
  });
});
