import { expect } from 'vitest';
import {
  type DocumentRecord,
  documentRecord,
  entryFilter,
  entryQuery,
  NOTHING_GIVEN,
  type Store,
} from '../../src/register/index.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { ACT, decision } from './deciding-contract.ts';

const LINES = [
  'Ruritania will build 3 bridges over the river.',
  'The lake is old and deep and cold.',
  'Ruritania will open a school for sailors by the sea.',
  'Ruritania will plant 100 trees on the hills.',
  'Nobody knows what comes after that, and few dare to ask.',
  'Thank you all for coming to the lake today.',
];
const [BRIDGES, SCHOOL, TREES] = [LINES[0]!, LINES[2]!, LINES[3]!];

const record = (content: string, name = 'speech.txt', rules = 'test'): DocumentRecord =>
  documentRecord(readingOf(content, name), NOTHING_GIVEN, { ...MAKER, rules });

/** The old text with lines put in another's place. */
const changed = (swap: Readonly<Record<string, string>>) =>
  LINES.map((line) => swap[line] ?? line)
    .filter(Boolean)
    .join('\n');

/** Adds the first version, accepts the bridges and the school, leaves the trees alone; then the second version. */
async function twoVersions(store: Store, second: string, name = 'speech.txt') {
  const first = record(LINES.join('\n'));
  await store.putDocument(first);
  const { entries } = await store.entries(entryQuery());
  const [bridges, school, trees] = entries.map(({ id }) => id) as [string, string, string];
  await store.decideAll([decision(bridges), decision(school)]);
  const newer = record(second, name);
  await store.putDocument(newer);
  return { bridges, school, trees, older: first.source.sha256, newer: newer.source.sha256 };
}

const standing = async (store: Store) => {
  const page = await store.entries(entryQuery({ statuses: ['proposed', 'accepted', 'edited', 'rejected'] }));
  return page.entries.map(({ value, status }) => `${status}: ${value.text}`).sort();
};

type Case = (store: Store) => Promise<void>;

