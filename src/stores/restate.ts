import type { Transaction } from 'kysely';
import { type Statement, spanOf } from '../model/index.ts';
import {
  type DocumentRecord,
  type EvidencePassage,
  featuresOf,
  featuresOfWords,
  LIKE_ENOUGH,
  likenessOf,
  type Profile,
  profileOf,
  tellingOf,
  toldOf,
} from '../register/index.ts';
import { inBatches } from './batches.ts';
import { type Candidate, candidatesOf, putFeatures } from './feature-lists.ts';
import { stands } from './proposals.ts';
import type { Tables } from './tables.ts';
import { versionsOf } from './versions.ts';

type Write = Transaction<Tables>;

/** Entries of the lists that are compared in full with a new one, and with a sentence. */
const COMPARED = 24;

/** Pairs that are proposed of one entry when it comes, and with one document of them: a part and a whole may both say it. */
const PROPOSED = { all: 8, ofDocument: 2 };

/** Entries that one sentence is proposed for. */
const TOLD_OF = 2;

/** What a document may not be paired with: itself, and other versions of itself. */
export interface Reach {
  readonly own: ReadonlySet<string>;
  readonly date: string | null;
}

/** An entry of the register as it is compared. */
interface Known {
  readonly n: number;
  readonly id: string;
  readonly source: string;
  readonly date: string | null;
  readonly profile: Profile;
}

/**
 * Looks up, for a document that is being stored, which commitments of others its own say again and what its sentences tell of
 * theirs, proposes both, and puts its commitments into the lists for those to come. Its entries must stand already.
 */
export async function restate(write: Write, record: DocumentRecord): Promise<void> {
  const reach = await reachOf(write, record.source.sha256, record.run.meta.date?.value ?? null);
  const commitments = record.proposals.filter(({ statement }) => statement.kind === 'commitment');
  const entries = await numbered(
    write,
    commitments.map(({ id, statement }) => ({ id, statement, features: featuresOf(statement) })),
  );
  await proposeRestatements(write, entries, reach);
  await proposeEvidence(write, record, reach);
  await putFeatures(write, entries);
}

export async function reachOf(write: Write, source: string, date: string | null): Promise<Reach> {
  const links = await versionsOf(write, source);
  return { own: new Set([source, ...links.flatMap(({ older, newer }) => [older, newer])]), date };
}

/** A commitment of a document that comes in. */
export interface Entering {
  readonly id: string;
  readonly n: number;
  readonly statement: Statement;
  readonly features: ReturnType<typeof featuresOf>;
}

/** Entries with the number of their words; those that have none yet are left out. */
export async function numbered(write: Write, entries: readonly Omit<Entering, 'n'>[]): Promise<Entering[]> {
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

/** Proposes pairs of the entries with those of other documents. */
export async function proposeRestatements(write: Write, entries: readonly Entering[], reach: Reach): Promise<void> {
  const candidates = await candidatesOf(
    write,
    entries.map(({ features }) => features),
    COMPARED,
  );
  const known = await knownOf(write, candidates, reach);
  const rows = entries.flatMap(({ id, statement }, index) => {
    const profile = profileOf(statement);
    const alike = candidates[index]!.flatMap(({ n }) => {
      const other = known.get(n);
      const score = other ? likenessOf(profile, other.profile) : 0;
      return other && score >= LIKE_ENOUGH ? [{ other, score }] : [];
    });
    return best(alike).map(({ other, score }) => ({ entry: id, other: other.id, score: rounded(score) }));
  });
  const there = await pairsOf(write, entries);
  const added = rows.filter(({ entry, other }) => !there.has(`${entry} ${other}`) && !there.has(`${other} ${entry}`));
  await inBatches(added, (batch) => write.insertInto('restatements').values(batch).execute());
}

/** The likest, of one document the likest two; ties in the order of their ids. */
function best(alike: readonly { other: Known; score: number }[]): readonly { other: Known; score: number }[] {
  const sorted = [...alike].sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1));
  const taken = new Map<string, number>();
  const kept = sorted.filter(({ other: { source } }) => {
    const count = (taken.get(source) ?? 0) + 1;
    taken.set(source, count);
    return count <= PROPOSED.ofDocument;
  });
  return kept.slice(0, PROPOSED.all);
}

async function pairsOf(write: Write, entries: readonly Entering[]): Promise<Set<string>> {
  const pairs = new Set<string>();
  await inBatches(entries, async (batch) => {
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
async function proposeEvidence(write: Write, record: DocumentRecord, reach: Reach): Promise<void> {
  const content = record.text?.document.content ?? '';
  const promised = record.proposals.filter(({ statement: { kind } }) => kind === 'commitment');
  const isPromise = (start: number, end: number) =>
    promised.some(({ statement: { spans } }) => spans.some((span) => span.start < end && start < span.end));
  const told = record.passages.filter(({ tells, start, end }) => tells === true && !isPromise(start, end));
  const candidates = await candidatesOf(
    write,
    told.map(({ read }) => featuresOfWords(read)),
    COMPARED,
  );
  const known = await knownOf(write, candidates, reach);
  const document = record.source.sha256;
  const rows = told.flatMap(({ start, end, read }, index) => {
    const sentence = toldOf(read, record.run.given.speaker);
    const found = candidates[index]!.flatMap(({ n }) => {
      const entry = known.get(n);
      if (!entry || isBefore(reach.date, entry.date)) return [];
      return [{ entry, ...tellingOf(entry.profile, sentence) }];
    });
    const kept = found
      .filter(({ enough }) => enough)
      .sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1));
    return kept.slice(0, TOLD_OF).map(({ entry, score, why }) => {
      const passage: EvidencePassage = { span: spanOf(content, start, end), read, why };
      return { entry: entry.id, document, score: rounded(score), record_json: JSON.stringify(passage) };
    });
  });
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

/** The entries behind candidates that may be paired: of other documents, proposed or standing. */
async function knownOf(
  write: Write,
  candidates: readonly (readonly Candidate[])[],
  { own }: Reach,
): Promise<Map<number, Known>> {
  const numbers = [...new Set(candidates.flatMap((list) => list.map(({ n }) => n)))];
  const known = new Map<number, Known>();
  await inBatches(numbers, async (batch) => {
    const rows = await write
      .selectFrom('entry_words')
      .innerJoin('entries', 'entries.id', 'entry_words.entry')
      .innerJoin('documents', 'documents.source', 'entries.source')
      .innerJoin('statements', (join) =>
        join.onRef('statements.run', '=', 'entries.run').onRef('statements.id', '=', 'entries.id'),
      )
      .select(['entry_words.n', 'entries.id', 'entries.source', 'entries.status'])
      .select(['documents.date', 'statements.record_json'])
      .where('entry_words.n', 'in', batch)
      .execute();
    // Asked for the status too, SQLite would read all entries of that status instead of these few.
    for (const { record_json, status, ...row } of rows) {
      if (stands({ status }) && !own.has(row.source))
        known.set(row.n, { ...row, profile: profileOf(JSON.parse(record_json) as Statement) });
    }
  });
  return known;
}
