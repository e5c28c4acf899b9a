import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { SAMPLES, servanda } from '../../cli/run.ts';
import { startWorkbench, type Workbench } from '../workbench.ts';
import type { Screen } from './take.ts';
import { type List, write } from './writing.ts';

/** The summit of the samples, all of it invented, with some decisions on it. */
export async function lakeCompact(): Promise<Workbench> {
  const bench = await startWorkbench([
    ['speech.pdf', { date: '2024-05-15', speaker: ['QRU'], role: 'primary' }],
    ['communique.docx', { date: '2024-05-16', speaker: ['Lake Compact'], role: 'primary' }],
    ['white-paper.html', { date: '2024-04-02', speaker: ['XGK'], role: 'primary' }],
    ['report-mirror.html', { date: '2024-05-17', role: 'secondary' }],
  ]);
  const { items } = await bench.ask<List>('/entries?kind=commitment&limit=40');
  for (const [index, { id }] of items.entries())
    await decide(bench, id, { action: index % 7 === 3 ? 'reject' : 'accept' });
  return bench;
}

function decide(bench: Workbench, entry: string, decision: { readonly by?: string; readonly [key: string]: unknown }) {
  return write(bench, `/entries/${entry}/decisions`, { by: 'Mira Olt', ...decision });
}

/** Somebody's morning on one entry, for the history to show. */
async function discuss(bench: Workbench, entry: string): Promise<void> {
  await decide(bench, entry, { action: 'accept', why: 'As read aloud; the printed text has the same figure.' });
  await decide(bench, entry, { action: 'edit', changes: { area: 'Development' }, by: 'Jon Abt' });
  await decide(bench, entry, { action: 'comment', why: 'Students are the beneficiaries, so education it is.' });
  await decide(bench, entry, { action: 'undo', by: 'Jon Abt' });
}

export async function lakeScreens(bench: Workbench): Promise<readonly Screen[]> {
  const documents = (await bench.ask<List>('/documents')).items;
  const speech = documents.find(({ name }) => name.endsWith('.pdf'))!.id;
  const mirror = documents.find(({ name }) => name.includes('mirror'))!.id;
  const entry = (await bench.ask<List>('/entries?kind=commitment&q=scholarships&promisor=QRU')).items[0]!.id;
  await discuss(bench, entry);
  return [...readerScreens(`/documents/${speech}`, entry), ...otherScreens(`/check?document=${mirror}`, entry)];
}

function readerScreens(path: string, entry: string): readonly Screen[] {
  const text = { path, ready: MARKED, before: step };
  const editing = { path: `${path}?entry=${entry}`, ready: '.mark-current', before: edit };
  return [
    { name: 'overview', shows: 'Overview', path: '/', ready: 'figure svg' },
    { name: 'documents', shows: 'Documents', path: '/documents', ready: 'table' },
    { name: 'reader', shows: 'Reader: text and record', ...text },
    { name: 'reader-pages', shows: 'Reader: pages of a PDF', ...text, path: `${path}?view=original`, ready: 'canvas' },
    { name: 'reader-edit', shows: 'Reader: every field edited', ...editing },
    { name: 'reader-narrow', shows: 'Reader on a telephone', ...text, narrow: true },
    { name: 'help', shows: 'Keys of the reader', ...text, before: help },
    {
      name: 'not-there',
      shows: 'A document that is not there',
      path: `/documents/${'0'.repeat(64)}`,
      ready: '[role=alert]',
    },
  ];
}

function otherScreens(report: string, entry: string): readonly Screen[] {
  const one = { path: `/commitments/${entry}`, ready: 'mark' };
  const checked = { path: report, ready: '#report-q4', before: quoted };
  return [
    { name: 'commitments', shows: 'Commitments', path: '/commitments?area=Environment', ready: '[data-place] a' },
    {
      name: 'commitments-narrow',
      shows: 'Commitments on a telephone',
      path: '/commitments',
      ready: 'article a',
      narrow: true,
    },
    { name: 'nothing-found', shows: 'Nothing found', path: '/commitments?q=zeppelin', ready: 'main p' },
    { name: 'commitment', shows: 'One commitment', ...one },
    { name: 'commitment-share', shows: 'Cite, embed, history', ...one, before: down },
    { name: 'check-form', shows: 'Check a report: what to give', path: '/check', ready: 'main form' },
    { name: 'check', shows: 'Check a report', ...checked },
    { name: 'check-narrow', shows: 'Check a report on a telephone', ...checked, narrow: true },
    { name: 'parties', shows: 'Parties, and who promised to whom', path: '/parties', ready: 'main section table' },
    { name: 'party', shows: 'One party', path: '/parties/QRU', ready: 'main h3' },
    { name: 'deadlines', shows: 'Deadlines', path: '/deadlines?window=later&by=party', ready: 'main li time' },
    { name: 'settings', shows: 'Settings', path: '/settings', ready: 'dl' },
  ];
}

const MARKED = '#text-pane mark';

async function step(page: Page): Promise<void> {
  await page.locator(MARKED).first().waitFor();
  for (let time = 0; time < 3; time++) await page.keyboard.press('j');
}

async function edit(page: Page): Promise<void> {
  await page.keyboard.press('e');
  await page.locator('.record form').waitFor();
}

async function help(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.locator('dialog[open] dl').first().waitFor();
}

async function down(page: Page): Promise<void> {
  await page.locator('pre').first().waitFor();
  await page.mouse.wheel(0, 900);
}

async function quoted(page: Page): Promise<void> {
  await page.locator('#report-q4').focus();
  await page.keyboard.press('Enter');
}

/** A register in which nobody has done anything yet. */
export const EMPTY_SCREENS: readonly Screen[] = [
  { name: 'first-start', shows: 'The first start', path: '/', ready: 'main h1' },
  { name: 'first-documents', shows: 'Documents, before there are any', path: '/documents', ready: 'main h1' },
  { name: 'first-commitments', shows: 'Commitments, before there are any', path: '/commitments', ready: 'main h1' },
];

/** A document of which a newer version has come, after decisions on it. */
export async function newVersion(bench: Workbench): Promise<readonly Screen[]> {
  const path = join(bench.folder, 'pledge.txt');
  const text =
    'On the wells of the north\n\nGraustark will build 40 wells in the northern valleys by 2031.\n\nGraustark will pay for the pumps of every village by 2029.\n';
  const add = async (content: string) => {
    writeFileSync(path, content);
    const given = ['--speaker', 'XGK', '--date', '2024-05-01', '--gazetteer', join(SAMPLES, 'parties.csv')];
    await servanda(['add', path, '--dir', bench.place, ...given], { env: bench.env });
  };
  await add(text);
  const { items } = await bench.ask<List>('/entries?kind=commitment');
  for (const { id } of items) await decide(bench, id, { action: 'accept' });
  await add(text.replace('40 wells', '25 wells'));
  const reopened = (await bench.ask<List<{ id: string; document: { id: string } }>>('/entries?reopened=true'))
    .items[0]!;
  const place = `/documents/${reopened.document.id}?entry=${reopened.id}`;
  return [{ name: 'reopened', shows: 'A newer version opens a decision again', path: place, ready: '.record del' }];
}
