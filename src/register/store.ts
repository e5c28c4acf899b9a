import type { Finding, Source, TextDocument } from '../model/index.ts';
import type { NewDecision } from './decision.ts';
import type { DocumentRecord, Run, StagedFinding } from './document.ts';
import type { DocumentLabel, Entry, Status } from './entry.ts';

/** One page of a list: at most `limit` rows after the row whose cursor is `after` (null: from the beginning). */
export interface Page {
  readonly after: string | null;
  readonly limit: number;
}

/** Which entries to list; an empty list means no restriction. A party is a code or a name as it
 * stands in the value in force. */
export interface EntryQuery extends Page {
  readonly kinds: readonly string[];
  readonly statuses: readonly Status[];
  readonly document: string | null;
  readonly promisor: string | null;
  readonly beneficiary: string | null;
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

/** A place that a search found: a sentence, or a statement (then `entry` is its id). `\u0001` and `\u0002` enclose the words found. */
export interface Hit {
  readonly document: DocumentLabel;
  readonly entry: string | null;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly marked: string;
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
  /** The ids of all texts in force, in the order of their documents' hashes: what an index over texts is held against. */
  texts(): Promise<TextInForce[]>;
  entry(id: string): Promise<Entry | null>;
  entries(query: EntryQuery): Promise<Entry[]>;
  /** Adds a decision and returns the entry as it then stands. Errors: `register.no-entry`, `register.inexact`. */
  decide(decision: NewDecision): Promise<Entry>;
  /** Sentences and statements that hold all the words; a phrase in quotation marks; `word*` for a beginning. Best first. */
  search(words: string, limit: number): Promise<Hit[]>;
  failures(): Promise<{ readonly origin: string; readonly finding: Finding }[]>;
  counts(): Promise<Counts>;
  /** What is wrong with the store itself: damaged file, index out of step, spans that are not exact. Empty: nothing. */
  check(): Promise<Finding[]>;
  /** Builds the search index anew from what is stored. */
  reindex(): Promise<void>;
  close(): Promise<void>;
}
