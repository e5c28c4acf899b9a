import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  DeadlineList,
  DocumentFollowUp,
  DocumentList,
  EntryList,
  FollowedDocuments,
  FollowUp,
  StepList,
} from '../../apps/api/contract/index.ts';
import { addFollowedSample } from '../../apps/cli/followed-sample.ts';
import { type Answer, ask, get, held, post, problem } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/china-central-asia-2022');

const SILENT = { out() {}, note() {}, paint: (_: unknown, text: string) => text, columns: 100, live: false };

let server: TestServer;
let document = '';
let entries: EntryList['items'] = [];
beforeAll(async () => {
  server = await serveSamples(ONE);
  const { store, follow } = server.services;
  await addFollowedSample(SAMPLE, 'R. Velde', { store, follow, place: server.place, screen: SILENT });
  const { items } = await get(server.port, '/v1/documents', DocumentList);
  document = items.find(({ name }) => name.endsWith('commitments.csv'))!.id;
  entries = (await get(server.port, '/v1/entries?date=&limit=500', EntryList)).items;
});
afterAll(() => server.end());

const idOf = (words: string) => entries.find(({ value }) => value.text.includes(words))!.id;
const followUp = (id: string, on = '2026-11-22') => get(server.port, `/v1/entries/${id}/follow-up?on=${on}`, FollowUp);
const refused = (answer: Answer, status: number, code: string) => expect(problem(answer, status).code).toBe(code);
const written = async (id: string, part: string, body: object) =>
  held(await post(server.port, `/v1/entries/${id}/${part}`, body), FollowUp, 201);

describe('what became of one commitment', () => {
  test('a target is met by one publisher and not by another, and never by both together', async () => {
    const { name, standing, targets, evidence } = await followUp(idOf('yearly trade'));
    expect(name).toBe('P01');
    expect(standing).toMatchObject({ step: 'delivered', other: 'in-progress', disputed: true, late: null });
    const [trade] = targets;
    expect(trade!.disagree).toBe(true);
    const by = (publisher: string) => trade!.series.find((each) => each.publisher === publisher)!;
    expect(by('Ministry of Commerce of China')).toMatchObject({
      verdict: 'met',
      reached: { period: '2022', value: 70.2e9 },
    });
    expect(by('Eurasian Development Bank')).toMatchObject({
      verdict: 'not-yet',
      newest: { period: '2024', value: 66.2e9 },
    });
    expect(by('Eurasian Development Bank').progress!.share).toBeCloseTo((66.2 - 49.5) / (70 - 49.5), 6);
    expect(new Set(trade!.series.map(({ publisher }) => publisher)).size).toBe(trade!.series.length);
    expect(trade!.aside.length).toBeGreaterThan(0);
    expect(evidence.every(({ by: who, at }) => who === 'R. Velde' && at !== '')).toBe(true);
  });

  test('stages are kept apart, parts stand with their sum, and a total leaves them out', async () => {
    const whole = await followUp(idOf('in two parts'));
    expect(whole.stages.map(({ stage, evidence }) => [stage, evidence.length])).toEqual([
      ['promised', 1],
      ['allocated', 0],
      ['disbursed', 3],
      ['delivered', 0],
    ]);
    expect(whole.links.map(({ relation, way, name }) => [relation, way, name])).toEqual([
      ['part-of', 'to', 'A01a'],
      ['part-of', 'to', 'A01b'],
    ]);
    expect(whole.totals).toMatchObject([{ value: 23.7e9, leftOut: [{ why: 'part-of' }, { why: 'part-of' }] }]);
    expect(whole.gaps).toEqual([]);
  });

  test('what is unknown says so, late or not', async () => {
    const grant = await followUp(idOf('500 million US dollars in grants'));
    expect(grant.standing).toMatchObject({ step: 'no-evidence-found', look: 'unknown', late: 'passed', looked: true });
    expect((await followUp(idOf('youth arts festival'))).standing.look).toBe('under-way');
    const doses = await followUp(idOf('vaccine doses'));
    expect(doses.standing).toMatchObject({ look: 'under-way', late: 'late' });
    expect(doses.targets[0]!.series[0]).toMatchObject({ verdict: 'not-yet', progress: null });
  });
});

