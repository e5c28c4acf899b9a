import type { DocumentSummary, Entry } from '../register/index.ts';

/** Who publishes. `ref` is an organisation identifier (org-id.guide), `type` a code of IATI's list OrganisationType. */
export interface Publisher {
  readonly name: string | null;
  readonly ref: string | null;
  readonly type: string;
}

/** A score of a research group: −1 not kept, 0 in part or in progress, +1 kept. */
export type Score = -1 | 0 | 1;

/**
 * What is published, and what a format has to ask for. `entries` and `documents` may be gone through several times and give
 * the same each time, in the order of the register: those of one document stand together. `base` is the address under which
 * the whole will stand, ending in `/`, null where there is none. `licence` is an SPDX id or an address. `program` names what
 * wrote it. Nothing here is a clock: the same register gives the same bytes.
 */
export interface Edition {
  readonly title: string;
  readonly base: string | null;
  readonly publisher: Publisher;
  readonly licence: string | null;
  readonly program: string;
  entries(): AsyncIterable<Entry>;
  documents(): AsyncIterable<DocumentSummary>;
  /** The characters that the offsets of a document refer to (UTF-16 units); null if it has no text. */
  text(source: string): Promise<string | null>;
  /** ISO 3166-1 alpha-2 of a party that is a state, by its alpha-3 code; null for any other. */
  country(code: string): string | null;
  /** Scores of an entry by the code of the member; empty where nobody scored it. */
  scores(entry: string): ReadonlyMap<string, Score>;
  /** Told of an entry that the format cannot hold, with a code for why. */
  leaveOut(entry: string, why: string): void;
}

/** A format that is one stream of text. */
export interface Format {
  readonly name: string;
  readonly mediaType: string;
  /** What it is, in a few words, for people. */
  readonly says: string;
  write(edition: Edition): AsyncIterable<string>;
}

/** A format that is one stream of bytes. */
export interface ByteFormat extends Omit<Format, 'write'> {
  write(edition: Edition): AsyncIterable<Uint8Array>;
}

/** What became of a file that was written: its size in bytes and the hex SHA-256 of them. */
export interface Written {
  readonly bytes: number;
  readonly sha256: string;
}

/** Writes one file of a folder; `path` has `/` between names. */
export type Put = (path: string, chunks: AsyncIterable<string>) => Promise<Written>;

/** A file that goes into the folder beside what the format makes itself; `path` as for `Put`. */
export interface Beside extends Written {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  readonly mediaType: string;
}

/** A format that is a folder of files; the description of it is written last. */
export interface FolderFormat {
  readonly name: string;
  readonly says: string;
  write(edition: Edition, put: Put, beside: readonly Beside[]): Promise<void>;
}

/** A file in one piece. */
export async function* whole(text: string): AsyncIterable<string> {
  yield text;
}
