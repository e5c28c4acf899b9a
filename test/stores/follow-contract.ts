import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/index.ts';
import {
  documentRecord,
  type FollowRecord,
  type FollowStore,
  NOTHING_GIVEN,
  type Store,
} from '../../src/register/index.ts';
import { evidenceOf, indicatorOf } from '../follow/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';

const SPEECH = 'Ruritania will build 3 bridges.\n';
const ACT = { by: 'rudolf', at: '2024-06-01T00:00:00Z' };

/** A register with one entry and its follow-up; the cases go on from each other. */
interface At {
  readonly register: Store;
  readonly store: FollowStore;
  readonly entry: string;
  readonly document: string;
  readonly evidence: (id: string, more?: Partial<Evidence>) => FollowRecord;
}

const FOLLOWING: Readonly<Record<string, (at: At) => Promise<void>>> = {
  'keeps evidence and gives it back as it was; the same again is passed over': async ({ store, entry, evidence }) => {
    expect(await store.put([evidence('a'), evidence('b')], ACT)).toBe(2);
    expect(await store.put([evidence('b'), evidence('c')], ACT)).toBe(1);
    const kept = await store.followUps(entry);
    expect(kept.evidence).toEqual(['a', 'b', 'c'].map((id) => evidenceOf(id, { entry })));
  },

  'takes all or nothing': async ({ store, entry, evidence }) => {
    const before = await store.followUps(null);
    const wrong: FollowRecord[][] = [
      [evidence('d'), evidence('a', { what: 'Something else.' })],
      [evidence('d'), evidence('e', { entry: 'nobody' })],
      [evidence('d'), evidence('e', { what: '' })],
      [evidence('d'), { kind: 'link', record: { from: entry, to: 'nobody', relation: 'part-of' } }],
    ];
    const codes = ['follow.id-taken', 'follow.no-entry', 'follow.record', 'follow.no-entry'];
    for (const [at, records] of wrong.entries()) {
      await expect(store.put(records, ACT)).rejects.toMatchObject({ code: codes[at] });
    }
    expect(await store.followUps(null)).toEqual(before);
  },

  'refuses words that do not stand there, and an assessment without evidence': async ({
    store,
    entry,
    document,
    evidence,
  }) => {
    const at = (exact: string) => ({ kind: 'span' as const, document, span: { start: 0, end: 9, exact } });
    await expect(store.put([evidence('q', { place: at('Graustark') })], ACT)).rejects.toMatchObject({
      code: 'register.inexact',
    });
    expect(await store.put([evidence('q', { place: at('Ruritania') })], ACT)).toBe(1);
    const scored = {
      id: 's',
      entry,
      party: 'RUR',
      score: -1,
      reading: null,
      guideline: 1,
      settles: false,
      why: null,
    };
    const window = { kind: 'final', from: '2024-01-01', to: '2024-12-31' };
    const record = { ...scored, window, evidence: [], ...ACT } as Extract<
      FollowRecord,
      { kind: 'assessment' }
    >['record'];
    await expect(store.put([{ kind: 'assessment', record }], ACT)).rejects.toMatchObject({
      code: 'follow.no-evidence',
    });
    expect(await store.put([{ kind: 'assessment', record: { ...record, evidence: ['a'] } }], ACT)).toBe(1);
  },

  'withdraws without forgetting': async ({ store, entry }) => {
    const record = { of: 'c', kind: 'evidence', why: 'another bridge' };
    await store.put([{ kind: 'withdrawal', record }], ACT);
    const ids = async () => (await store.followUps(entry)).evidence.map(({ id }) => id);
    expect(await ids()).not.toContain('c');
    const back = { of: 'evidence c', kind: 'withdrawal', why: 'the same bridge after all' };
    await store.put([{ kind: 'withdrawal', record: back }], ACT);
    expect(await ids()).toContain('c');
    await store.put([{ kind: 'withdrawal', record: { ...record, number: 2 } }], ACT);
    expect(await ids()).not.toContain('c');
  },

  'tells everything that was put down, by whom, also what was taken back': async ({ store, entry }) => {
    const log = await store.log(entry);
    expect(log.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['evidence', 'assessment', 'withdrawal']));
    expect(log.find(({ kind, record }) => kind === 'evidence' && record.id === 'c')).toMatchObject(ACT);
  },

  'tells in the feed of changes whose follow-up changed, also when something is taken back': async ({
    register,
    store,
    entry,
    evidence,
  }) => {
    const told = async (records: FollowRecord[]) => {
      const before = await register.lastChange();
      await store.put(records, ACT);
      return (await register.changesAfter(before, 10)).map(({ kind, entry: on }) => [kind, on]);
    };
    expect(await told([evidence('f'), evidence('g')])).toEqual([['follow-up', entry]]);
    expect(await told([evidence('f')])).toEqual([]);
    const record = { of: 'f', kind: 'evidence', why: 'twice' };
    expect(await told([{ kind: 'withdrawal', record }])).toEqual([['follow-up', entry]]);
    const back = { of: 'evidence f', kind: 'withdrawal', why: 'not twice' };
    expect(await told([{ kind: 'withdrawal', record: back }])).toEqual([['follow-up', entry]]);
  },

  'names entries and keeps indicators': async ({ store, entry, document }) => {
    await store.nameEntries([{ document, name: 'R1', entry }]);
    await store.nameEntries([{ document, name: 'R1', entry }]);
    expect(await store.named('R1')).toEqual([{ document, name: 'R1', entry }]);
    expect(await store.named('R2')).toEqual([]);
    expect((await store.names()).get(entry)).toBe('R1');
    await store.put([{ kind: 'indicator', record: indicatorOf({ entry }) }], ACT);
    expect((await store.followUps(entry)).indicators).toHaveLength(1);
  },
};

/** Runs the contract; `open` gives an empty register, and its follow-up beside it. */
export function followContract(name: string, open: () => Promise<[Store, FollowStore]>): void {
  describe(`the follow-up of a register: ${name}`, () => {
    let at: At;
    beforeAll(async () => {
      const [register, store] = await open();
      const record = documentRecord(readingOf(SPEECH), NOTHING_GIVEN, MAKER);
      await register.putDocument(record);
      const entry = record.proposals[0]!.id;
      const evidence: At['evidence'] = (id, more) => ({ kind: 'evidence', record: evidenceOf(id, { entry, ...more }) });
      at = { register, store, entry, document: record.source.sha256, evidence };
    });
    afterAll(async () => {
      await at?.store.close();
      await at?.register.close();
    });
    it.each(Object.entries(FOLLOWING))('%s', (_, works) => works(at));
  });
}
