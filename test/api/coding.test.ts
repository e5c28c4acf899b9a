import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  AssessmentAnswer,
  CodingRound,
  EntryDetail,
  EntryList,
  GuidelineVersions,
  ItemList,
  MarkAnswer,
  PooledAgreement,
  RoundAgreement,
  RoundDetail,
  RoundList,
  ScoreHistory,
  ScoreTable,
} from '../../apps/api/contract/index.ts';
import { spanOf } from '../../src/model/index.ts';
import { evidenceOf } from '../follow/invented.ts';
import { ask, get, held, post, problem } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
let document = '';
let content = '';
beforeAll(async () => {
  server = await serveSamples(ONE);
  const [label] = await server.services.store.documents({ after: null, limit: 1 });
  document = label!.id;
  content = (await server.services.store.document(document))!.text!.content;
});
afterAll(() => server.end());

const as = (name: string) => ({ 'servanda-by': encodeURIComponent(name) });
const send = (name: string, path: string, body: object) => post(server.port, `/v1${path}`, body, as(name));
const read = async (name: string, path: string) => ask(server.port, `/v1${path}`, { headers: as(name) });

const statement = (start: number, end: number, more: object = {}) => ({
  kind: 'statement',
  draft: { spans: [spanOf(content, start, end)], kind: 'commitment', binding: 'high', ...more },
  note: null,
});

async function opened(more: object = {}): Promise<string> {
  const body = { kind: 'document', document, title: 'The speech', coders: ['Flavia', 'Rudolf'], ...more };
  return held(await send('Michael', '/coding/rounds', body), CodingRound, 201).id;
}

describe('a round of two coders', () => {
  test('from start to adjudication, each blind to the other until both are done', async () => {
    const round = await opened({ fields: ['kind', 'binding'], adjudicator: 'Michael' });
    const path = `/coding/rounds/${round}`;
    const first = held(await send('Flavia', `${path}/marks`, { mark: statement(0, 20) }), MarkAnswer, 201);
    await send('Flavia', `${path}/marks`, { mark: statement(30, 50) });
    held(await send('Rudolf', `${path}/marks`, { mark: statement(0, 18, { kind: 'vague' }) }), MarkAnswer, 201);
    const own = held(await read('Flavia', path), RoundDetail);
    expect(own.marks.map(({ coder }) => coder)).toEqual(['Flavia', 'Flavia']);
    expect(held(await ask(server.port, `/v1${path}`), RoundDetail).marks).toEqual([]);
    expect(problem(await read('Rudolf', `${path}/items`), 403).code).toBe('coding.blind');
    expect(problem(await read('Rudolf', `${path}/agreement`), 403).code).toBe('coding.blind');
    const twice = await send('Flavia', `${path}/marks`, { mark: statement(0, 20) });
    expect(problem(twice, 409).code).toBe('coding.twice');
    const theirs = await send('Rudolf', `${path}/marks/${first.mark!.id}`, { mark: null });
    expect(problem(theirs, 404).code).toBe('coding.no-mark');

    held(await send('Flavia', `${path}/done`, { done: true }), CodingRound);
    expect(held(await read('Rudolf', path), RoundDetail).marks).toHaveLength(1);
    expect(held(await send('Rudolf', `${path}/done`, { done: true }), CodingRound).state).toBe('revealed');
    const { items } = held(await read('Rudolf', `${path}/items`), ItemList);
    expect(items.map(({ differ }) => differ)).toEqual([['words', 'kind'], ['found']]);
    const { fields, spans } = held(await read('Rudolf', `${path}/agreement`), RoundAgreement);
    expect(fields.map(({ field }) => field)).toEqual(['binding', 'kind']);
    expect(spans!.pairs[0]).toMatchObject({ both: 1, only: [1, 0] });

    const settle = (name: string, body: object) => send(name, `${path}/settle`, body);
    const choice = { item: items[0]!.id, choice: { take: 'Rudolf' }, why: 'It names no figure.' };
    expect(problem(await settle('Flavia', choice), 403).code).toBe('coding.not-adjudicator');
    const after = held(await settle('Michael', choice), ItemList);
    expect(after.items[0]!.settled).toMatchObject({ took: 'Rudolf', outcome: 'statement', by: 'Michael' });
    const { entry } = await get(server.port, `/v1/entries/${after.items[0]!.settled!.entry}`, EntryDetail);
    expect(entry.value).toMatchObject({ kind: 'vague', spans: [{ start: 0, end: 18 }] });
    expect(entry.decisions.at(-1)).toMatchObject({ by: 'Michael', why: 'It names no figure.' });
    held(await settle('Michael', { item: items[1]!.id, choice: { nothing: true } }), ItemList);
    expect(held(await read('Flavia', '/coding/agreement'), PooledAgreement).rounds.map(({ id }) => id)).toContain(
      round,
    );
    const mine = held(await read('Michael', '/coding/rounds?mine=true'), RoundList);
    expect(mine.items.map(({ id }) => id)).toEqual([round]);
  });

  test('shows the program’s proposals only where asked, and settles at once what nobody differs in', async () => {
    const round = await opened({ candidates: true, fields: ['kind'] });
    const path = `/coding/rounds/${round}`;
    const { candidates } = held(await read('Flavia', path), RoundDetail);
    expect(candidates.length).toBeGreaterThan(5);
    const mark = { kind: 'statement', draft: { spans: candidates[0]!.value.spans, kind: 'commitment' }, note: null };
    for (const coder of ['Flavia', 'Rudolf']) await send(coder, `${path}/marks`, { mark });
    for (const coder of ['Flavia', 'Rudolf']) await send(coder, `${path}/done`, { done: true });
    const { items } = held(await send('Sapt', `${path}/settle`, { item: null, choice: { agreed: true } }), ItemList);
    expect(items).toMatchObject([{ differ: [], settled: { by: 'Sapt' } }]);
    expect((await server.services.store.entry(items[0]!.settled!.entry!))!.status).toMatch(/accepted|edited/);
    expect(held(await read('Flavia', `/coding/rounds/${await opened()}`), RoundDetail).candidates).toEqual([]);
  });
});