describe('a document, and all of them', () => {
  test('every commitment is in one row, and the steps are counted', async () => {
    const answer = await get(server.port, `/v1/documents/${document}/follow-up?on=2026-11-22`, DocumentFollowUp);
    expect(answer.rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['P01', 'P08', 'P32']));
    expect(answer.steps.reduce((sum, { count }) => sum + count, 0)).toBe(answer.rows.length);
    const line = answer.rows.find(({ name }) => name === 'P08')!;
    expect(line).toMatchObject({
      kind: 'proposal',
      standing: { step: 'stalled', other: 'in-progress', disputed: true },
    });
    expect(answer.totals.every(({ unit }) => unit !== 'percent')).toBe(true);
    expect(answer.states.map(({ code }) => code).sort()).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
    expect(answer.states[0]).toMatchObject({ numeric: expect.stringMatching(/^\d{3}$/), through: ['Central Asia'] });
    expect(new Set(answer.moments.map(({ kind }) => kind))).toEqual(new Set(['promise', 'deadline', 'evidence']));
  });

  test('every row of the evidence is on an entry, or listed with its reason', async () => {
    const { documents, aside } = await get(server.port, '/v1/follow-up?on=2026-11-22', FollowedDocuments);
    expect(documents.map(({ document: { name } }) => name)).toEqual(['commitments.csv', 'argentina-2022.csv']);
    expect(documents[0]).toMatchObject({ disputed: 2 });
    expect(aside.length).toBe(38);
    expect(aside.every(({ reason }) => reason !== null && reason !== '')).toBe(true);
    const answers = await Promise.all(
      entries.filter(({ document: { name } }) => name.endsWith('.csv')).map(({ id }) => followUp(id)),
    );
    expect(answers.reduce((sum, { evidence }) => sum + evidence.length, 0)).toBe(142 - 38 + 3);
  });

  test('a deadline that is past says what is known of it', async () => {
    const { items } = await get(server.port, '/v1/deadlines?window=overdue&on=2026-11-22&limit=1000', DeadlineList);
    const knows = (words: string) => items.find(({ entry }) => entry.value.text.includes(words))?.knows;
    expect([knows('vaccine doses'), knows('5,000 places')]).toEqual(['evidence', 'looked']);
    expect(items.some((row) => row.knows === 'nothing-known')).toBe(true);
  });

  test('the nine steps have their meanings', async () => {
    const { items } = await get(server.port, '/v1/follow-up/steps', StepList);
    expect(items.map(({ means }) => means.length > 20)).toEqual(Array(9).fill(true));
  });
});

const FACT = {
  kind: 'figure',
  bearing: 'for',
  date: '2026-03',
  what: 'The ministry counted them.',
  value: 900,
  unit: 'scholarships',
  publisher: 'Ministry of Education',
  place: { kind: 'address', url: 'https://ministry.example/1', title: null, retrieved: '2026-04-01', quotation: null },
};

