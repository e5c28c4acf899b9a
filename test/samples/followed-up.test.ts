import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totals, umbrellaGaps } from '../../src/follow/index.ts';
import { entryQuery } from '../../src/register/index.ts';
import { openSqlite, openSqliteFollowUp } from '../../src/stores/sqlite/index.ts';
import { servanda, temporaryFolder } from '../cli/run.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/china-central-asia-2022');
const folder = temporaryFolder('followed-up');
const register = join(folder.path, 'followed');
afterAll(() => folder.clear());
const inside = (...args: string[]) => servanda([...args, '--dir', register]);
const taken = (name: string, ...args: string[]) => inside(...args, join(SAMPLE, name), '--by', 'R. Velde');

beforeAll(async () => {
  await servanda(['init', register]);
  await taken('commitments.csv', 'import', '--date', '2022-01-25');
  await taken('argentina-2022.csv', 'import', '--date', '2022-02-06');
});

describe('the sample, followed up', () => {
  it('has every row of the evidence on a commitment, or with its reason', async () => {
    const { out, code } = await taken('evidence.csv', 'evidence', 'import');
    expect(code).toBe(0);
    expect(out).toContain('142 rows: 142 new, 0 already there; 104 on commitments, 38 kept aside with their reason.');
    expect((await taken('follow-up.jsonl', 'evidence', 'import')).code).toBe(0);
    const rows = (await inside('evidence', 'list', '--json')).out.trim().split('\n');
    for (const row of rows.map((each) => JSON.parse(each))) {
      expect(row.entry !== null || row.reason !== null).toBe(true);
      expect(row.place.kind === 'looked' ? row.place.where : row.place.url).toMatch(/^https?:|evidence\.csv/);
    }
  });

  it('shows the trade target met by one publisher and not by another', async () => {
    const { out } = await inside('evidence', 'list', 'P01');
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('met in 2022 (70,200,000,000 USD) by Ministry of Commerce of China');
    expect(text).toContain('not reached so far by Eurasian Development Bank: newest 66,200,000,000 USD (2024)');
    expect(text).toContain('Disputed: Chinese customs have 94.82 billion for 2024.');
  });

  it('shows partner cities, doses, the railway and the pipeline as what is known of them', async () => {
    const of = async (name: string) => (await inside('evidence', 'list', name)).out.replace(/\s+/g, ' ');
    expect(await of('P06')).toMatch(/met in 2025-06-17 \(100 pairs.*newest 80 pairs/);
    expect(await of('P02')).toContain('No total was found: how much of the rest came is unknown.');
    expect(await of('P02')).toContain('2,543,200 doses, delivered');
    expect(await of('P07')).toContain('Digging had begun on 18 of 29 tunnels');
    expect(await of('P08')).toMatch(
      /Status: Stalled.*Disputed: A minister of Tajikistan speaks of delay.*CNPC speaks of fast/,
    );
  });

  it('shows one commitment by the name that its table gives it, with all that is known', async () => {
    const of = async (name: string) => (await inside('show', name)).out.replace(/\s+/g, ' ');
    const trade = await of('P01');
    expect(trade).toMatch(
      /Status: Delivered\. All of what was promised.* or: In progress\. .*Disputed: publishers do not agree/,
    );
    expect(trade).toContain('met in 2022 (70,200,000,000 USD) by Ministry of Commerce of China');
    expect(await of('P02')).toMatch(
      /Late: the deadline is past.*delivered: 1,500,000 doses \(.*, before the promise\); 2,543,200 doses \(Khovar \(NIAT\), 2022-07-31\)/,
    );
    const whole = await of('A01');
    expect(whole).toContain('allocated: no figure found: unknown');
    expect(whole).toMatch(
      /has the part A01a.*Total: 23,700,000,000 USD in 1 commitment; left out: A01a \(part of A01\)/,
    );
    expect(await of('P21')).not.toContain('What became of it');
    const { followUp } = JSON.parse((await inside('show', 'P06', '--json')).out);
    expect(followUp.evidence.map(({ value }: { value: number }) => value)).toEqual([80, 100]);
  });

  it('shows how all commitments of a document stand, and adds no level to a sum', async () => {
    const documents = (await inside('list', '--documents', '--json')).out.trim().split('\n');
    const { id } = documents.map((line) => JSON.parse(line)).find(({ date }) => date === '2022-01-25');
    const { out } = await inside('show', id);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('P08 Stalled or In progress · disputed');
    expect(text).toContain('6 done, 8 under way, 0 not done, 14 unknown');
    expect(text).toContain('Total: 500,000,000 USD in 1 commitment');
    expect(text).toContain('Not added: P01, 70,000,000,000 USD: a level to be reached');
  });

  it('adds the Argentine total without its parts, which come to the same', async () => {
    const [store, follow] = [
      await openSqlite(join(register, 'register.db'), { create: false }),
      await openSqliteFollowUp(join(register, 'register.db')),
    ];
    const { entries } = await store.entries(entryQuery({ beneficiaries: ['ARG'], limit: 50 }));
    const { links } = await follow.followUps(null);
    const addends = entries.flatMap(({ id, value }) => value.amounts.map((amount) => ({ entry: id, ...amount })));
    const [total] = totals(addends, links);
    expect(total).toMatchObject({ value: 23.7e9, currency: 'USD', leftOut: [{ why: 'part-of' }, { why: 'part-of' }] });
    expect(umbrellaGaps(addends, links)).toEqual([]);
    await Promise.all([store.close(), follow.close()]);
  });

  it('never calls what is unknown not done', async () => {
    const { out } = await inside('due', '--on', '2026-11-22', '--days', '3000');
    expect(out).toContain('somebody looked and found nothing: unknown');
    expect(out).not.toMatch(/not done|failed|broken/i);
  });
});