const RUBRIC = { full: 'Three bridges open.', partial: 'Work has begun.', none: 'Neither.' };
const WINDOW = { kind: 'final', from: '2024-01-01', to: '2024-12-31' };

describe('scores', () => {
  let entry = '';
  let evidence = '';
  beforeAll(async () => {
    const { items } = await get(server.port, '/v1/entries?kind=commitment&limit=1', EntryList);
    entry = items[0]!.id;
    const record = evidenceOf('opened', { entry });
    await server.services.follow.put([{ kind: 'evidence', record }], { by: 'Flavia', at: '2024-06-01T00:00:00Z' });
    evidence = record.id;
  });

  const assess = (more: object = {}) =>
    send('Flavia', '/scores/assessments', {
      entry,
      party: 'QRU',
      window: WINDOW,
      score: 1,
      evidence: [evidence],
      ...more,
    });

  test('rest on a guideline and on evidence; a new version of the guideline reopens them, and nothing is lost', async () => {
    expect(problem(await assess(), 422).code).toBe('follow.no-guideline');
    const written = await send('Flavia', `/guidelines/${entry}`, { rubric: RUBRIC, expected: 0 });
    expect(held(written, GuidelineVersions, 201).versions).toMatchObject([{ version: 1, by: 'Flavia' }]);
    expect(problem(await send('Rudolf', `/guidelines/${entry}`, { rubric: RUBRIC, expected: 0 }), 409).code).toBe(
      'follow.guideline-newer',
    );
    expect(problem(await send('Rudolf', `/guidelines/${entry}`, { rubric: RUBRIC, expected: 1 }), 422).code).toBe(
      'follow.guideline-same',
    );
    expect(problem(await assess({ evidence: [] }), 422).code).toBe('follow.no-evidence');
    expect(problem(await assess({ score: null, evidence: [] }), 422).code).toBe('follow.no-reason');
    expect(held(await assess(), AssessmentAnswer, 201).assessment).toMatchObject({ guideline: 1, score: 1 });
    const table = await get(server.port, '/v1/scores', ScoreTable);
    expect(table.windows[0]).toMatchObject({
      window: WINDOW,
      cells: [{ party: 'QRU', score: 1, open: null }],
      byParty: [{ key: 'QRU', mean: 1, percent: 100 }],
      bySummit: [{ key: document, percent: 100 }],
    });
    const stricter = { rubric: { ...RUBRIC, full: 'Four bridges open.' }, expected: 1 };
    const next = held(await send('Rudolf', `/guidelines/${entry}`, stricter), GuidelineVersions, 201);
    expect([next.resting, next.reopened, next.versions.length]).toEqual([0, 1, 2]);
    const open = await get(server.port, `/v1/scores?document=${document}`, ScoreTable);
    expect(open.windows[0]!.cells).toMatchObject([{ score: null, open: 'guideline' }]);
    expect(open.windows[0]!.all).toMatchObject({ mean: null, open: 1 });
    const history = await get(server.port, `/v1/scores/assessments?entry=${entry}&party=QRU`, ScoreHistory);
    expect(history.assessments).toMatchObject([{ assessment: { guideline: 1, score: 1 }, reopened: 'guideline' }]);
    expect(history.evidence.map(({ id }) => id)).toEqual([evidence]);
    expect(held(await assess({ score: 0 }), AssessmentAnswer, 201).assessment.guideline).toBe(2);
  });

  test('are given blind by two coders, and the adjudicator’s settles them', async () => {
    const body = { kind: 'assessment', window: { ...WINDOW, kind: 'interim', to: '2024-06-30' }, entries: [entry] };
    const { id, subject } = held(
      await send('Michael', '/coding/rounds', { ...body, title: 'Bridges', coders: ['Flavia', 'Rudolf'] }),
      CodingRound,
      201,
    );
    const cells = subject.kind === 'assessment' ? subject.cells : [];
    expect(cells.length).toBeGreaterThan(0);
    const score = (value: number, more: object = {}) => ({
      mark: {
        kind: 'score',
        ...cells[0],
        score: value,
        reading: null,
        guideline: 2,
        evidence: [evidence],
        note: null,
        ...more,
      },
    });
    const path = `/coding/rounds/${id}`;
    const detail = held(await read('Flavia', path), RoundDetail);
    expect(detail.cells[0]).toMatchObject({ entry, guideline: { version: 2 }, evidence: [{ id: evidence }] });
    expect(problem(await send('Flavia', `${path}/marks`, score(1, { evidence: [] })), 422).code).toBe(
      'follow.no-evidence',
    );
    await send('Flavia', `${path}/marks`, score(1));
    await send('Rudolf', `${path}/marks`, score(0, { note: 'half of it' }));
    const before = await get(server.port, '/v1/scores', ScoreTable);
    expect(before.windows.map(({ window }) => window.kind)).toEqual(['final']);
    for (const coder of ['Flavia', 'Rudolf']) await send(coder, `${path}/done`, { done: true });
    const { items } = held(await read('Michael', `${path}/items`), ItemList);
    expect(items).toMatchObject([{ differ: ['score'], party: cells[0]!.party }]);
    held(await send('Michael', `${path}/settle`, { item: items[0]!.id, choice: { take: 'Rudolf' } }), ItemList);
    const { windows } = await get(server.port, '/v1/scores', ScoreTable);
    const interim = windows.find(({ window }) => window.kind === 'interim')!;
    expect(interim.cells).toMatchObject([{ score: 0, open: null, by: ['Michael'] }]);
  });
});
