import type { Finding, Source, TextDocument } from '../model/index.ts';
import type { Change } from './change.ts';
import type { Decision, NewDecision } from './decision.ts';
import type { DocumentRecord, Run, StagedFinding } from './document.ts';
import type { DocumentLabel, Entry } from './entry.ts';
import type { EntryFilter, EntryQuery, Facets } from './entry-query.ts';
import type { HistoryRow } from './history.ts';
import type { Marking, Merging, Splitting } from './making.ts';
import type { Following, VersionLink } from './versions.ts';

/** One page of a list: at most `limit` rows after the row whose cursor is `after` (null: from the beginning). */
export interface Page {
  readonly after: string | null;
  readonly limit: number;
}

/**
 * A page of entries. `before` and `after` are the cursors of the pages on either side, null where there is none. A page
 * asked for with `before` comes in the same order as any other.
 */
export interface EntryPage {
  readonly entries: readonly Entry[];
  readonly before: string | null;
  readonly after: string | null;
  /** Place of the first row in the whole list, from 0; null where it is not known without counting. */
  readonly at: number | null;
  /** How many there are in the whole list; null where it is not known without counting. */
  readonly total: number | null;
}

/** An entry with the id of the text in force of its document, null where that has none, and whether it is one of a pair of wordings. */
export interface EntryInText {
  readonly entry: Entry;
  readonly text: string | null;
  readonly isPaired: boolean;
}

/** What became of one decision of many. `trouble` is null when it was made; a `Conflict` carries the newer decisions. */
export interface DecisionResult {
  readonly entry: string;
  readonly number: number | null;
  readonly trouble: {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number | boolean>>;
    readonly decisions: readonly Decision[];
  } | null;
}

/** An entry of an earlier text whose words were followed into the text of a document. */
export interface FollowedEntry {
  readonly entry: Entry;
  readonly following: Following;
}

/** A document in a list. `cursor` is its place; counts are of the newest run, `findings` without mere notes. `readable`: there is a text. */
export interface DocumentSummary extends DocumentLabel {
  readonly mediaType: string | null;
  readonly bytes: number;
  readonly readable: boolean;
  readonly statements: number;
  readonly commitments: number;
  readonly findings: number;
  readonly cursor: string;
}

/** The text of a document in its newest reading. `bytes` are those of the original. */
export interface TextInForce {
  readonly source: string;
  readonly text: string;
  readonly role: DocumentLabel['role'];
  readonly bytes: number;
}

/** A document with everything that is known of it. */
export interface StoredDocument {
  readonly label: DocumentLabel;
  readonly source: Source;
  readonly text: TextDocument | null;
  /** Runs in the order they were made; the last is the one in force. */
  readonly runs: readonly Run[];
  readonly findings: readonly StagedFinding[];
}

/** What a search found: a sentence, or a statement (then `entry` is its id). `\u0001` and `\u0002` enclose the words found. */
export interface Hit {
  readonly document: DocumentLabel;
  readonly entry: string | null;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly marked: string;
}

/** A page of what a search found; `after` is the cursor of the page that follows, null on the last. */
export interface HitPage {
  readonly hits: readonly Hit[];
  readonly after: string | null;
}

export interface Counts {
  readonly documents: number;
  readonly entries: number;
  readonly commitments: number;
  readonly reviewed: number;
}

/**
 * What the register needs of a database. Every method is one transaction: it is done wholly or not at all. Spans are
 * checked when written (`register.inexact` as `Trouble`) and when read (a finding, by `check`).
 * Errors: `WorldFailed` with a code that begins with `store.` when the database fails.
 */
