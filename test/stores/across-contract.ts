import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Statement } from '../../src/model/index.ts';
import {
  type DocumentRecord,
  documentRecord,
  type FollowStore,
  NOTHING_GIVEN,
  type ProposalQuery,
  type Store,
} from '../../src/register/index.ts';
import { evidenceOf } from '../follow/invented.ts';
import { MAKER, sourceOf, statementOn, textOf } from '../register/ruritania.ts';

const ACT = { by: 'rudolf', at: '2026-06-01T00:00:00Z', why: null };
const ALL: ProposalQuery = { entry: null, document: null, state: null, after: null, limit: 50 };

interface Line {
  readonly words: string;
  readonly promised?: Partial<Statement>;
  readonly tells?: boolean;
}

/** A document of one sentence a line; lines that are promised are commitments of Ruritania. */
export function documentOf(
  name: string,
  date: string,
  lines: readonly Line[],
  role: 'primary' | 'secondary' | null = null,
): DocumentRecord {
  const content = `${lines.map(({ words }) => words).join('\n')}\n`;
  const text = textOf(content);
  const passages = text.sentences.map(({ start, end }, index) => {
    return { start, end, read: content.slice(start, end), tells: lines[index]?.tells === true };
  });
  const statements = lines.flatMap(({ words, promised }) => (promised ? [statementOn(content, words, promised)] : []));
  const reading = { source: sourceOf(content, name), text, passages, statements, findings: [] };
  return documentRecord(reading, { ...NOTHING_GIVEN, date, role }, MAKER);
}

function money(words: string, value: number): Partial<Statement> {
  const span = { start: 0, end: 0, exact: '' };
  return { amounts: [{ value, max: null, unit: 'money', currency: 'RUC', bound: null, span }], text: words };
}

const CISTERNS = 'Ruritania will dig cisterns in the drylands of Graustark';
export const SUMMIT = documentOf('summit.txt', '2021-05-01', [
  { words: `${CISTERNS} with 300 million crowns`, promised: money(`${CISTERNS} with 300 million crowns`, 3e8) },
  { words: 'Ruritania will train harbour pilots', promised: {} },
]);
export const SECOND = documentOf('second-summit.txt', '2022-05-01', [
  { words: `${CISTERNS} with 500 million crowns`, promised: money(`${CISTERNS} with 500 million crowns`, 5e8) },
]);
export const REPORT = documentOf(
  'report.txt',
  '2023-02-01',
  [
    { words: 'Ruritania has begun to dig cisterns in the drylands of Graustark.', tells: true },
    { words: 'Ruritania opened a museum of clocks.', tells: true },
    { words: 'Ruritania is to dig cisterns in the drylands of Graustark.', tells: false },
  ],
  'secondary',
);

/** A register to which three documents came; the cases go on from each other. */
interface At {
  readonly register: Store;
  readonly store: FollowStore;
}

