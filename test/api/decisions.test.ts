import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BulkResult,
  DocumentText,
  EntriesChanged,
  EntryDetail,
  EntryList,
  type EntryRow,
  EntryRow as EntrySchema,
} from '../../apps/api/contract/index.ts';
import { SAMPLES } from '../cli/run.ts';
import { ask, get, held, post, problem } from './ask.ts';
import { ONE, serveSamples, type TestServer } from './serving.ts';

let server: TestServer;
let queue: EntryRow[];
beforeAll(async () => {
  server = await serveSamples(ONE);
  queue = [...(await get(server.port, '/v1/entries?kind=commitment&limit=1000', EntryList)).items];
});
afterAll(() => server.end());

/** A commitment that no test has touched. */
const next = (): EntryRow => queue.shift()!;
const speech = createHash('sha256')
  .update(readFileSync(join(SAMPLES, 'speech.txt')))
  .digest('hex');
const decide = (id: string, value: object, headers = {}) =>
  post(server.port, `/v1/entries/${id}/decisions`, value, headers);
const decided = async (id: string, value: object) => held(await decide(id, value), EntryDetail, 201).entry;

describe('one entry', () => {
  test('accept, edit, comment, undo, redo: each is kept with who and when', async () => {
    const { id, value } = next();
    const accepted = await decided(id, {
      action: 'accept',
      expected: 0,
      tests: { bound: true, public: true, future: true, action: null, checkable: true },
    });
    expect(accepted).toMatchObject({
      status: 'accepted',
      reviewed: true,
      revision: 1,
      tests: { checkable: true, action: null },
    });
    expect(accepted.decisions[0]).toMatchObject({ by: 'Anna Åström', action: 'accept', number: 1 });
    expect(Date.parse(accepted.decisions[0]!.at)).toBeGreaterThan(Date.now() - 60_000);
    const edited = await decided(id, {
      action: 'edit',
      changes: { area: 'Health' },
      why: 'It is about clinics.',
      expected: 1,
    });
    expect([edited.status, edited.value.area, edited.proposed.area]).toEqual(['edited', 'Health', value.area]);
    const commented = await decided(id, { action: 'comment', why: 'Ask the ministry.' });
    expect([commented.status, commented.decisions.at(-1)?.why]).toEqual(['edited', 'Ask the ministry.']);
    const undone = await decided(id, { action: 'undo' });
    expect([undone.status, undone.value.area, undone.redo?.action]).toEqual(['accepted', value.area, 'edit']);
    const redone = await decided(id, { action: 'redo' });
    expect([redone.status, redone.value.area]).toEqual(['edited', 'Health']);
    const rejected = await decided(id, { action: 'reject', why: null });
    expect(rejected.status).toBe('rejected');
    const read = await get(server.port, `/v1/entries/${id}`, EntryDetail);
    expect(read.entry.decisions.map(({ action }) => action)).toEqual([
      'accept',
      'edit',
      'comment',
      'undo',
      'undo',
      'reject',
    ]);
  });

  test('the name may come in the body, and without one nothing is decided', async () => {
    const { id } = next();
    const body = JSON.stringify({ action: 'accept', by: 'Бат-Эрдэнэ' });
    const headers = { 'content-type': 'application/json' };
    const answer = await ask(server.port, `/v1/entries/${id}/decisions`, { method: 'POST', headers, body });
    expect(held(answer, EntryDetail, 201).entry.decisions[0]!.by).toBe('Бат-Эрдэнэ');
    const nameless = { method: 'POST', headers, body: '{"action":"accept"}' };
    expect(problem(await ask(server.port, `/v1/entries/${id}/decisions`, nameless), 400).code).toBe('api.no-actor');
    expect(problem(await decide(id, { action: 'accept' }, { 'servanda-by': '%E0%A4%A' }), 400).code).toBe('api.actor');
    expect(problem(await decide(id, { action: 'accept' }, { 'servanda-by': 'x'.repeat(201) }), 400).code).toBe(
      'api.actor',
    );
  });

  test('a decision over one that was not seen is refused, with the entry as it stands', async () => {
    const { id } = next();
    await decided(id, { action: 'accept', expected: 0 });
    const late = problem(await decide(id, { action: 'reject', expected: 0 }, { 'servanda-by': 'Ben' }), 409);
    expect(late.code).toBe('register.conflict');
    const current = EntrySchema.parse(late.current);
    expect([current.status, current.revision, current.decisions[0]!.by]).toEqual(['accepted', 1, 'Anna Åström']);
    expect((await get(server.port, `/v1/entries/${id}`, EntryDetail)).entry.revision).toBe(1);
    expect((await decided(id, { action: 'reject', expected: 1 })).status).toBe('rejected');
  });

  test('a comment without words is no decision, and no entry that is missing', async () => {
    const answer = await decide(next().id, { action: 'comment' });
    expect(problem(answer, 422).code).toBe('register.no-comment');
  });

  test('of two who decide at the same moment one is told', async () => {
    const { id } = next();
    const both = await Promise.all(['accept', 'reject'].map((action) => decide(id, { action, expected: 0 })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test('`If-Match` holds a write to the representation that was read', async () => {
    const { id } = next();
    const { headers } = await ask(server.port, `/v1/entries/${id}`);
    const tag = String(headers.etag);
    expect((await decide(id, { action: 'accept' }, { 'if-match': tag })).status).toBe(201);
    const late = problem(await decide(id, { action: 'reject' }, { 'if-match': tag }), 412);
    expect([late.code, EntrySchema.parse(late.current).revision]).toEqual(['api.changed', 1]);
  });

  test('spans that are not exact, edits of nothing, and what cannot be undone are refused', async () => {
    const { id, value } = next();
    const wrong = { ...value.spans[0]!, exact: 'other words' };
    expect(problem(await decide(id, { action: 'edit', changes: { spans: [wrong] } }), 422).code).toBe(
      'register.inexact',
    );
    expect(problem(await decide(id, { action: 'edit', changes: {} }), 400).code).toBe('api.no-changes');
    expect(problem(await decide(id, { action: 'edit' }), 400).code).toBe('api.no-changes');
    expect(problem(await decide(id, { action: 'undo' }), 404).code).toBe('register.no-decision');
    expect(problem(await decide(id, { action: 'publish' }), 400).faults?.[0]?.path).toBe('action');
    expect(problem(await decide('0000000000000000', { action: 'accept' }), 404).code).toBe('register.no-entry');
    expect((await get(server.port, `/v1/entries/${id}`, EntryDetail)).entry.revision).toBe(0);
  });
});

describe('several entries', () => {
  test('split puts parts in the place of one, undo puts it back', async () => {
    const { id, value } = next();
    const { start, end, exact } = value.spans[0]!;
    const middle = exact.indexOf(' ', exact.length / 2);
    const part = (from: number, to: number) => ({
      spans: [{ start: start + from, end: start + to, exact: exact.slice(from, to) }],
    });
    const parts = [part(0, middle), part(middle + 1, end - start)];
    const made = held(
      await post(server.port, `/v1/entries/${id}/split`, { parts, expected: 0 }),
      EntriesChanged,
      201,
    ).entries;
    expect(made.map(({ status }) => status)).toEqual(['superseded', 'accepted', 'accepted']);
    expect(made.slice(1).map((entry) => entry.value.spans[0]!.exact)).toEqual(
      parts.map(({ spans }) => spans[0]!.exact),
    );
    expect(made.slice(1).every((entry) => entry.made)).toBe(true);
    await decided(id, { action: 'undo' });
    const after = await get(server.port, `/v1/documents/${speech}/statements`, EntryList);
    expect(after.items.some((entry) => entry.id === id)).toBe(true);
    expect(after.items.some((entry) => entry.id === made[1]!.id)).toBe(false);
  });

  test('merge puts one in the place of several', async () => {
    const [first, second] = [next(), next()];
    const entries = [first, second].map(({ id }) => ({ entry: id, expected: 0 }));
    const [merged, ...before] = held(
      await post(server.port, '/v1/entries/merge', { entries, why: 'One promise.' }),
      EntriesChanged,
      201,
    ).entries;
    expect(merged!.value.spans).toEqual(
      [...first.value.spans, ...second.value.spans].sort((a, b) => a.start - b.start),
    );
    expect(before.map(({ status }) => status)).toEqual(['superseded', 'superseded']);
    expect(problem(await post(server.port, '/v1/entries/merge', { entries: entries.slice(1) }), 400).code).toBe(
      'api.request',
    );
  });

  test('a missed one is marked, once', async () => {
    const { content, sentences } = await get(server.port, `/v1/documents/${speech}/text`, DocumentText);
    const all = await get(server.port, `/v1/documents/${speech}/statements`, EntryList);
    const free = sentences.find(
      (each) => !all.items.some(({ value }) => value.sentence.start < each.end && each.start < value.sentence.end),
    )!;
    const span = { start: free.start, end: free.end, exact: content.slice(free.start, free.end) };
    const mark = { draft: { spans: [span], kind: 'commitment' }, why: 'Missed.' };
    const [entry] = held(await post(server.port, `/v1/documents/${speech}/entries`, mark), EntriesChanged, 201).entries;
    expect(entry).toMatchObject({ status: 'accepted', made: true, value: { spans: [span], kind: 'commitment' } });
    expect(problem(await post(server.port, `/v1/documents/${speech}/entries`, mark), 422).code).toBe('register.twice');
    const wrong = { draft: { spans: [{ ...span, exact: `${span.exact}!` }] } };
    expect(problem(await post(server.port, `/v1/documents/${speech}/entries`, wrong), 422).code).toBe(
      'register.inexact',
    );
    const nowhere = `/v1/documents/${'0'.repeat(64)}/entries`;
    expect(problem(await post(server.port, nowhere, mark), 404).code).toBe('register.no-document');
  });

  test('one decision on many: those that cannot be made are told, the others are made', async () => {
    const [first, second, third] = [next(), next(), next()];
    await decided(second.id, { action: 'reject', expected: 0 });
    const entries = [first, second, third].map(({ id }) => ({ entry: id, expected: 0 }));
    const answer = await post(server.port, '/v1/entries/bulk', {
      entries: [...entries, { entry: 'ffffffffffffffff' }],
      action: 'accept',
    });
    const { done, failed } = held(answer, BulkResult);
    expect(done).toEqual([first.id, third.id]);
    expect(failed.map(({ entry, code }) => [entry, code])).toEqual([
      [second.id, 'register.conflict'],
      ['ffffffffffffffff', 'register.no-entry'],
    ]);
    expect(failed.every(({ says }) => says.length > 10)).toBe(true);
    const moved = { entries: [{ entry: third.id }], action: 'edit', changes: { area: 'Energy' } };
    held(await post(server.port, '/v1/entries/bulk', moved), BulkResult);
    expect((await get(server.port, `/v1/entries/${third.id}`, EntryDetail)).entry.value.area).toBe('Energy');
  });

  test('what people decided is what a query finds and a check counts', async () => {
    const { id } = next();
    await decided(id, { action: 'edit', changes: { area: 'Space' } });
    const found = await get(server.port, '/v1/entries?area=Space&reviewed=true', EntryList);
    expect(found.items.map((entry) => entry.id)).toContain(id);
  });
});