export interface Store {
  /** Stores a document. Same bytes, same program and same flags as before: `present`, and nothing is written. */
  putDocument(record: DocumentRecord): Promise<'added' | 'changed' | 'present'>;
  /** Keeps a finding about something that never became a document (an address that did not answer). */
  putFailure(origin: string, finding: Finding): Promise<void>;
  /** The run in force of a document; null if these bytes are not there. */
  lastRun(source: string): Promise<Run | null>;
  /** Ids (of documents and entries) that begin with `prefix`, at most ten of each. */
  resolve(prefix: string): Promise<{ readonly kind: 'document' | 'entry'; readonly id: string }[]>;
  document(id: string): Promise<StoredDocument | null>;
  documents(page: Page): Promise<DocumentSummary[]>;
  /** A text by its id; null where there is none. */
  text(id: string): Promise<StoredDocument['text']>;
  /** The ids of all texts in force, in the order of their documents' hashes: what an index over texts is held against. */
  texts(): Promise<TextInForce[]>;
  entry(id: string): Promise<Entry | null>;
  /** An entry with what it takes to show the words around it and what says the same, so that nothing is asked for in vain. */
  entryInText(id: string): Promise<EntryInText | null>;
  /** One page of a list. Errors: `register.cursor` for one that is not of this sort order, `register.measure` for `amount` without one. */
  entries(query: EntryQuery): Promise<EntryPage>;
  /**
   * Counts under a filter; `top` is how many values of each facet at most. The first call reads all entries into memory. `seen`: a change that
   * whoever asks knows of (`lastChange`); what is in memory answers at once if it knows of it, too.
   */
  facets(filter: EntryFilter, top: number, seen?: number): Promise<Facets>;
  /** How many entries a filter allows. Reads all entries into memory, as `facets` does. */
  total(filter: EntryFilter): Promise<number>;
  /**
   * Adds a decision and returns the entry as it then stands. Every span of `changes` is checked against the text. Undo and
   * redo of a split, merge or add take all entries of that act with them.
   * Errors: `Conflict`; `register.no-entry`, `register.inexact`, `register.no-decision` (nothing to undo or redo, or taken
   * back already), `register.no-changes` (an edit of nothing), `register.superseded` (split, merged or taken back: undo
   * first). Nothing is written then.
   */
  decide(decision: NewDecision): Promise<Entry>;
  /** Many decisions in one transaction, each by itself: those that cannot be made are listed with why, the others are made. */
  decideAll(decisions: readonly NewDecision[]): Promise<DecisionResult[]>;
  /** Puts two or more entries in the place of one; returns the new ones. Errors: as `decide`. */
  split(splitting: Splitting): Promise<Entry[]>;
  /** Puts one entry in the place of several of one document; returns it. Errors: as `decide`, `register.other-document`. */
  merge(merging: Merging): Promise<Entry>;
  /** Adds a commitment that the program missed. Errors: `register.no-document`, `register.no-text`, `register.inexact`, `register.twice` (there is an entry on these very words). */
  mark(marking: Marking): Promise<Entry>;
  /** What happened after `seq` (0: from the beginning), oldest first, at most `limit`; made by any process. Cheap enough to ask many times a second. */
  changesAfter(seq: number, limit: number): Promise<Change[]>;
  /** The newest `seq`, 0 when nothing ever happened: where a listener starts. */
  lastChange(): Promise<number>;
  /** The versions that a document is one of, oldest first, linked pairwise; empty when there is only this one. */
  versions(document: string): Promise<VersionLink[]>;
  /** Decided entries of earlier texts that were followed into the newest text of this document, in the order of that text. */
  followed(document: string): Promise<FollowedEntry[]>;
  /**
   * Statements that hold all the words, and sentences that do without such a statement in them; a phrase in quotation marks; `word*`
   * for a beginning. The newest document first, within one day the document that came last, within a document in the order of
   * its text. `seen` as for `facets`. Errors: `register.cursor`.
   */
  search(words: string, page: Page, seen?: number): Promise<HitPage>;
  /** Reads into memory what searches of many readers are answered from sooner; the answers are the same without it. For a server that starts. */
  readAhead(): Promise<void>;
  failures(): Promise<{ readonly origin: string; readonly finding: Finding }[]>;
  counts(): Promise<Counts>;
  /** Everything that is kept, of one moment, in an order that is the same for equal registers; rows come one by one. */
  history(): AsyncIterable<HistoryRow>;
  /**
   * Takes the history of another register into this one, which must be empty, and returns the number of rows. All or nothing.
   * Errors: `history.not-empty`; `history.row` (`number`, `reason`) for a row that is none; `history.unsound` (`reason`) when the
   * whole does not hold together: spans that are not exact, references that lead nowhere.
   */
  restore(rows: AsyncIterable<HistoryRow>): Promise<number>;
  /** What is wrong with the store itself: damaged file, index out of step, spans that are not exact. Empty: nothing. */
  check(): Promise<Finding[]>;
  /** Builds the search index anew from what is stored. */
  reindex(): Promise<void>;
  close(): Promise<void>;
}
