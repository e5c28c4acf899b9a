import type { Block, CheckResult, Range } from '../../model/index.ts';
import type { DocumentSummary, Entry, FollowUps } from '../../register/index.ts';
import type { Edition, Written } from '../edition.ts';

/** A stretch of a text as a person reads it; `indexOf` finds the place of an offset of the text in it. */
export interface ReadStretch {
  readonly text: string;
  indexOf(offset: number): number;
}

/** The text of a document, and how it is read. `licence` is what was given of it, null where nothing was. */
export interface Paper {
  readonly content: string;
  readonly blocks: readonly Block[];
  readonly licence: string | null;
  readonly mediaType: string | null;
  /** Reads a block by its index, without its marker. */
  block(index: number): ReadStretch;
  /** Reads any range (UTF-16 units). */
  range(range: Range): ReadStretch;
}

/** What following up knows of one entry. */
export type EntryFollowUp = FollowUps;

/** A report of the register held against its sources. `sources` are the documents of the register by the name in the result. */
export interface SiteCheck {
  readonly report: DocumentSummary;
  readonly result: CheckResult;
  readonly sources: ReadonlyMap<string, string>;
  nameOf(party: string): string;
  /** A place of the report (null) or of a source, as it is read. */
  words(range: Range, document: string | null): string;
}

/** The fonts that pictures are drawn with: TrueType files. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/**
 * What a site is made of: an edition, and what pages need beside. `date` is the day of publication (YYYY-MM-DD): the only time
 * there is. `paper` may be asked for the same document again and again; entries of one document stand together. `before` is
 * `changes.jsonl` of the site that is replaced, line by line; null where there is none.
 */
export interface SiteEdition extends Edition {
  readonly date: string;
  /** Names of those who decided are shown. */
  readonly withNames: boolean;
  readonly fonts: Fonts | null;
  paper(source: string): Promise<Paper | null>;
  followUp(entry: string): EntryFollowUp;
  /** The name that its document gives an entry (the number of a row), null where it gives none. */
  entryName(entry: string): string | null;
  checks(): AsyncIterable<SiteCheck>;
  before(): AsyncIterable<string> | null;
}

/** Where a site is written. Paths have `/` between names; a file is written once. */
export interface SitePut {
  file(path: string, content: string | Uint8Array): void;
  stream(path: string, chunks: AsyncIterable<string | Uint8Array>): Promise<Written>;
  /** Keeps lines aside until they are read again: what is too much for memory. Nothing of it stays in the site. */
  aside(name: string, lines: string): void;
  /** The lines that were kept aside under a name. */
  readAside(name: string): string;
}

/** What a site came to. */
export interface SiteWritten {
  readonly commitments: number;
  readonly documents: number;
  readonly parties: number;
  readonly unreviewed: number;
  readonly checks: number;
  readonly pictures: number;
  readonly changes: { readonly added: number; readonly changed: number; readonly gone: number } | null;
}

/** One entry with what is shown of it everywhere: reckoned once. */
export interface Told {
  readonly entry: Entry;
  readonly follow: EntryFollowUp;
  readonly name: string | null;
}
