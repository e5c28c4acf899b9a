import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spanOf } from '../../src/model/index.ts';
import {
  type CodingRound,
  type CodingStore,
  documentRecord,
  type FollowRecord,
  type HistoryRow,
  type Mark,
  type NewRound,
  NOTHING_GIVEN,
  type Settled,
  type Store,
  withoutBlindMarks,
} from '../../src/register/index.ts';
import { evidenceOf } from '../follow/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';

const TEXT = 'Ruritania will build 3 bridges.\nThe lake is old.\nRuritania will open a school.\n';
const AT = '2024-06-01T00:00:00Z';
const BRIDGES = { start: 0, end: 30 };
const SCHOOL = { start: 49, end: 77 };

/** A register with one document; each case opens rounds of its own on it. */
interface At {
  readonly store: Store;
  readonly coding: CodingStore;
  readonly document: string;
  readonly entries: readonly string[];
}

const statement = ({ start, end }: { start: number; end: number }, note: string | null = null): Mark => ({
  kind: 'statement',
  draft: { spans: [spanOf(TEXT, start, end)], kind: 'commitment', binding: 'high' },
  note,
});

const roundOn = (subject: NewRound['subject'], more: Partial<NewRound> = {}): NewRound => ({
  title: 'The speech, twice',
  subject,
  coders: ['Flavia', 'Rudolf'],
  adjudicator: 'Michael',
  by: 'Michael',
  at: AT,
  why: null,
  ...more,
});

const onDocument = (document: string): NewRound['subject'] => ({
  kind: 'document',
  document,
  fields: ['kind', 'binding'],
  candidates: false,
});

const says = (coding: CodingStore, { id }: CodingRound, coder: string, mark: Mark | null, of: string | null = null) =>
  coding.mark({ round: id, coder, id: of, mark, at: AT });

const settled = (more: Partial<Settled> = {}): Settled => ({
  item: 'i',
  took: 'Flavia',
  outcome: 'statement',
  entry: null,
  by: 'Michael',
  at: AT,
  why: 'The words say so.',
  ...more,
});

const NOTHING = { decision: null, marking: null, records: [] };

async function rows(store: Store): Promise<HistoryRow[]> {
  const all: HistoryRow[] = [];
  for await (const row of store.history()) all.push(row);
  return all;
}

