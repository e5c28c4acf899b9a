import { readFile } from 'node:fs/promises';
import { type CellProblem, commitmentsNamed, EVIDENCE_COLUMNS, evidenceOfTable } from '../../src/follow/index.ts';
import { type Evidence, spanOf, WorldFailed, WrongUse } from '../../src/model/index.ts';
import { canonical, type FollowStore, type Store, sha256 } from '../../src/register/index.ts';
import { systemClock } from '../../src/world/index.ts';
import { decideProposedEvidence, listProposedEvidence } from './across/proposed-evidence.ts';
import type { EvidenceFlags } from './commands/evidence.ts';
import { importRecords } from './follow-records.ts';
import { entryNamed, withFollowUp } from './following-up.ts';
import { resolvedAs } from './resolving.ts';
import type { Screen } from './screen.ts';
import { evidenceList } from './show/evidence.ts';
import { counted } from './show/fields.ts';
import { followUpHead } from './show/follow-up.ts';
import { sentence } from './words.ts';

/** Wrong cells that are listed; the rest are counted. */
const SHOWN = 50;

/** Does what `servanda evidence` was asked for. Errors: `follow.…`, `cli.no-such-id`, `cli.ambiguous-id`. */
export async function runEvidence(
  action: 'add' | 'list' | 'import' | 'proposed' | 'accept' | 'reject',
  what: string | undefined,
  flags: EvidenceFlags,
  screen: Screen,
): Promise<void> {
  await withFollowUp(flags.dir, async (follow, store) => {
    if (action === 'list') return listEvidence(what, flags, { follow, store, screen });
    if (action === 'proposed') return listProposedEvidence(what, flags, { follow, store, screen });
    if (action === 'accept' || action === 'reject')
      return decideProposedEvidence(action, what, flags, { follow, store, screen });
    const by = needed(flags, 'by');
    if (what === undefined) throw new WrongUse('follow.needs', { flag: action === 'add' ? 'a commitment' : 'a file' });
    if (action === 'add') await addEvidence(what, by, flags, { follow, store, screen });
    else if (what.endsWith('.jsonl')) {
      screen.out(`${counted(await importRecords(what, by, follow, store), 'record')} new.\n`);
    } else await importEvidence(what, by, { follow, store, screen });
  });
}

/** What an action works with. */
export interface EvidenceDesk {
  readonly follow: FollowStore;
  readonly store: Store;
  readonly screen: Screen;
}

async function listEvidence(what: string | undefined, flags: EvidenceFlags, desk: EvidenceDesk): Promise<void> {
  const { follow, screen } = desk;
  const entry = what === undefined ? null : await entryFor(what, desk);
  const { evidence } = await follow.followUps(entry);
  const own = evidence.filter((each) => entry === null || each.entry === entry);
  const order = (each: Evidence) => `${each.entry === null ? 1 : 0} ${each.entry} ${each.date}`;
  const sorted = [...own].sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
  if (flags.json) return screen.out(sorted.map((each) => `${JSON.stringify(each)}\n`).join(''));
  if (entry !== null) screen.out(followUpHead(entry, await follow.followUps(null), screen));
  screen.out(evidenceList(sorted, await follow.names(), screen));
  const aside = own.filter((each) => each.entry === null).length;
  screen.note(`${counted(own.length - aside, 'piece')} of evidence on commitments, ${aside} kept aside.\n`);
}