const ACROSS: Readonly<Record<string, (at: At) => Promise<void>>> = {
  'finds a commitment again when a document comes in, and says what was made of it': async ({ store }) => {
    const { items, after } = await store.restatements(ALL);
    expect(after).toBeNull();
    expect(items).toHaveLength(1);
    const [pair] = items;
    expect(pair).toMatchObject({ relation: 'raised', state: 'proposed', decisions: [] });
    expect([pair!.earlier.document.date, pair!.later.document.date]).toEqual(['2021-05-01', '2022-05-01']);
    expect(pair!.difference.fields[0]).toMatchObject({ field: 'amount', change: 'raised' });
  },

  'finds it from either side and from either document': async ({ store, register }) => {
    const [pair] = (await store.restatements(ALL)).items;
    for (const side of [pair!.earlier, pair!.later]) {
      expect((await store.restatements({ ...ALL, entry: side.entry })).items).toEqual([pair]);
      expect((await store.restatements({ ...ALL, document: side.document.id })).items).toEqual([pair]);
      expect((await register.entryInText(side.entry))?.isPaired).toBe(true);
    }
    expect((await store.restatements({ ...ALL, entry: SUMMIT.proposals[1]!.id })).items).toEqual([]);
  },

  'keeps what a person decided beside what the program proposed, and an accepted pair is a link': async ({
    register,
    store,
  }) => {
    const [pair] = (await store.restatements(ALL)).items;
    const before = await register.lastChange();
    const accepted = await store.decideRestatement({ ...ACT, id: pair!.id, action: 'accept', relation: null });
    expect(accepted).toMatchObject({
      state: 'accepted',
      relation: 'raised',
      decisions: [{ action: 'accept', by: 'rudolf' }],
    });
    expect((await register.changesAfter(before, 9)).map(({ kind }) => kind)).toEqual(['follow-up', 'follow-up']);
    const link = { from: pair!.later.entry, to: pair!.earlier.entry, relation: 'replaces' };
    expect((await store.followUps(null)).links).toEqual([link]);
    const renamed = await store.decideRestatement({ ...ACT, id: pair!.id, action: 'accept', relation: 'rephrased' });
    expect(renamed).toMatchObject({ relation: 'rephrased', difference: { relation: 'raised' } });
    expect((await store.followUps(pair!.later.entry)).links).toEqual([{ ...link, relation: 'restates' }]);
    const rejected = await store.decideRestatement({ ...ACT, id: pair!.id, action: 'reject', relation: null });
    expect(rejected).toMatchObject({ state: 'rejected', relation: 'raised' });
    expect(rejected.decisions).toHaveLength(3);
    expect((await store.followUps(null)).links).toEqual([]);
    expect((await store.restatements({ ...ALL, state: 'proposed' })).items).toEqual([]);
    expect((await store.restatements({ ...ALL, state: 'rejected' })).items).toHaveLength(1);
    await expect(store.decideRestatement({ ...ACT, id: 999, action: 'accept', relation: null })).rejects.toMatchObject({
      code: 'across.no-proposal',
    });
  },

  'proposes what tells of something done as evidence, and nothing else': async ({ store }) => {
    const { items } = await store.evidenceProposals(ALL);
    const exact = REPORT.passages[0]!.read;
    expect(items.map(({ passage, state }) => [passage.span.exact, state])).toEqual([
      [exact, 'proposed'],
      [exact, 'proposed'],
    ]);
    expect(new Set(items.map(({ entry }) => entry))).toEqual(
      new Set([SUMMIT.proposals[0]!.id, SECOND.proposals[0]!.id]),
    );
  },

  'makes evidence of what is accepted, with its words, and takes it back': async ({ store }) => {
    const [proposal, other] = (await store.evidenceProposals(ALL)).items;
    const { id, entry } = proposal!;
    await expect(store.decideEvidence({ ...ACT, id, action: 'accept', evidence: null })).rejects.toMatchObject({
      code: 'across.needs-evidence',
    });
    const fact = evidenceOf('any', { entry: 'nobody', what: 'Work began.' });
    const accepted = await store.decideEvidence({ ...ACT, id, action: 'accept', evidence: fact });
    expect(accepted).toMatchObject({ state: 'accepted', decisions: [{ action: 'accept' }] });
    const kept = (await store.followUps(entry)).evidence;
    expect(kept).toMatchObject([
      { id: accepted.evidence, entry, what: 'Work began.', place: { kind: 'span', span: proposal!.passage.span } },
    ]);
    await store.decideEvidence({ ...ACT, id, action: 'open', evidence: null });
    expect((await store.followUps(entry)).evidence).toEqual([]);
    const rejected = await store.decideEvidence({ ...ACT, id: other!.id, action: 'reject', evidence: null });
    expect(rejected).toMatchObject({ state: 'rejected', evidence: null });
    expect((await store.evidenceProposals({ ...ALL, state: 'proposed' })).items.map((each) => each.id)).toEqual([id]);
  },

  'proposes nothing twice, also when a document is read anew': async ({ register, store }) => {
    const counts = async () => [
      (await store.restatements(ALL)).items.length,
      (await store.evidenceProposals(ALL)).items.length,
    ];
    const before = await counts();
    for (const record of [SECOND, REPORT]) {
      expect(await register.putDocument({ ...record, run: { ...record.run, id: `${record.run.id}-again` } })).toBe(
        'changed',
      );
    }
    await register.reindex();
    expect(await counts()).toEqual(before);
  },

  'gives pages, newest first': async ({ store }) => {
    const whole = (await store.evidenceProposals(ALL)).items;
    const first = await store.evidenceProposals({ ...ALL, limit: 1 });
    const second = await store.evidenceProposals({ ...ALL, limit: 1, after: first.after });
    expect([...first.items, ...second.items]).toEqual(whole);
    expect(whole[0]!.id).toBeGreaterThan(whole[1]!.id);
  },

  'leaves out what a person rejected as a commitment': async ({ register, store }) => {
    const entry = SECOND.proposals[0]!.id;
    const rest = { expected: null, changes: null, tests: null, undoes: null };
    await register.decide({ entry, action: 'reject', ...ACT, ...rest });
    expect((await store.evidenceProposals({ ...ALL, entry, state: 'proposed' })).items).toEqual([]);
  },

  'remembers which column is what for tables of one header': async ({ store }) => {
    expect(await store.tableColumns('a;b')).toBeNull();
    await store.rememberColumns('a;b', { summary: 1, number: 0 }, ACT);
    await store.rememberColumns('a;b', { summary: 0, number: 1 }, ACT);
    expect(await store.tableColumns('a;b')).toEqual({ summary: 0, number: 1 });
    expect(await store.tableColumns('b;a')).toBeNull();
  },
};

/** Runs the contract; `open` gives an empty register, and its follow-up beside it. */
export function acrossContract(name: string, open: () => Promise<[Store, FollowStore]>): void {
  describe(`across the texts of a register: ${name}`, () => {
    let at: At;
    beforeAll(async () => {
      const [register, store] = await open();
      for (const record of [SUMMIT, SECOND, REPORT]) await register.putDocument(record);
      at = { register, store };
    });
    afterAll(async () => {
      await at?.store.close();
      await at?.register.close();
    });
    for (const [does, test] of Object.entries(ACROSS)) it(does, () => test(at));
  });
}