const CODING: Readonly<Record<string, (at: At) => Promise<void>>> = {
  'shows coders their own marks alone until all are done, and then all of them': async ({ coding, document }) => {
    const round = await coding.open(roundOn(onDocument(document)));
    expect(round).toMatchObject({ state: 'open', done: [], settled: [] });
    await says(coding, round, 'Flavia', statement(BRIDGES, 'mine'));
    await says(coding, round, 'Rudolf', statement(SCHOOL));
    const seen = async (viewer: string | null) =>
      (await coding.marks(round.id, viewer)).map(({ coder, mark }) => [coder, mark.note]);
    expect(await seen('Flavia')).toEqual([['Flavia', 'mine']]);
    expect(await seen('Rudolf')).toEqual([['Rudolf', null]]);
    for (const other of ['Michael', 'flavia', '', null]) expect(await seen(other)).toEqual([]);
    expect(await coding.done(round.id, 'Flavia', true, AT)).toMatchObject({ state: 'open', done: ['Flavia'] });
    expect(await seen('Rudolf')).toHaveLength(1);
    expect(await seen('Flavia')).toHaveLength(1);
    expect(await coding.done(round.id, 'Rudolf', true, AT)).toMatchObject({ state: 'revealed' });
    for (const any of ['Flavia', 'Rudolf', 'Michael', null]) expect(await seen(any)).toHaveLength(2);
  },

  'lets coders change and take back what they marked, and keeps what it was': async ({ store, coding, document }) => {
    const round = await coding.open(roundOn(onDocument(document)));
    const made = (await says(coding, round, 'Flavia', statement(BRIDGES)))!;
    await says(coding, round, 'Flavia', statement(SCHOOL), made.id);
    expect(await coding.marks(round.id, 'Flavia')).toMatchObject([{ id: made.id, mark: statement(SCHOOL) }]);
    await says(coding, round, 'Flavia', null, made.id);
    expect(await coding.marks(round.id, 'Flavia')).toEqual([]);
    const again = (await says(coding, round, 'Flavia', statement(BRIDGES)))!;
    expect(again.id).not.toBe(made.id);
    const kept = (await rows(store)).filter(({ table, row }) => table === 'coding_marks' && row.round === round.id);
    expect(kept).toHaveLength(4);
  },

  'refuses what was not asked for, whoever asks': async ({ coding, document, entries }) => {
    const round = await coding.open(roundOn(onDocument(document)));
    const refused = (work: Promise<unknown>, code: string) => expect(work).rejects.toMatchObject({ code });
    await refused(says(coding, round, 'Michael', statement(BRIDGES)), 'coding.not-coder');
    const score = { kind: 'score' as const, score: 1 as const, reading: null, guideline: 1, evidence: [], note: null };
    await refused(says(coding, round, 'Flavia', { ...score, entry: entries[0]!, party: 'RUR' }), 'coding.kind');
    await refused(says(coding, round, 'Flavia', null, 'nothing'), 'coding.no-mark');
    const moved = { kind: 'statement' as const, draft: { spans: [{ ...BRIDGES, exact: 'Graustark' }] }, note: null };
    await refused(says(coding, round, 'Flavia', moved), 'register.inexact');
    await says(coding, round, 'Flavia', statement(BRIDGES));
    await refused(says(coding, round, 'Flavia', statement(BRIDGES)), 'coding.twice');
    await refused(coding.done(round.id, 'Michael', true, AT), 'coding.not-coder');
    await coding.done(round.id, 'Flavia', true, AT);
    await refused(says(coding, round, 'Flavia', statement(SCHOOL)), 'coding.done');
    await refused(coding.settle({ round: round.id, settled: settled(), ...NOTHING }), 'coding.blind');
    await coding.done(round.id, 'Flavia', false, AT);
    await says(coding, round, 'Flavia', statement(SCHOOL));
    await refused(coding.round('nowhere'), 'coding.no-round');
    await refused(coding.open(roundOn(onDocument('0'.repeat(64)))), 'register.no-document');
    await refused(coding.open(roundOn(onDocument(document), { coders: ['Flavia', 'FLAVIA'] })), 'coding.coders');
  },

  'ends a round without showing anything to anybody else': async ({ coding, document }) => {
    const round = await coding.open(roundOn(onDocument(document)));
    await says(coding, round, 'Flavia', statement(BRIDGES));
    expect(await coding.cancel(round.id, 'Michael', AT, 'Rudolf is ill')).toMatchObject({ state: 'cancelled' });
    await expect(coding.done(round.id, 'Flavia', true, AT)).rejects.toMatchObject({ code: 'coding.ended' });
    expect(await coding.marks(round.id, 'Rudolf')).toEqual([]);
    expect(await coding.marks(round.id, 'Flavia')).toHaveLength(1);
    expect((await coding.rounds('Rudolf')).map(({ id }) => id)).toContain(round.id);
    expect(await coding.rounds('Michael')).toEqual([]);
  },

  'puts what was settled into the register as decisions, or nothing at all': async ({
    store,
    coding,
    document,
    entries,
  }) => {
    const round = await coding.open(roundOn(onDocument(document)));
    await says(coding, round, 'Flavia', statement(BRIDGES));
    for (const coder of round.coders) await coding.done(round.id, coder, true, AT);
    const act = { by: 'Michael', at: AT, why: 'settled' };
    const decision = {
      ...act,
      entry: entries[0]!,
      action: 'edit' as const,
      expected: 0,
      changes: { binding: 'low' as const },
      tests: null,
      undoes: null,
    };
    const settling = { round: round.id, marking: null, records: [] };
    const other = settled({ by: 'Rudolf' });
    await expect(coding.settle({ ...settling, decision, settled: other })).rejects.toMatchObject({
      code: 'coding.not-adjudicator',
    });
    const one = settled({ entry: entries[0]! });
    await expect(
      coding.settle({ ...settling, decision: { ...decision, expected: 5, entry: 'x' }, settled: one }),
    ).rejects.toMatchObject({ code: 'register.no-entry' });
    expect((await coding.round(round.id)).settled).toEqual([]);
    await coding.settle({ ...settling, decision, settled: one });
    expect((await store.entry(entries[0]!))!.decisions).toMatchObject([{ action: 'edit', by: 'Michael' }]);
    const lake = { start: 32, end: 48 };
    const marking = { ...act, document, draft: { spans: [spanOf(TEXT, lake.start, lake.end)] }, tests: null };
    const after = await coding.settle({ ...settling, decision: null, marking, settled: settled({ item: 'j' }) });
    expect(after.settled).toMatchObject([{ item: 'i' }, { item: 'j', took: 'Flavia' }]);
    expect((await store.entry(after.settled[1]!.entry!))!.made).toBe(true);
  },

  'takes scores of the parties asked for, and settles them': async ({ coding, entries }) => {
    const [entry] = entries as [string];
    const window = { kind: 'final' as const, from: '2024-01-01', to: '2024-12-31' };
    const cells = [{ entry, party: 'RUR' }];
    const round = await coding.open(roundOn({ kind: 'assessment', window, cells }, { adjudicator: null }));
    const score = { kind: 'score' as const, entry, reading: null, guideline: 1, evidence: ['e'], note: null };
    const first = (await says(coding, round, 'Flavia', { ...score, party: 'RUR', score: 1 }))!;
    const second = (await says(coding, round, 'Flavia', { ...score, party: 'RUR', score: 0 }))!;
    expect(second.id).toBe(first.id);
    const elsewhere = says(coding, round, 'Flavia', { ...score, party: 'XGK', score: 0 });
    await expect(elsewhere).rejects.toMatchObject({ code: 'coding.kind' });
    for (const coder of round.coders) await coding.done(round.id, coder, true, AT);
    const record = {
      ...{ id: 'settled', entry, party: 'RUR', window, score: 0 as const, reading: null, guideline: 1 },
      ...{ evidence: ['e'], settles: true, by: 'Michael', at: AT, why: null },
    };
    const records: FollowRecord[] = [
      { kind: 'evidence', record: evidenceOf('e', { entry }) },
      { kind: 'assessment', record },
    ];
    const outcome = settled({ outcome: 'score', entry });
    await coding.settle({ round: round.id, settled: outcome, ...NOTHING, records });
    expect((await coding.round(round.id)).settled).toMatchObject([{ outcome: 'score', by: 'Michael' }]);
  },

  'leaves the marks of open rounds out of what is handed on': async ({ store, coding, document }) => {
    const round = await coding.open(roundOn(onDocument(document)));
    await says(coding, round, 'Flavia', statement(BRIDGES, 'nobody else may read this'));
    let left = 0;
    const shown: string[] = [];
    for await (const row of withoutBlindMarks(store.history(), () => (left += 1))) shown.push(JSON.stringify(row));
    expect(left).toBeGreaterThan(0);
    expect(shown.join()).not.toContain('nobody else may read this');
    expect(shown.join()).toContain('"mine"');
  },
};

/** Runs the contract; `open` gives an empty register, and its coding rounds beside it. */
export function codingContract(name: string, open: () => Promise<[Store, CodingStore]>): void {
  describe(`blind coding: ${name}`, () => {
    let at: At;
    beforeAll(async () => {
      const [store, coding] = await open();
      const record = documentRecord(readingOf(TEXT), NOTHING_GIVEN, MAKER);
      await store.putDocument(record);
      at = { store, coding, document: record.source.sha256, entries: record.proposals.map(({ id }) => id) };
    });
    afterAll(async () => {
      await at?.coding.close();
      await at?.store.close();
    });
    it.each(Object.entries(CODING))('%s', (_, works) => works(at));
  });
}
