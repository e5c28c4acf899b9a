import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/index.ts';
import { documentRecord, type FollowRecord, type FollowStore, NOTHING_GIVEN } from '../../src/register/index.ts';
import { openSqlite, openSqliteFollowUp } from '../../src/stores/sqlite/index.ts';
import { temporaryFolder } from '../cli/run.ts';
import { evidenceOf, indicatorOf } from '../follow/invented.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';

const folder = temporaryFolder('follow-up');
const path = join(folder.path, 'register.db');
const SPEECH = 'Ruritania will build 3 bridges.\n';
const ACT = { by: 'rudolf', at: '2024-06-01T00:00:00Z' };
let store: FollowStore;
let entry = '';
let document = '';

beforeAll(async () => {
  const register = await openSqlite(path, { create: true });
  const record = documentRecord(readingOf(SPEECH), NOTHING_GIVEN, MAKER);
  await register.putDocument(record);
  entry = record.proposals[0]!.id;
  document = record.source.sha256;
  await register.close();
  store = await openSqliteFollowUp(path);
});
afterAll(async () => {
  await store.close();
  folder.clear();
});

const evidence = (id: string, more: Partial<Evidence> = {}): FollowRecord => ({
  kind: 'evidence',
  record: evidenceOf(id, { entry, ...more }),
});

describe('the follow-up of a register', () => {
  it('keeps evidence and gives it back as it was; the same again is passed over', async () => {
    expect(await store.put([evidence('a'), evidence('b')], ACT)).toBe(2);
    expect(await store.put([evidence('b'), evidence('c')], ACT)).toBe(1);
    const kept = await store.followUps(entry);
    expect(kept.evidence).toEqual(['a', 'b', 'c'].map((id) => evidenceOf(id, { entry })));
  });

  it('takes all or nothing', async () => {
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
  });

  it('refuses words that do not stand there, and an assessment without evidence', async () => {
    const at = (exact: string) => ({ kind: 'span' as const, document, span: { start: 0, end: 9, exact } });
    await expect(store.put([evidence('q', { place: at('Graustark') })], ACT)).rejects.toMatchObject({
      code: 'register.inexact',
    });
    expect(await store.put([evidence('q', { place: at('Ruritania') })], ACT)).toBe(1);
    const scored = { id: 's', entry, party: 'RUR', score: -1, reading: null, guideline: 1, settles: false, why: null };
    const window = { kind: 'final', from: '2024-01-01', to: '2024-12-31' };
    const record = { ...scored, window, evidence: [], ...ACT } as Extract<
      FollowRecord,
      { kind: 'assessment' }
    >['record'];
    await expect(store.put([{ kind: 'assessment', record }], ACT)).rejects.toMatchObject({
      code: 'follow.no-evidence',
    });
    expect(await store.put([{ kind: 'assessment', record: { ...record, evidence: ['a'] } }], ACT)).toBe(1);
  });

  it('withdraws without forgetting', async () => {
    const record = { of: 'c', kind: 'evidence', why: 'another bridge' };
    await store.put([{ kind: 'withdrawal', record }], ACT);
    expect((await store.followUps(entry)).evidence.map(({ id }) => id)).not.toContain('c');
  });

  it('names entries and keeps indicators', async () => {
    await store.nameEntries([{ document, name: 'R1', entry }]);
    await store.nameEntries([{ document, name: 'R1', entry }]);
    expect(await store.named('R1')).toEqual([{ document, name: 'R1', entry }]);
    expect(await store.named('R2')).toEqual([]);
    expect((await store.names()).get(entry)).toBe('R1');
    await store.put([{ kind: 'indicator', record: indicatorOf({ entry }) }], ACT);
    expect((await store.followUps(entry)).indicators).toHaveLength(1);
  });
});
