import type { CheckedText } from '../../src/compare/index.ts';
import type { Hint } from '../../src/intake/index.ts';
import type { CheckResult, Finding, Statement } from '../../src/model/index.ts';
import type { Gazetteer } from '../../src/parties/index.ts';
import type { CodingStore, FollowStore, Given, ReadDocument, Store } from '../../src/register/index.ts';
import type { Clock } from '../../src/world/index.ts';
import type { Accounts } from './accounts/accounts.ts';
import type { Explanation } from './contract/index.ts';
import type { Rate } from './guard/rate.ts';
import type { Queue } from './jobs/queue.ts';

/** A document to be read: its name, and a way to get its bytes. `load` rejects with `Trouble` when the world fails. */
export interface Input {
  readonly name: string;
  load(): Promise<{ readonly bytes: Uint8Array; readonly hint: Hint }>;
}

/** What became of a document that was to be added; `id` is null where nothing came that could be kept. */
export interface Added {
  readonly name: string;
  readonly id: string | null;
  readonly result: 'added' | 'changed' | 'present' | 'unread' | 'failed';
  readonly commitments: number;
  readonly findings: readonly Finding[];
}

export type Params = Finding['params'];

/** Documents of the register, by their ids, that carry most of a report; that there are none is said in the findings. */
export interface Proposal {
  readonly ids: readonly string[];
  readonly findings: readonly Finding[];
}

/** What the API needs of the program that starts it: the register, and the ways in which the program reads and says things. */
export interface Services {
  readonly store: Store;
  /** What became of the commitments. */
  readonly follow: FollowStore;
  /** What was given blind to several coders. */
  readonly coding: CodingStore;
  /** Who may do what; null for a register of one person, who need not sign in. */
  readonly accounts: Accounts | null;
  /** Where many machines read the documents; null where this server does it, one after the other. */
  readonly queue: Queue | null;
  readonly clock: Clock;
  readonly program: { readonly name: string; readonly version: string; readonly rules: string };
  /** Name of the register's folder; its path is nobody's business. */
  readonly register: string;
  gazetteer(given: Given): Gazetteer;
  /** The bytes of an original, checked. Errors: `not-found`, `original-damaged`. */
  original(sha256: string): Promise<Uint8Array>;
  /** An address as a document. Private addresses are refused when it is loaded. */
  address(url: string): Input;
  read(input: Input, given: Given): Promise<ReadDocument>;
  /** Adds one document; trouble with it is in what comes back. Rejects when the register itself fails. */
  add(input: Input, given: Given): Promise<Added>;
  /** Brings into step what is kept beside the register, after documents were added. */
  settle(): Promise<void>;
  /** Looks for the sources of a report: reports in the register, and the report itself, are none. */
  propose(report: CheckedText): Promise<Proposal>;
  /** Holds a report against sources; `given` speaks of these. */
  check(report: CheckedText, sources: readonly CheckedText[], given: Given): Promise<CheckResult>;
  /** Says something to whoever runs the server. */
  note(text: string): void;
  /** The sentence for a finding or an error. */
  says(code: string, params: Params): string;
  /** Why a statement is what it is. */
  explain(statement: Statement): Explanation;
}

/** How the API is served. */
export interface ApiOptions {
  /** Names that a request may call this host by beside those of the loopback, without port: `register.example.org`. */
  readonly hosts: readonly string[];
  /** The port it is reached at; known only when it listens. */
  readonly port: () => number;
  /** Lets pages of other origins read (never write). */
  readonly cors: boolean;
  /** How often one address may ask; null for as often as it likes. */
  readonly rate: Rate | null;
  /** Who may read `/metrics` from another machine: a token. */
  readonly metrics?: string;
  /** Takes a line of JSON for each request. */
  readonly log?: (line: string) => void;
  /** Folder of the built workbench; null where it is not built. */
  readonly web: string | null;
  /** Milliseconds between looks at what other processes changed. */
  readonly pollMs: number;
}
