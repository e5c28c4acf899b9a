import fc from 'fast-check';
import { expect } from 'vitest';
import { isExact, spanOf } from '../../src/model/index.ts';
import {
  Conflict,
  documentRecord,
  type Entry,
  entryFilter,
  entryQuery,
  type NewDecision,
  NOTHING_GIVEN,
  type Store,
  spansOf,
} from '../../src/register/index.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';

export const SPEECH = [
  'Ruritania will build 3 bridges and plant 100 trees.',
  'The lake is old.',
  'Ruritania will open a school.',
  'Nobody else would.',
].join('\n');

export const ACT = { by: 'flavia', at: '2020-01-01T00:00:00Z', why: null };
const NOTHING = { changes: null, tests: null, undoes: null, expected: null };

export function decision(entry: string, more: Partial<NewDecision> = {}): NewDecision {
  return { ...ACT, ...NOTHING, entry, action: 'accept', ...more };
}

const span = (words: string) => spanOf(SPEECH, SPEECH.indexOf(words), SPEECH.indexOf(words) + words.length);

/** Adds the speech and gives its two entries. */
export async function speech(store: Store, content = SPEECH, name = 'speech.txt'): Promise<Entry[]> {
  await store.putDocument(documentRecord(readingOf(content, name), NOTHING_GIVEN, MAKER));
  const { entries } = await store.entries(entryQuery());
  return entries.filter(({ document }) => document.name === name);
}

const status = async (store: Store, id: string) => (await store.entry(id))?.status;
const parts = [{ spans: [span('build 3 bridges')] }, { spans: [span('plant 100 trees')] }];

type Case = (store: Store) => Promise<void>;