/** What every store must do when a document comes again with other bytes, or is read otherwise. */
export const VERSIONS: Readonly<Record<string, Case>> = {
  'keeps decisions whose words did not change, and proposes them no second time': async (store) => {
    const { bridges, trees, older, newer } = await twoVersions(store, changed({ [LINES[1]!]: 'The lake is young.' }));
    expect(await store.versions(newer)).toEqual([{ older, newer, origin: 'speech.txt' }]);
    expect(await store.versions(older)).toEqual(await store.versions(newer));
    const entry = await store.entry(bridges);
    expect(entry).toMatchObject({
      status: 'accepted',
      reopened: false,
      following: { fate: 'unchanged', document: newer },
    });
    expect(await store.entry(trees)).toMatchObject({ status: 'withdrawn' });
    expect(await standing(store)).toEqual([`accepted: ${BRIDGES}`, `accepted: ${SCHOOL}`, `proposed: ${TREES}`]);
    const twin = (await store.entry(entry!.following!.twin!))!;
    expect(twin).toMatchObject({ status: 'superseded', formerly: [bridges], document: { id: newer } });
    expect((await store.facets(entryFilter({ statuses: ['accepted'] }), 5)).total).toBe(2);
    const told = (await store.changesAfter(0, 99)).filter(({ kind }) => kind === 'version');
    expect(new Set(told.map(({ document }) => document))).toEqual(new Set([older, newer]));
  },

  'reopens a decision whose words changed, with the difference, until somebody decides': async (store) => {
    const { bridges, newer } = await twoVersions(store, changed({ [BRIDGES]: BRIDGES.replace('3', '2') }));
    const entry = (await store.entry(bridges))!;
    expect(entry).toMatchObject({ status: 'accepted', reopened: true, reopening: 'changed' });
    expect(entry.following?.spans[0]?.difference.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'old', text: '3' },
      { kind: 'new', text: '2' },
    ]);
    expect((await store.entry(entry.following!.twin!))?.status).toBe('proposed');
    const reopened = await store.entries(entryQuery({ reopened: true }));
    expect(reopened.entries.map(({ id }) => id)).toEqual([bridges]);
    expect((await store.followed(newer)).map(({ following }) => following.fate)).toEqual(['changed', 'unchanged']);
    expect(await store.decide(decision(bridges, { action: 'reject' }))).toMatchObject({
      reopened: false,
      status: 'rejected',
    });
    expect(await store.decide(decision(bridges, { action: 'undo' }))).toMatchObject({
      reopened: true,
      reopening: 'changed',
    });
  },

  'reopens what moved and what is gone': async (store) => {
    const moved = [SCHOOL, ...LINES.filter((line) => line !== SCHOOL && line !== BRIDGES)].join('\n');
    const { bridges, school } = await twoVersions(store, moved);
    expect(await store.entry(bridges)).toMatchObject({ reopened: true, reopening: 'gone', following: { twin: null } });
    expect(await store.entry(school)).toMatchObject({ reopened: true, reopening: 'moved' });
    expect(await standing(store)).toContain(`accepted: ${SCHOOL}`);
    expect(await standing(store)).not.toContain(`proposed: ${SCHOOL}`);
  },

  'lets the new proposal come forward when the old decision is taken back': async (store) => {
    const { bridges } = await twoVersions(store, changed({ [LINES[1]!]: 'The lake is young.' }));
    const twin = (await store.entry(bridges))!.following!.twin!;
    const proposed = async () => (await store.facets(entryFilter({ statuses: ['proposed'] }), 5)).total;
    expect(await proposed()).toBe(1);
    expect(await store.decide(decision(bridges, { action: 'undo' }))).toMatchObject({ status: 'withdrawn' });
    expect(await store.entry(twin)).toMatchObject({ status: 'proposed' });
    expect(await proposed()).toBe(2);
    await store.decide(decision(bridges, { action: 'redo' }));
    expect(await proposed()).toBe(1);
    expect(await store.entry(twin)).toMatchObject({ status: 'superseded' });
  },

  'takes another document of the same name, or the same text of another name, for no version': async (store) => {
    const other = [
      'Graustark has a king.',
      'Ruritania will wait and see what others make of it first.',
      'That is all.',
    ];
    const { newer, older, trees } = await twoVersions(store, other.join('\n'));
    expect([await store.versions(newer), await store.versions(older)]).toEqual([[], []]);
    expect(await store.entry(trees)).toMatchObject({ status: 'proposed' });
    await store.putDocument(record(`${LINES.join('\n')}\nP.S.`, 'other.txt'));
    expect(await store.versions(older)).toEqual([]);
  },

  'follows through several versions, and what people made as well': async (store) => {
    const { bridges, older, newer } = await twoVersions(store, changed({ [LINES[1]!]: 'The lake is young.' }));
    const text = changed({ [LINES[1]!]: 'The lake is young.' });
    expect((await store.facets(entryFilter({ reopened: true }), 5)).total).toBe(0);
    const start = text.indexOf('few dare');
    const spans = [{ start, end: start + 8, exact: 'few dare' }];
    const made = await store.mark({ ...ACT, document: newer, draft: { spans }, tests: null });
    const third = record(
      `Dear friends.\n${changed({ [LINES[1]!]: 'The lake is gone.', [LINES[4]!]: LINES[4]!.replace('few', 'none') })}`,
    );
    await store.putDocument(third);
    expect((await store.versions(older)).map((link) => link.newer)).toEqual([newer, third.source.sha256]);
    expect(await store.entry(bridges)).toMatchObject({ reopened: false, following: { document: third.source.sha256 } });
    expect((await store.entry(bridges))?.following?.spans[0]?.to?.start).toBe(14);
    expect(await store.entry(made.id)).toMatchObject({ status: 'accepted', reopening: 'changed' });
    expect((await store.facets(entryFilter({ reopened: true }), 5)).total).toBe(1);
    expect(await standing(store)).toEqual([
      `accepted: ${BRIDGES}`,
      `accepted: ${SCHOOL}`,
      'accepted: few dare',
      `proposed: ${TREES}`,
    ]);
    expect(await store.check()).toEqual([]);
  },

  'follows decisions when a newer program reads other characters from the same bytes': async (store) => {
    const { bridges, older } = await twoVersions(store, LINES.join('\n'));
    const reading = readingOf(LINES.join('\n'));
    const anew = readingOf(`Page 1\n${LINES.join('\n')}`);
    const again = { ...anew, source: reading.source };
    expect(await store.putDocument(documentRecord(again, NOTHING_GIVEN, { ...MAKER, rules: 'newer' }))).toBe('changed');
    expect(await store.entry(bridges)).toMatchObject({
      reopened: false,
      following: { document: older, fate: 'unchanged' },
    });
    expect(await standing(store)).toEqual([`accepted: ${BRIDGES}`, `accepted: ${SCHOOL}`, `proposed: ${TREES}`]);
  },

  'keeps what a person edited with the text in which it is exact, and follows it': async (store) => {
    const { bridges } = await twoVersions(store, LINES.join('\n'));
    const start = LINES.join('\n').indexOf('on the hills');
    const condition = { text: 'on the hills', span: { start, end: start + 12, exact: 'on the hills' } };
    await store.decide(decision(bridges, { action: 'edit', changes: { condition } }));
    const reading = readingOf(LINES.join('\n'));
    // The bridges stand where they stood, so that the program proposes them under the same id; the hills moved on.
    const anew = { ...readingOf(changed({ [LINES[1]!]: 'The lake is young.' })), source: reading.source };
    await store.putDocument(documentRecord(anew, NOTHING_GIVEN, { ...MAKER, rules: 'newer' }));
    const entry = await store.entry(bridges);
    expect(entry).toMatchObject({ status: 'edited', reopened: false, following: { fate: 'unchanged' } });
    expect(entry?.value.condition).toEqual(condition);
    expect(await store.check()).toEqual([]);
  },
};
