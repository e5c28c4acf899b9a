import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/index.ts';
import {
  documentRecord,
  type EntryPage,
  entryQuery,
  type Given,
  type NewDecision,
  NOTHING_GIVEN,
  type ReadDocument,
  type Store,
} from '../../src/register/index.ts';
import { MAKER, readingOf, statementOn } from '../register/ruritania.ts';
import { DECIDING } from './deciding-contract.ts';
import { LISTING } from './listing-contract.ts';
import { foundIn, SEARCHING } from './searching-contract.ts';
import { VERSIONS } from './versions-contract.ts';

const SPEECH = 'Ruritania will build 3 bridges.\nThe lake is old.\nRuritania will plant 100 trees.\n';
const ALL = entryQuery();

function record(reading: ReadDocument, given: Partial<Given> = {}, maker = MAKER) {
  return documentRecord(reading, { ...NOTHING_GIVEN, ...given }, maker);
}

function decision(entry: string, more: Partial<NewDecision>): NewDecision {
  const made = { action: 'accept', by: 'rudolf', at: '2020-01-01T00:00:00Z', why: null, changes: null } as const;
  return { entry, ...made, expected: null, tests: null, undoes: null, ...more };
}

type Case = (store: Store) => Promise<void>;

/** What every store must do, each tried on a fresh, empty store. */
const CONTRACT: Readonly<Record<string, Case>> = {
  'keeps a document and gives it back as it was': async (store) => {
    const reading = readingOf(`${SPEECH}Ω 𝒜 é \u202Eabc\u0000 end\n`);
    expect(await store.putDocument(record(reading))).toBe('added');
    const stored = await store.document(reading.source.sha256);
    expect(stored?.text).toEqual(reading.text);
    expect(stored?.source).toEqual(reading.source);
  },

  'keeps any character in what it takes many rows of at a time': async (store) => {
    const odd = ['a\u0000b', '\uFDD0', '\uFDD0\uFDD1\uFDD0\uFDD2', 'c:\\u0000 "d"', '👍 \u2028 é', '\\uFDD0', "e'f"];
    const lines = odd.map((each) => `Ruritania will keep ${each} whole.`);
    await store.putDocument(record(readingOf(lines.join('\n'))));
    const { entries } = await store.entries(ALL);
    expect(entries.map(({ value }) => value.spans[0]!.exact)).toEqual(lines);
    expect((await store.search('whole', { after: null, limit: 20 })).hits).toHaveLength(lines.length);
    expect(await store.check()).toEqual([]);
  },

  'writes nothing when the same document is added again': async (store) => {
    const made = record(readingOf(SPEECH), { date: '2020-05-01' });
    await store.putDocument(made);
    const before = await store.entries(ALL);
    expect(await store.putDocument(made)).toBe('present');
    expect(await store.entries(ALL)).toEqual(before);
    expect((await store.document(made.source.sha256))?.runs).toHaveLength(1);
  },

  'lists entries in pages that together are the whole list': async (store) => {
    const lines = Array.from({ length: 25 }, (_, index) => `Ruritania will open school ${index}.`);
    await store.putDocument(record(readingOf(lines.join('\n'))));
    await store.putDocument(record(readingOf(SPEECH, 'other.txt'), { date: '2020' }));
    const { entries: whole } = await store.entries(ALL);
    expect(whole).toHaveLength(27);
    let after: string | null = null;
    const paged: string[] = [];
    for (;;) {
      const page: EntryPage = await store.entries({ ...ALL, after, limit: 4 });
      paged.push(...page.entries.map(({ id }) => id));
      if (page.after === null) break;
      after = page.after;
    }
    expect(paged).toEqual(whole.map(({ id }) => id));
    expect(whole.slice(-2).map(({ document }) => document.date)).toEqual(['2020', '2020']);
  },

  'finds entries by party on either side': async (store) => {
    const reading = readingOf(SPEECH);
    const beneficiary = [{ code: 'Graustark', name: 'Graustark', span: null, inferred: 'summit' }];
    const [first, second] = reading.statements;
    await store.putDocument(record({ ...reading, statements: [{ ...first!, beneficiary }, second!] }));
    expect((await store.entries({ ...ALL, promisors: ['Ruritania'] })).entries).toHaveLength(2);
    const { entries: toGraustark } = await store.entries({ ...ALL, beneficiaries: ['Graustark'] });
    expect(toGraustark.map(({ value }) => value.text)).toEqual([first!.text]);
    expect((await store.entries({ ...ALL, promisors: ['Graustark'] })).entries).toEqual([]);
  },

  'refuses a span that does not say what stands in the text': async (store) => {
    const reading = readingOf(SPEECH);
    const wrong = statementOn(SPEECH, 'build 3 bridges');
    wrong.spans[0] = { ...wrong.spans[0]!, exact: 'build 4 bridges' };
    const broken = record({ ...reading, statements: [wrong] });
    await expect(store.putDocument(broken)).rejects.toMatchObject({ code: 'register.inexact' });
    expect(await store.counts()).toEqual({ documents: 0, entries: 0, commitments: 0, reviewed: 0 });
  },

  'keeps what was proposed beside what was decided': async (store) => {
    await store.putDocument(record(readingOf(SPEECH)));
    const [first] = (await store.entries(ALL)).entries;
    await store.decide(decision(first!.id, { action: 'edit', changes: { binding: 'low' }, why: 'only planned' }));
    const entry = await store.entry(first!.id);
    expect(entry).toMatchObject({ status: 'edited', reviewed: true, reopened: false });
    expect(entry?.value.binding).toBe('low');
    expect(entry?.proposed.binding).toBe('high');
    expect(await store.counts()).toMatchObject({ reviewed: 1 });
  },

  'takes a decision back and keeps that it was made': async (store) => {
    await store.putDocument(record(readingOf(SPEECH)));
    const [first] = (await store.entries(ALL)).entries;
    await store.decide(decision(first!.id, { action: 'reject' }));
    expect((await store.entries({ ...ALL, statuses: ['rejected'] })).entries.map(({ id }) => id)).toEqual([first!.id]);
    const undone = await store.decide(decision(first!.id, { action: 'undo', undoes: 1 }));
    expect(undone).toMatchObject({ status: 'proposed', reviewed: false });
    expect(undone.decisions.map(({ action }) => action)).toEqual(['reject', 'undo']);
  },

  'refuses a decision on nothing and an edit with a false span': async (store) => {
    await store.putDocument(record(readingOf(SPEECH)));
    const [first] = (await store.entries(ALL)).entries;
    await expect(store.decide(decision('0000', {}))).rejects.toMatchObject({ code: 'register.no-entry' });
    const spans = [{ start: 0, end: 3, exact: 'xyz' }];
    const edit = decision(first!.id, { action: 'edit', changes: { spans } });
    await expect(store.decide(edit)).rejects.toMatchObject({ code: 'register.inexact' });
    await expect(store.decide(decision(first!.id, { action: 'undo', undoes: 7 }))).rejects.toMatchObject({
      code: 'register.no-decision',
    });
  },

  'keeps the old run when a newer program reads otherwise': async (store) => {
    const reading = readingOf(SPEECH);
    await store.putDocument(record(reading));
    const [first, second] = (await store.entries(ALL)).entries;
    await store.decide(decision(first!.id, { action: 'accept' }));
    const newer = { ...reading, statements: [] };
    expect(await store.putDocument(record(newer, {}, { ...MAKER, rules: 'newer' }))).toBe('changed');
    expect(await store.entry(first!.id)).toMatchObject({ status: 'accepted', reopened: true });
    expect(await store.entry(second!.id)).toMatchObject({ status: 'withdrawn', reopened: false });
    expect((await store.document(reading.source.sha256))?.runs).toHaveLength(2);
  },

  'reopens a review when the proposal changes': async (store) => {
    const reading = readingOf(SPEECH);
    await store.putDocument(record(reading));
    const [first] = (await store.entries(ALL)).entries;
    await store.decide(decision(first!.id, { action: 'edit', changes: { area: 'Infrastructure and connectivity' } }));
    const statements = reading.statements.map((statement) => ({ ...statement, binding: 'low' as const }));
    await store.putDocument(record({ ...reading, statements }, {}, { ...MAKER, rules: 'newer' }));
    const entry = await store.entry(first!.id);
    expect(entry).toMatchObject({ status: 'edited', reopened: true });
    expect(entry?.value).toMatchObject({ binding: 'low', area: 'Infrastructure and connectivity' });
  },

  'goes back to an earlier run when its flags are given again': async (store) => {
    const reading = readingOf(SPEECH);
    await store.putDocument(record(reading, { date: '2020' }));
    await store.putDocument(record(reading, { date: '2021' }));
    expect((await store.entries(ALL)).entries[0]?.document.date).toBe('2021');
    expect(await store.putDocument(record(reading, { date: '2020' }))).toBe('changed');
    expect((await store.entries(ALL)).entries[0]?.document.date).toBe('2020');
    expect((await store.lastRun(reading.source.sha256))?.given.date).toBe('2020');
    const [entry] = (await store.entries(ALL)).entries;
    const text = (await store.lastRun(reading.source.sha256))!.text!;
    expect(await store.entryInText(entry!.id)).toEqual({ entry, text, isPaired: false });
    expect((await store.text(text))?.content).toBe(SPEECH);
    expect(await store.entryInText('0'.repeat(16))).toBeNull();
    expect((await store.document(reading.source.sha256))?.runs).toHaveLength(2);
  },

  'searches words, phrases and beginnings, and takes no character for an operator': async (store) => {
    await store.putDocument(record(readingOf(SPEECH)));
    const found = async (words: string) => (await foundIn(store, words)).map(({ start, kind }) => [start, kind]);
    expect(await found('bridge')).toEqual([[0, 'commitment']]);
    expect(await found('"lake is old"')).toEqual([[32, 'sentence']]);
    expect(await found('"old is lake"')).toEqual([]);
    expect(await found('tre*')).toHaveLength(1);
    expect(await found('NEAR( AND OR * " bridge')).toEqual([]);
    expect(await found('-( " *')).toEqual([]);
  },

  'marks the words it found': async (store) => {
    await store.putDocument(record(readingOf(SPEECH)));
    const [hit] = await foundIn(store, 'lake');
    expect(hit?.marked).toBe('The \u0001lake\u0002 is old.');
  },

  'keeps a document without a text, with why': async (store) => {
    const reading = readingOf('');
    const why = { stage: 'read', finding: finding('pdf.encrypted', 'error') };
    await store.putDocument(record({ ...reading, text: null, passages: [], findings: [why] }));
    const [summary] = await store.documents({ after: null, limit: 10 });
    expect(summary).toMatchObject({ readable: false, findings: 1, statements: 0 });
    expect((await store.document(reading.source.sha256))?.findings).toEqual([why]);
  },

  'keeps a failure once, until the document is there': async (store) => {
    const failure = finding('network.status', 'error', { status: 404 });
    await store.putFailure('speech.txt', failure);
    await store.putFailure('speech.txt', failure);
    expect(await store.failures()).toEqual([{ origin: 'speech.txt', finding: failure }]);
    await store.putDocument(record(readingOf(SPEECH)));
    expect(await store.failures()).toEqual([]);
  },

  'resolves the beginning of an id': async (store) => {
    const made = record(readingOf(SPEECH));
    await store.putDocument(made);
    const [first] = (await store.entries(ALL)).entries;
    expect(await store.resolve(first!.id.slice(0, 8))).toEqual([{ kind: 'entry', id: first!.id }]);
    expect(await store.resolve(made.source.sha256)).toEqual([{ kind: 'document', id: made.source.sha256 }]);
    expect(await store.resolve('%')).toEqual([]);
  },

  'finds nothing wrong with itself, before and after its index is built anew': async (store) => {
    await store.putDocument(record(readingOf(SPEECH)));
    expect(await store.check()).toEqual([]);
    await store.reindex();
    expect(await store.check()).toEqual([]);
    expect(await foundIn(store, 'lake')).toHaveLength(1);
  },
};

/** Runs the contract over a store; `open` gives a fresh, empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`store contract: ${name}`, () => {
    it.each(Object.entries({ ...CONTRACT, ...DECIDING, ...LISTING, ...SEARCHING, ...VERSIONS }))(
      '%s',
      async (_, check) => {
        const store = await open();
        await check(store).finally(() => store.close());
      },
    );
    // What a server reads ahead is kept in step, and gives the same.
    it.each(Object.entries(SEARCHING))('%s, with the words in memory', async (_, check) => {
      const store = await open();
      await store.readAhead();
      await check(store).finally(() => store.close());
    });
  });
}