/** What every store must do when people decide. */
export const DECIDING: Readonly<Record<string, Case>> = {
  'refuses a decision made without knowing of another, and tells which': async (store) => {
    const [first] = await speech(store);
    const id = first!.id;
    await store.decide(decision(id, { expected: 0, by: 'rudolf', action: 'reject' }));
    const late = store.decide(decision(id, { expected: 0 }));
    await expect(late).rejects.toBeInstanceOf(Conflict);
    await expect(late).rejects.toMatchObject({
      code: 'register.conflict',
      params: { id, expected: 0, found: 1, by: 'rudolf' },
      decisions: [{ number: 1, action: 'reject' }],
    });
    expect((await store.entry(id))?.decisions).toHaveLength(1);
    expect(await store.decide(decision(id, { expected: 1 }))).toMatchObject({ status: 'accepted' });
  },

  'lets a comment pass and be passed, and changes nothing by it': async (store) => {
    const [first] = await speech(store);
    const id = first!.id;
    const comment = { action: 'comment', why: 'who pays?' } as const;
    expect(await store.decide(decision(id, { ...comment, expected: 0 }))).toMatchObject({
      reviewed: false,
      undo: null,
    });
    expect(await store.decide(decision(id, { expected: 0 }))).toMatchObject({ status: 'accepted' });
    const after = await store.decide(decision(id, { ...comment, expected: 0 }));
    expect(after).toMatchObject({ status: 'accepted', undo: { number: 2, action: 'accept' } });
    await expect(store.decide(decision(id, { action: 'comment' }))).rejects.toMatchObject({
      code: 'register.no-comment',
    });
  },

  'keeps ticked boxes, the last ones in force': async (store) => {
    const [first] = await speech(store);
    const tests = { bound: true, public: true, future: null, action: null, checkable: false };
    await store.decide(decision(first!.id, { tests }));
    await store.decide(decision(first!.id, { action: 'comment', why: 'see above' }));
    expect((await store.entry(first!.id))?.tests).toEqual(tests);
    expect((await store.decide(decision(first!.id, { action: 'undo' }))).tests).toBeNull();
  },

  'moves a span: words, sentence and place follow, and go back': async (store) => {
    const [first] = await speech(store);
    const changes = { spans: [span('lake is old')], text: 'whatever' };
    const edited = await store.decide(decision(first!.id, { action: 'edit', changes }));
    expect(edited.value).toMatchObject({ text: 'lake is old', sentence: { start: 52, end: 68 } });
    expect((await store.entries(entryQuery())).entries.map(({ id }) => id)[0]).toBe(first!.id);
    expect(edited.sort).toContain(' 0000000056 ');
    expect((await store.search('lake', { after: null, limit: 9 })).hits.map(({ entry }) => entry)).toContain(first!.id);
    expect((await store.facets(entryFilter({ words: 'lake' }), 9)).total).toBe(1);
    const undone = await store.decide(decision(first!.id, { action: 'undo' }));
    expect(undone).toMatchObject({ value: first!.value, sort: first!.sort });
    expect((await store.facets(entryFilter({ words: 'lake' }), 9)).total).toBe(0);
  },

  'refuses edits of nothing and spans that are none': async (store) => {
    const [first] = await speech(store);
    const edit = (changes: NewDecision['changes']) => store.decide(decision(first!.id, { action: 'edit', changes }));
    await expect(edit({})).rejects.toMatchObject({ code: 'register.no-changes' });
    await expect(edit(null)).rejects.toMatchObject({ code: 'register.no-changes' });
    for (const wrong of [
      { start: 5, end: 5, exact: '' },
      { start: 0, end: 9, exact: 'Graustark' },
    ]) {
      await expect(edit({ spans: [wrong] })).rejects.toMatchObject({ code: 'register.inexact' });
      const context = { context: [wrong, { start: 1, end: 3, exact: '??' }] };
      await expect(edit(context)).rejects.toMatchObject({ code: 'register.inexact' });
    }
    expect(await store.lastChange()).toBe((await store.changesAfter(0, 99)).at(-1)?.seq);
    expect((await store.entry(first!.id))?.decisions).toEqual([]);
  },

  'splits one into two, takes it back whole from either side, and brings it back': async (store) => {
    const [first] = await speech(store);
    const made = await store.split({ ...ACT, entry: first!.id, expected: 0, parts });
    expect(made.map(({ value }) => value.text)).toEqual(['build 3 bridges', 'plant 100 trees']);
    expect(
      made.every(({ status, made: own, proposed }) => status === 'accepted' && own && proposed.rule === 'person'),
    ).toBe(true);
    const all = [first!, ...made].map(({ id }) => id);
    const statuses = () => Promise.all(all.map((id) => status(store, id)));
    expect(await statuses()).toEqual(['superseded', 'accepted', 'accepted']);
    await store.decide(decision(made[1]!.id, { action: 'edit', changes: { area: 'Environment' } }));
    await store.decide(decision(first!.id, { action: 'undo' }));
    expect(await statuses()).toEqual(['proposed', 'withdrawn', 'withdrawn']);
    await store.decide(decision(made[0]!.id, { action: 'redo' }));
    expect(await statuses()).toEqual(['superseded', 'accepted', 'edited']);
    await store.decide(decision(made[0]!.id, { action: 'undo' }));
    expect(await statuses()).toEqual(['proposed', 'withdrawn', 'withdrawn']);
    await store.decide(decision(first!.id, { action: 'reject' }));
    const gone = store.decide(decision(made[0]!.id, { action: 'redo' }));
    await expect(gone).rejects.toMatchObject({ code: 'register.no-decision' });
    expect(await statuses()).toEqual(['rejected', 'withdrawn', 'withdrawn']);
  },

  'takes no decision on what was split, and splits anew after an undo': async (store) => {
    const [first] = await speech(store);
    const splitting = { ...ACT, entry: first!.id, expected: null, parts };
    await store.split(splitting);
    await expect(store.decide(decision(first!.id))).rejects.toMatchObject({ code: 'register.superseded' });
    await expect(store.split(splitting)).rejects.toMatchObject({ code: 'register.superseded' });
    await store.decide(decision(first!.id, { action: 'undo' }));
    const again = await store.split(splitting);
    expect(again.map(({ id }) => id)).not.toContain(first!.id);
    expect((await store.counts()).entries).toBe(3);
    await expect(
      store.split({ ...splitting, entry: again[0]!.id, parts: [{ spans: [] }, parts[0]!] }),
    ).rejects.toMatchObject({ code: 'register.inexact' });
  },

  'merges two into one, and not across documents': async (store) => {
    const [first, second] = await speech(store);
    const [other] = await speech(store, 'Ruritania will wait.', 'other.txt');
    const merging = (...ids: string[]) => ({
      ...ACT,
      entries: ids.map((entry) => ({ entry, expected: 0 })),
      changes: null,
    });
    const apart = store.merge(merging(first!.id, other!.id));
    await expect(apart).rejects.toMatchObject({ code: 'register.other-document' });
    await expect(store.merge(merging(first!.id, first!.id))).rejects.toMatchObject({ code: 'register.other-document' });
    const made = await store.merge(merging(second!.id, first!.id));
    expect(made.value.spans.map(({ start }) => start)).toEqual([0, SPEECH.indexOf('Ruritania will open')]);
    expect(made.value.promisor).toHaveLength(1);
    expect(await status(store, first!.id)).toBe('superseded');
    await store.decide(decision(second!.id, { action: 'undo' }));
    expect([await status(store, first!.id), await status(store, made.id)]).toEqual(['proposed', 'withdrawn']);
    await store.decide(decision(first!.id, { action: 'redo' }));
    expect([await status(store, second!.id), await status(store, made.id)]).toEqual(['superseded', 'accepted']);
  },

  'marks what was missed, once, with what is known of it and no more': async (store) => {
    const [first] = await speech(store);
    const document = first!.document.id;
    const marking = { ...ACT, document, draft: { spans: [span('Nobody else')] }, tests: null };
    const made = await store.mark(marking);
    expect(made).toMatchObject({ status: 'accepted', made: true, reviewed: true, page: null });
    expect(made.value).toMatchObject({
      kind: 'commitment',
      text: 'Nobody else',
      promisor: [],
      deadline: null,
      area: null,
    });
    await expect(store.mark(marking)).rejects.toMatchObject({ code: 'register.twice' });
    expect(await store.decide(decision(made.id, { action: 'undo' }))).toMatchObject({
      status: 'withdrawn',
      reviewed: false,
    });
    expect((await store.mark(marking)).id).not.toBe(made.id);
    await expect(store.mark({ ...marking, document: 'f00d' })).rejects.toMatchObject({ code: 'register.no-document' });
    expect(
      await store.putDocument(documentRecord(readingOf(SPEECH), NOTHING_GIVEN, { ...MAKER, rules: 'newer' })),
    ).toBe('changed');
    expect((await store.entries(entryQuery({ statuses: ['accepted'] }))).entries).toHaveLength(1);
    expect((await store.document(document))?.runs).toHaveLength(2);
  },

  'decides on many: conflicts are listed, the others done': async (store) => {
    const [first, second] = await speech(store);
    await store.decide(decision(second!.id, { action: 'reject' }));
    const edit = decision(first!.id, { action: 'edit', expected: 1, changes: { binding: 'low' } });
    const results = await store.decideAll([
      decision(first!.id, { expected: 0 }),
      decision(second!.id, { expected: 0 }),
      decision('f00d'),
      edit,
    ]);
    expect(results.map(({ number, trouble }) => number ?? trouble?.code)).toEqual([
      1,
      'register.conflict',
      'register.no-entry',
      2,
    ]);
    expect(results[1]?.trouble?.decisions).toMatchObject([{ action: 'reject', number: 1 }]);
    expect([await status(store, first!.id), await status(store, second!.id)]).toEqual(['edited', 'rejected']);
  },

  'tells what happened, in order, each thing once': async (store) => {
    const [first] = await speech(store);
    const start = await store.lastChange();
    await store.decide(decision(first!.id));
    const made = await store.split({ ...ACT, entry: first!.id, expected: 1, parts });
    const changes = await store.changesAfter(start, 100);
    expect(changes.map(({ kind, decision: each }) => `${kind} ${each?.action}`)).toEqual([
      'decision accept',
      'decision add',
      'decision add',
      'decision split',
    ]);
    expect(changes.map(({ entry }) => entry)).toEqual([first!.id, ...made.map(({ id }) => id), first!.id]);
    expect(changes.every(({ document }) => document === first!.document.id)).toBe(true);
    const seqs = (await store.changesAfter(0, 100)).map(({ seq }) => seq);
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => a - b));
    expect(await store.changesAfter(changes[1]!.seq, 1)).toEqual([changes[2]]);
    expect(await store.changesAfter(await store.lastChange(), 9)).toEqual([]);
  },

  'reaches any state again by undo and redo, as an editor does': async (store) => {
    const [first] = await speech(store);
    const id = first!.id;
    const step = fc.constantFrom('accept', 'reject', 'edit', 'undo', 'redo', 'comment');
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        while ((await store.entry(id))!.undo) await store.decide(decision(id, { action: 'undo' }));
        await store.decide(decision(id, { action: 'accept' }));
        await editorLike(store, id, steps);
      }),
      { numRuns: 8 },
    );
  },
};

