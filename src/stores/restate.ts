import type { Transaction } from 'kysely';
import { spanOf } from '../model/index.ts';
import type { DocumentRecord, EvidencePassage } from '../register/index.ts';
import { inBatches } from './batches.ts';
import type { Alike, Compared, Comparing, Said } from './comparing.ts';
import type { Tables } from './tables.ts';
import { versionsOf } from './versions.ts';

type Write = Transaction<Tables>;

/** Pairs that are proposed of one entry when it comes, and with one document of them: a part and a whole may both say it. */
const PROPOSED = { all: 8, ofDocument: 2 };

/** Entries that one sentence is proposed for. */
const TOLD_OF = 2;

/** What a document may not be paired with: itself, and other versions of itself. */
export interface Reach {
  readonly own: ReadonlySet<string>;
  readonly date: string | null;
}

/**
 * Proposes, for a document that is being stored, which commitments of others its own say again and what its sentences tell of
 * theirs. Its entries must stand already.
 */
export async function propose(
  write: Write,
  record: DocumentRecord,
  { commitments, told }: Comparing,
  compared: Compared,
): Promise<void> {
  const [alike, tellings] = [compared.alike, compared.told].map((lists) => lists.some(({ length }) => length > 0));
  if (!alike && !tellings) return;
  const reach = await reachOf(write, record.source.sha256, record.run.meta.date?.value ?? null);
  if (alike) await proposeRestatements(write, commitments, compared, reach);
  if (tellings) await proposeEvidence(write, record, told, compared, reach);
}

export async function reachOf(write: Write, source: string, date: string | null): Promise<Reach> {
  const links = await versionsOf(write, source);
  return { own: new Set([source, ...links.flatMap(({ older, newer }) => [older, newer])]), date };
}

/** Entries with the number of their words; those that have none yet are left out. */
export async function numbered<Entry extends Pick<Said, 'id'>>(
  write: Write,
  entries: readonly Entry[],
): Promise<(Entry & { readonly n: number })[]> {
  const numbers = new Map<string, number>();
  await inBatches(entries, async (batch) => {
    const ids = batch.map(({ id }) => id);
    const rows = await write.selectFrom('entry_words').select(['entry', 'n']).where('entry', 'in', ids).execute();
    for (const { entry, n } of rows) numbers.set(entry, n);
  });
  return entries.flatMap((each) => {
    const n = numbers.get(each.id);
    return n === undefined ? [] : [{ ...each, n }];
  });
}

/** Proposes pairs of the commitments with those of other documents. */
export async function proposeRestatements(
  write: Write,
  commitments: readonly Said[],
  { alike }: Compared,
  { own }: Reach,
): Promise<void> {
  const rows = commitments.flatMap(({ id }, index) => {
    const others = alike[index]!.filter(({ entry }) => !own.has(entry.source));
    return best(others).map(({ entry, score }) => ({ entry: id, other: entry.id, score: rounded(score) }));
  });
  if (rows.length === 0) return;
  const there = await pairsOf(write, commitments);
  const added = rows.filter(({ entry, other }) => !there.has(`${entry} ${other}`) && !there.has(`${other} ${entry}`));
  await inBatches(added, (batch) => write.insertInto('restatements').values(batch).execute());
}

/** The likest, of one document the likest two; ties in the order of their ids. */
function best(alike: readonly Alike[]): readonly Alike[] {
  const sorted = [...alike].sort(byScore);
  const taken = new Map<string, number>();
  const kept = sorted.filter(({ entry: { source } }) => {
    const count = (taken.get(source) ?? 0) + 1;
    taken.set(source, count);
    return count <= PROPOSED.ofDocument;
  });
  return kept.slice(0, PROPOSED.all);
}

function byScore(a: Alike, b: Alike): number {
  return b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1);
}

async function pairsOf(write: Write, commitments: readonly Said[]): Promise<Set<string>> {
  const pairs = new Set<string>();
  await inBatches(commitments, async (batch) => {
    const ids = batch.map(({ id }) => id);
    const rows = await write
      .selectFrom('restatements')
      .select(['entry', 'other'])
      .where((is) => is.or([is('entry', 'in', ids), is('other', 'in', ids)]))
      .execute();
    for (const { entry, other } of rows) pairs.add(`${entry} ${other}`);
  });
  return pairs;
}

/** Sentences that tell of something done, and are no commitments themselves, as evidence for entries that were there before. */
async function proposeEvidence(
  write: Write,
  record: DocumentRecord,
  told: Comparing['told'],
  compared: Compared,
  { own, date }: Reach,
): Promise<void> {
  const content = record.text?.document.content ?? '';
  const document = record.source.sha256;
  const rows = told.flatMap(({ start, end, read }, index) => {
    const found = compared.told[index]!.filter(({ entry }) => !own.has(entry.source) && !isBefore(date, entry.date));
    return [...found]
      .sort(byScore)
      .slice(0, TOLD_OF)
      .map(({ entry, score, why }) => {
        const passage: EvidencePassage = { span: spanOf(content, start, end), read, why };
        return { entry: entry.id, document, score: rounded(score), record_json: JSON.stringify(passage) };
      });
  });
  if (rows.length === 0) return;
  const there = await passagesOf(write, document);
  const added = rows.filter((row) => !there.has(`${row.entry} ${row.record_json}`));
  await inBatches(added, (batch) => write.insertInto('evidence_proposals').values(batch).execute());
}

async function passagesOf(write: Write, document: string): Promise<Set<string>> {
  const select = write
    .selectFrom('evidence_proposals')
    .select(['entry', 'record_json'])
    .where('document', '=', document);
  return new Set((await select.execute()).map(({ entry, record_json }) => `${entry} ${record_json}`));
}

/** A report of before the promise tells of something else; what has no date may be of any time. */
function isBefore(date: string | null, other: string | null): boolean {
  return date !== null && other !== null && date < other.slice(0, date.length);
}

/** Two digits: enough to sort by, and the same on every machine. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}
