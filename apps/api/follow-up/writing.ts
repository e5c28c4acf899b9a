import type { z } from '@hono/zod-openapi';
import { evidenceTrouble, type FieldTrouble, indicatorTrouble, statusTrouble } from '../../../src/follow/index.ts';
import { Evidence, Indicator, StatusRecord } from '../../../src/model/index.ts';
import {
  canonical,
  type FollowRecord,
  followEntry,
  followId,
  type PutDown,
  type PutRecord,
  sha256,
  withdrawn,
} from '../../../src/register/index.ts';
import type { EvidenceRequest, IndicatorRequest, StatusRequest, WithdrawalRequest } from '../contract/index.ts';
import { Refused } from '../problem.ts';
import { nextNumber } from './taken-back.ts';

/** What is known of the entry that a person writes on. */
export interface On {
  readonly entry: string;
  readonly log: readonly PutRecord[];
  readonly evidence: readonly Evidence[];
  readonly act: PutDown;
}

type Read<Request extends z.ZodType> = Omit<z.output<Request>, 'by'>;

/** Evidence as a person puts it down. Errors: 422 `follow.value` for a field, `follow.needs` without the day an address was read. */
export function evidenceRecords({ replaces, ...fact }: Read<typeof EvidenceRequest>, on: On): FollowRecord[] {
  const { place } = fact;
  if (place.kind === 'address' && place.retrieved === null)
    throw new Refused(422, 'follow.needs', { flag: 'retrieved' });
  const draft = { ...fact, entry: on.entry, reason: null };
  const record = Evidence.parse({ id: newId('evidence', draft, on.log), ...draft });
  refuse(evidenceTrouble(record));
  return [{ kind: 'evidence', record }, ...inPlaceOf('evidence', replaces, record.id, on)];
}

/** An indicator as a person sets it. Evidence that named the one it replaces is its evidence too. */
export function indicatorRecords({ replaces, ...draft }: Read<typeof IndicatorRequest>, on: On): FollowRecord[] {
  const own = { ...draft, entry: on.entry, ...seriesOf(replaces, on) };
  const record = Indicator.parse({ id: newId('indicator', own, on.log), ...own });
  refuse(indicatorTrouble(record));
  return [{ kind: 'indicator', record }, ...inPlaceOf('indicator', replaces, record.id, on)];
}

function seriesOf(replaces: string | null, { log }: On): { readonly series?: string } {
  const before = log.find((each) => each.kind === 'indicator' && each.record.id === replaces);
  return before?.kind === 'indicator' ? { series: before.record.series ?? before.record.id } : {};
}

/** A status. Errors: 422 with what `statusTrouble` says. */
export function statusRecords({ disputed, why, ...found }: Read<typeof StatusRequest>, on: On): FollowRecord[] {
  const { entry, log, act } = on;
  const draft = { entry, ...found, ...(disputed === null ? {} : { disputed }), ...act, why: why || null };
  const record = StatusRecord.parse({ id: newId('status', draft, log), ...draft });
  const trouble = statusTrouble(record, on.evidence);
  if (trouble !== null) throw new Refused(422, trouble, { id: record.step });
  return [{ kind: 'status', record }];
}

/** A withdrawal of something that stands on this entry. Errors: 404 `follow.no-record`. */
export function withdrawalRecords(
  { kind, of, why }: Read<typeof WithdrawalRequest>,
  { log, entry }: On,
): FollowRecord[] {
  const known = log.find((each) => each.kind === kind && followId(each) === of);
  const isOwn =
    known !== undefined && (known.kind === 'withdrawal' ? standsOn(known, log, entry) : followEntry(known) === entry);
  if (!isOwn) throw new Refused(404, 'follow.no-record', { kind, id: of });
  return [{ kind: 'withdrawal', record: { of, kind, why, ...nextNumber(log, kind, of) } }];
}

/** Whether a withdrawal is of something that stood on the entry. */
function standsOn(
  { record }: Extract<PutRecord, { kind: 'withdrawal' }>,
  log: readonly PutRecord[],
  entry: string,
): boolean {
  return log.some((each) => each.kind === record.kind && followId(each) === record.of && followEntry(each) === entry);
}

function inPlaceOf(kind: 'evidence' | 'indicator', replaces: string | null, by: string, on: On): FollowRecord[] {
  if (replaces === null || replaces === by) return [];
  return withdrawalRecords({ kind, of: replaces, why: `replaced by ${by}` }, on);
}

function refuse(trouble: FieldTrouble | null): void {
  if (trouble) throw new Refused(422, 'follow.value', { ...trouble });
}

/** An id from what is said, so that the same said twice is there once; one that was taken back is said anew. */
function newId(kind: FollowRecord['kind'], draft: object, log: readonly PutRecord[]): string {
  const gone = withdrawn(log);
  const base = sha256(canonical(draft)).slice(0, 16);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!gone.has(`${kind} ${id}`)) return id;
  }
}