/** Plays steps and holds the entry against a list of states with a pointer into it, which is what an editor has. */
async function editorLike(store: Store, id: string, steps: readonly string[]): Promise<void> {
  const view = ({ status, value, reviewed }: Entry) => JSON.stringify([status, value, reviewed]);
  const states = [view((await store.entry(id))!)];
  let at = 0;
  for (const [index, action] of steps.entries()) {
    const before = (await store.entry(id))!;
    if ((action === 'undo' && at === 0) || (action === 'redo' && at === states.length - 1)) continue;
    const changes = action === 'edit' ? { condition: { text: `if ${index}`, span: spanOf(SPEECH, 0, 9) } } : null;
    const more = { action: action as NewDecision['action'], changes, why: 'so', expected: before.decisions.length };
    const after = await store.decide(decision(id, more));
    if (action === 'undo') at -= 1;
    else if (action === 'redo') at += 1;
    else if (action !== 'comment') {
      states.splice(at + 1);
      states.push(view(after));
      at += 1;
    }
    expect(view(after)).toBe(states[at]);
    expect(after.redo !== null).toBe(at < states.length - 1);
    expect(after.decisions.slice(0, -1)).toEqual(before.decisions);
    for (const each of spansOf(after.value)) expect(isExact(SPEECH, each.span)).toBe(true);
  }
}