describe('what people put down', () => {
  test('evidence is added, put in the place of other, taken back and put back; a status rests on it', async () => {
    const id = idOf('1,200 state scholarships');
    const before = (await followUp(id)).evidence.length;
    const added = (await written(id, 'evidence', FACT)).evidence.find(({ what }) => what === FACT.what)!;
    expect(added).toMatchObject({ value: 900, by: 'Anna Åström' });
    expect((await written(id, 'evidence', FACT)).evidence.length).toBe(before + 1);
    const changed = await written(id, 'evidence', { ...FACT, value: 950, replaces: added.id });
    expect(changed.evidence.filter(({ what }) => what === FACT.what).map(({ value }) => value)).toEqual([950]);
    expect(changed.takenBack).toMatchObject([{ kind: 'evidence', id: added.id }]);
    const newer = changed.evidence.find(({ value }) => value === 950)!;
    const found = await written(id, 'statuses', { step: 'partly-delivered', evidence: [newer.id], why: 'As counted.' });
    expect(found).toMatchObject({
      standing: { step: 'partly-delivered', reopened: false },
      statuses: [{ why: 'As counted.' }, {}],
    });
    const gone = await written(id, 'withdrawals', { kind: 'evidence', of: newer.id, why: 'Another programme.' });
    expect(gone.standing.reopened).toBe(true);
    const { withdrawal } = gone.takenBack.find((each) => each.id === newer.id)!;
    const back = await written(id, 'withdrawals', { kind: 'withdrawal', of: withdrawal, why: 'The same after all.' });
    expect(back.evidence.map((each) => each.id)).toContain(newer.id);
    expect((await written(id, 'withdrawals', { kind: 'evidence', of: newer.id, why: 'No.' })).evidence.length).toBe(
      before,
    );
  });

  test('an indicator is set and corrected, and its figures stay with it', async () => {
    const id = idOf('5,000 places');
    const target = {
      name: 'Places',
      unit: 'places',
      direction: 'up',
      per: 'sum',
      baseline: null,
      deadline: '2025-01-25',
    };
    const set = await written(id, 'indicators', { ...target, target: { value: 500, bound: null } });
    const { id: first } = set.targets[0]!.indicator;
    await written(id, 'evidence', { ...FACT, unit: 'places', series: first });
    const corrected = await written(id, 'indicators', {
      ...target,
      target: { value: 5000, bound: null },
      replaces: first,
    });
    expect(corrected.targets).toMatchObject([
      { indicator: { target: { value: 5000 } }, series: [{ verdict: 'missed' }] },
    ]);
  });

  test('words of a document of the register are held against its text', async () => {
    const { items } = await get(server.port, '/v1/documents', DocumentList);
    const speech = items.find(({ name }) => name.endsWith('speech.txt'))!;
    const { text } = await ask(server.port, `/v1/documents/${speech.id}/text`);
    const span = { start: 0, end: 20, exact: JSON.parse(text).content.slice(0, 20) };
    const id = idOf('vaccine doses');
    const at = (more: object) => ({
      ...FACT,
      unit: 'doses',
      place: { kind: 'span', document: speech.id, span, ...more },
    });
    const { evidence } = await written(id, 'evidence', at({}));
    expect(evidence.find(({ place }) => place.kind === 'span')!.document).toMatchObject({ id: speech.id });
    refused(
      await post(server.port, `/v1/entries/${id}/evidence`, at({ span: { ...span, exact: 'Not what stands.' } })),
      422,
      'register.inexact',
    );
  });

  test.each([
    ['evidence', { ...FACT, date: 'soon' }, 422, 'follow.value'],
    ['evidence', { ...FACT, currency: 'EUR' }, 422, 'follow.value'],
    ['evidence', { ...FACT, place: { ...FACT.place, retrieved: null } }, 422, 'follow.needs'],
    ['evidence', { ...FACT, place: { ...FACT.place, url: 'javascript:alert(1)' } }, 400, 'api.request'],
    ['evidence', { ...FACT, place: { ...FACT.place, quotation: 'x'.repeat(301) } }, 400, 'api.request'],
    ['evidence', { ...FACT, replaces: 'nothing' }, 404, 'follow.no-record'],
    ['statuses', { step: 'delivered' }, 422, 'follow.no-evidence'],
    ['statuses', { step: 'delivered', evidence: ['nothing'] }, 422, 'follow.evidence-unknown'],
    ['statuses', { step: 'done' }, 400, 'api.request'],
    ['withdrawals', { kind: 'evidence', of: 'nothing', why: 'No.' }, 404, 'follow.no-record'],
    ['indicators', { name: 'x' }, 400, 'api.request'],
  ])('%s that cannot stand, case %#', async (part, body, status, code) => {
    const id = idOf('alliance of the health industries');
    refused(await post(server.port, `/v1/entries/${id}/${part}`, body), status, code);
    expect((await followUp(id)).evidence).toEqual([]);
  });

  test('an entry that is not there has no follow-up', async () => {
    refused(await ask(server.port, `/v1/entries/${'0'.repeat(16)}/follow-up`), 404, 'register.no-entry');
    refused(await post(server.port, `/v1/entries/${'0'.repeat(16)}/evidence`, FACT), 404, 'register.no-entry');
  });
});
