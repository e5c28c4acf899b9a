import * as z from 'zod';
import { Assessment, EntryLink, Evidence, Guideline, Indicator, StatusRecord } from '../model/index.ts';
import type { AcrossStore } from './across-texts.ts';

/** A stated rate by which the figure of one piece of evidence is turned into another currency. */
export const StatedRate = z.object({
  evidence: z.string(),
  from: z.string().regex(/^[A-Z]{3}$/),
  to: z.string().regex(/^[A-Z]{3}$/),
  rate: z.number().positive(),
  date: z.string().min(1),
  source: z.string().min(1),
});

/**
 * Takes a record of follow-up back: it stays, and no longer counts. `of` is the id of the record within its `kind`. Of the kind
 * `withdrawal` it takes a withdrawal back (`of` is the id of that), and the record counts again. `number` tells the second
 * withdrawal of the same record from the first.
 */
export const Withdrawal = z.object({
  of: z.string(),
  kind: z.string(),
  why: z.string().min(1),
  number: z.int().positive().optional(),
});

/** One thing that a person put down in following a commitment up. */
export const FollowRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('evidence'), record: Evidence }),
  z.object({ kind: z.literal('indicator'), record: Indicator }),
  z.object({ kind: z.literal('rate'), record: StatedRate }),
  z.object({ kind: z.literal('link'), record: EntryLink }),
  z.object({ kind: z.literal('guideline'), record: Guideline }),
  z.object({ kind: z.literal('assessment'), record: Assessment }),
  z.object({ kind: z.literal('status'), record: StatusRecord }),
  z.object({ kind: z.literal('withdrawal'), record: Withdrawal }),
]);
export type FollowRecord = z.infer<typeof FollowRecord>;

/** Everything that stands, each list in the order in which it was put down. */
export interface FollowUps {
  readonly evidence: readonly Evidence[];
  readonly indicators: readonly Indicator[];
  readonly rates: readonly z.infer<typeof StatedRate>[];
  readonly links: readonly EntryLink[];
  readonly guidelines: readonly Guideline[];
  readonly assessments: readonly Assessment[];
  readonly statuses: readonly StatusRecord[];
}

/** A name that a document gives to one of its entries (the number of a row in a spreadsheet). */
export interface EntryName {
  readonly document: string;
  readonly name: string;
  readonly entry: string;
}

/** A document and how many records stand on its entries. */
export interface FollowedCount {
  readonly document: string;
  readonly records: number;
}

/** Who put something down, and when (ISO 8601). */
export interface PutDown {
  readonly by: string;
  readonly at: string;
}

/** A record as it was put down, also one that was taken back since. */
export type PutRecord = FollowRecord & PutDown;

/**
 * What following up needs of a database. Append-only; every method is one transaction. Errors: `WorldFailed` with a code that
 * begins with `store.`.
 */
export interface FollowStore extends AcrossStore {
  /**
   * Keeps records, all or none; those that are there already, word for word, are passed over. Returns how many are new. Spans
   * are checked against the text. Errors: `follow.no-entry`, `follow.id-taken` (another record has that id),
   * `follow.no-evidence`, `register.inexact`.
   */
  put(records: readonly FollowRecord[], act: PutDown): Promise<number>;
  /** What stands of one entry, or of all (null), with what stands on no entry. */
  followUps(entry: string | null): Promise<FollowUps>;
  /**
   * What bears on some entries: what stands on them, figures of their targets that were put down on others, rates for these, links from
   * and to them. It costs what it finds, however much else there is.
   */
  followUpsOn(entries: readonly string[]): Promise<FollowUps>;
  /** The evidence that stands on some entries. */
  evidenceOn(entries: readonly string[]): Promise<readonly Evidence[]>;
  /** Documents on whose entries most evidence, statuses and indicators stand, at most `most`; ties by their ids. */
  mostFollowed(most: number): Promise<FollowedCount[]>;
  /** Evidence that stands on no entry, in the order in which it was put down. */
  aside(): Promise<readonly Evidence[]>;
  /** Everything that was ever put down on an entry, and what took it back or put it back, oldest first. */
  log(entry: string): Promise<PutRecord[]>;
  /** Names entries; a name that a document gave before now means the new entry. */
  nameEntries(names: readonly EntryName[]): Promise<void>;
  /** Entries of that name, in whatever document. */
  named(name: string): Promise<EntryName[]>;
  /** The names that entries have, by entry. */
  names(): Promise<ReadonlyMap<string, string>>;
  /** The names that these entries have, by entry. */
  namesOf(entries: readonly string[]): Promise<ReadonlyMap<string, string>>;
  close(): Promise<void>;
}

/** The id of a record within its kind; equal records have equal ids. */
export function followId({ kind, record }: FollowRecord): string {
  if (kind === 'link') return [record.from, record.relation, record.to].join(' ');
  if (kind === 'rate') return [record.evidence, record.to].join(' ');
  if (kind === 'guideline') return `${record.entry} ${record.version}`;
  if (kind === 'withdrawal') {
    return [record.kind, record.of, ...(record.number === undefined ? [] : [`#${record.number}`])].join(' ');
  }
  return record.id;
}

/** The entry that a record stands on; null where it stands on none. */
export function followEntry({ kind, record }: FollowRecord): string | null {
  if (kind === 'link') return record.from;
  return kind === 'rate' || kind === 'withdrawal' ? null : record.entry;
}

/** The records that are taken back and were not put back since, each as its kind and id; `records` oldest first. */
export function withdrawn(records: readonly FollowRecord[]): ReadonlySet<string> {
  const gone = new Set<string>();
  const meant = new Map<string, string>();
  for (const each of records) {
    if (each.kind !== 'withdrawal') continue;
    const { kind, of } = each.record;
    meant.set(followId(each), `${kind} ${of}`);
    if (kind === 'withdrawal') gone.delete(meant.get(of) ?? '');
    else gone.add(`${kind} ${of}`);
  }
  return gone;
}

/** Sorts records into lists; what was withdrawn is left out. Of several with one id the newest counts (rates). */
export function followUpsOf(records: readonly FollowRecord[]): FollowUps {
  const gone = withdrawn(records);
  const of = <Kind extends FollowRecord['kind']>(kind: Kind) =>
    records.flatMap((each) =>
      each.kind === kind && !gone.has(`${kind} ${followId(each)}`)
        ? [each.record as Extract<FollowRecord, { kind: Kind }>['record']]
        : [],
    );
  return {
    evidence: of('evidence'),
    indicators: of('indicator'),
    rates: of('rate'),
    links: of('link'),
    guidelines: of('guideline'),
    assessments: of('assessment'),
    statuses: of('status'),
  };
}
