import type { Page } from 'playwright-core';
import { startWorkbench, type Workbench } from '../workbench.ts';
import type { Screen } from './take.ts';
import { type List, write } from './writing.ts';

interface Statement {
  readonly id: string;
  readonly value: Record<string, unknown> & {
    readonly text: string;
    readonly promisor: readonly { readonly code: string }[];
  };
}
interface Round {
  readonly id: string;
}

const CODERS = ['Flavia', 'Rudolf'];
const FIELDS = ['spans', 'kind', 'binding', 'promisor', 'beneficiary', 'amounts', 'deadline', 'condition', 'area'];

/** A speech of the samples given to two coders. */
export function codedSpeech(): Promise<Workbench> {
  return startWorkbench([
    ['speech.txt', { date: '2024-05-15', speaker: ['QRU'], role: 'primary' }],
    ['communique.docx', { date: '2024-05-16', speaker: ['Lake Compact'], role: 'primary' }],
  ]);
}

/** What a coder says of a statement: what the program does, but for what is given. */
function markOf({ value }: Statement, more: object = {}): object {
  const draft = Object.fromEntries(FIELDS.map((field) => [field, value[field]]));
  return { mark: { kind: 'statement', draft: { ...draft, ...more }, note: null } };
}

/** A round in which both are done and agree on most, one that is still open, and one that waits for whoever asks. */
async function rounds(bench: Workbench): Promise<{ readonly open: string; readonly done: string }> {
  const { items: documents } = await bench.ask<List>('/documents');
  const speech = documents.find(({ name }) => name.includes('speech'))!;
  const other = documents.find(({ name }) => name.includes('communique'))!;
  const { items } = await bench.ask<List<Statement>>(`/documents/${speech.id}/statements`);
  const give = (document: string, title: string) =>
    write<Round>(bench, '/coding/rounds', {
      kind: 'document',
      document,
      title,
      coders: CODERS,
      adjudicator: 'Michael',
      by: 'Michael',
    });
  const mark = (round: Round, by: string, body: object) =>
    write(bench, `/coding/rounds/${round.id}/marks`, { ...body, by });
  const done = await give(speech.id, 'The speech of the chancellor');
  for (const [index, each] of items.slice(0, 9).entries()) {
    await mark(done, 'Flavia', markOf(each));
    if (index === 2) continue;
    await mark(done, 'Rudolf', markOf(each, index % 4 === 1 ? { kind: 'vague', amounts: [] } : {}));
  }
  for (const by of CODERS) await write(bench, `/coding/rounds/${done.id}/done`, { done: true, by });
  const open = await give(other.id, 'The communiqué');
  const { items: others } = await bench.ask<List<Statement>>(`/documents/${other.id}/statements`);
  for (const each of others.slice(0, 4)) await mark(open, 'Flavia', markOf(each));
  return { open: open.id, done: done.id };
}

const RUBRIC = { full: 'It is in force in all four states.', partial: 'It is in force in some.', none: 'Neither.' };
const DEFINITIONS = [{ term: 'in force', means: 'published, and binding on towns' }];

/** Guidelines for three commitments, evidence of them, and what two coders make of it. */
async function scores(bench: Workbench): Promise<string> {
  const { items } = await bench.ask<List<Statement>>('/entries?kind=commitment&limit=4');
  const windows = { kind: 'final', from: '2024-05-15', to: '2025-05-14' };
  for (const [index, { id, value }] of items.entries()) {
    await write(bench, `/guidelines/${id}`, {
      rubric: RUBRIC,
      definitions: DEFINITIONS,
      by: 'Flavia',
    });
    const { evidence } = await write<{ evidence: Round[] }>(bench, `/entries/${id}/evidence`, {
      ...FACT,
      by: 'Flavia',
    });
    const party = value.promisor[0]!.code;
    const given = { entry: id, party, window: windows, evidence: [evidence[0]!.id] };
    await write(bench, '/scores/assessments', { ...given, score: [1, 0, -1, 1][index]!, by: 'Flavia' });
    if (index === 3) await write(bench, '/scores/assessments', { ...given, score: 0, by: 'Rudolf' });
  }
  const first = items[0]!.id;
  const why = 'The Compact has had five members since May.';
  await write(bench, `/guidelines/${first}`, {
    rubric: { ...RUBRIC, full: 'It is in force in all five states.' },
    definitions: DEFINITIONS,
    why,
    by: 'Flavia',
  });
  return first;
}

const FACT = {
  kind: 'event',
  bearing: 'for',
  date: '2024-11-02',
  what: 'The law came into force in three of the five states.',
  publisher: 'Strelsau Gazette',
  place: { kind: 'address', url: 'https://gazette.example/1', title: null, retrieved: '2024-11-03', quotation: null },
};

export async function codingScreens(bench: Workbench): Promise<readonly Screen[]> {
  const { open, done } = await rounds(bench);
  return [...roundScreens(open, `/coding/${done}`), ...scoreScreens(await scores(bench))];
}

function roundScreens(open: string, done: string): readonly Screen[] {
  const list = { path: '/coding', ready: 'main li a', by: 'Flavia' };
  const settle = { path: done, ready: 'main li', by: 'Michael' };
  const agreement = { path: `${done}?view=agreement`, ready: 'main table', by: 'Michael' };
  const blind = { path: `/coding/${open}`, ready: '#text-pane mark', by: 'Flavia' };
  return [
    { name: 'coding', shows: 'Double coding: what waits for whom', ...list },
    { name: 'coding-give', shows: 'Giving a document to coders', ...list, before: give },
    { name: 'coding-blind', shows: 'Coding blind: one’s own marks alone', ...blind },
    { name: 'coding-settle', shows: 'Settling what coders differ in', ...settle },
    { name: 'coding-narrow', shows: 'Settling on a telephone', ...settle, narrow: true },
    { name: 'coding-agreement', shows: 'Agreement of a round', ...agreement },
    { name: 'agreement', shows: 'Agreement over all rounds', ...agreement, path: '/agreement' },
  ];
}

function scoreScreens(entry: string): readonly Screen[] {
  const table = { path: '/scores', ready: 'main table', by: 'Flavia' };
  const guideline = { path: `/guidelines/${entry}`, ready: 'main ins', by: 'Flavia' };
  return [
    { name: 'scores', shows: 'Scores', ...table },
    { name: 'scores-cell', shows: 'What a score rests on', ...table, before: openCell },
    { name: 'scores-narrow', shows: 'Scores on a telephone', ...table, narrow: true },
    { name: 'guideline', shows: 'A guideline and what its versions changed', ...guideline },
  ];
}

async function give(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Give something out' }).click();
  await page.locator('dialog[open] form').waitFor();
}

async function openCell(page: Page): Promise<void> {
  await page.locator('main table td button').first().click();
  await page.locator('dialog[open]').waitFor();
}