async function addEvidence(what: string, by: string, flags: EvidenceFlags, desk: EvidenceDesk): Promise<void> {
  const entry = await entryFor(what, desk);
  const words = typeof flags.span === 'string' ? await placeInRegister(flags, desk.store) : null;
  if (!words && flags.kind !== 'none-found') for (const flag of ['url', 'retrieved']) needed(flags, flag);
  // One row of a table: the same checks, the same sentences. Words of the register take the place of the address.
  const given = Object.keys(EVIDENCE_COLUMNS).filter((column) => typeof flags[column] === 'string');
  const cells = new Map(given.map((column) => [column, String(flags[column])]));
  if (words) cells.set('url', 'https://register.invalid');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const table = [
    ['commitment', ...cells.keys()],
    [entry, ...cells.values()],
  ];
  for (const flag of ['what', 'publisher']) needed(flags, flag);
  const read = evidenceOfTable(table.map((row) => row.map(quoted).join(',')).join('\n'), () => entry);
  const [wrong] = read.problems;
  if (wrong) throw new WrongUse('follow.value', { value: wrong.value, flag: `--${wrong.column}` });
  const { id: _, ...fact } = { ...read.evidence[0]!, ...(words ? { place: words } : {}) };
  const record = { id: sha256(canonical(fact)).slice(0, 16), ...fact };
  await desk.follow.put([{ kind: 'evidence', record }], { by, at: systemClock.now() });
  desk.screen.out(`${record.id}\n`);
}

async function placeInRegister(flags: EvidenceFlags, store: Store): Promise<Evidence['place']> {
  const document = await resolvedAs(store, 'document', needed(flags, 'document'));
  const [, start, end] = /^(\d+)-(\d+)$/.exec(String(flags.span)) ?? [];
  const content = (await store.document(document))?.text?.content ?? '';
  if (end === undefined || Number(start) >= Number(end) || Number(end) > content.length) {
    throw new WrongUse('follow.value', { value: String(flags.span), flag: '--span' });
  }
  return { kind: 'span', document, span: spanOf(content, Number(start), Number(end)) };
}

async function importEvidence(path: string, by: string, desk: EvidenceDesk): Promise<void> {
  const { evidence, problems } = await readEvidence(path, desk);
  if (problems.length > 0) {
    desk.screen.note(problemLines(problems));
    throw new WorldFailed('follow.table', { name: path, count: problems.length });
  }
  const records = evidence.map((record) => ({ kind: 'evidence' as const, record }));
  const added = await desk.follow.put(records, { by, at: systemClock.now() });
  const aside = evidence.filter(({ entry }) => entry === null).length;
  desk.screen.out(
    `${counted(evidence.length, 'row')}: ${added} new, ${evidence.length - added} already there; ` +
      `${evidence.length - aside} on commitments, ${aside} kept aside with their reason.\n`,
  );
  const undated = evidence.filter(({ place }) => place.kind === 'address' && place.retrieved === null).length;
  if (undated > 0) desk.screen.note(`${counted(undated, 'address', 'addresses')} without the day of retrieval.\n`);
}

/** Reads a table of evidence against the commitments of a register. Errors: `not-found`. */
export async function readEvidence(path: string, { follow, store }: Pick<EvidenceDesk, 'follow' | 'store'>) {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new WorldFailed('not-found', { name: path }, cause);
  });
  const known = new Map<string, string | null | 'several'>();
  for (const name of commitmentsNamed(text)) known.set(name, await entryNamed(name, follow, store));
  return evidenceOfTable(text, (name) => known.get(name) ?? null);
}

/** One line for each wrong cell, with line and column of the file. */
export function problemLines(problems: readonly CellProblem[]): string {
  const lines = problems.slice(0, SHOWN).map(({ code, ...params }) => `${sentence(code, params)}\n`);
  const more = problems.length - lines.length;
  return lines.join('') + (more > 0 ? `… and ${more} more\n` : '');
}

async function entryFor(name: string, { follow, store }: EvidenceDesk): Promise<string> {
  const entry = await entryNamed(name, follow, store);
  // Said again for its error: which ids begin so, or that none does.
  if (entry === null || entry === 'several') return resolvedAs(store, 'entry', name);
  return entry;
}

function needed(flags: EvidenceFlags, flag: string): string {
  const value = flags[flag];
  if (typeof value !== 'string' || value === '') throw new WrongUse('follow.needs', { flag: `--${flag}` });
  return value;
}
