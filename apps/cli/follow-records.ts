import { readFile } from 'node:fs/promises';
import { assessmentTrouble, statusTrouble } from '../../src/follow/index.ts';
import { Trouble, WorldFailed, WrongUse } from '../../src/model/index.ts';
import { FollowRecord, type FollowStore, followId, type Store } from '../../src/register/index.ts';
import { systemClock } from '../../src/world/index.ts';
import { entryNamed } from './following-up.ts';

/** The fields of a record that name an entry. */
const ENTRY_FIELDS = ['entry', 'from', 'to'] as const;

/**
 * Takes records of follow-up from JSON Lines: indicators, links, guidelines, assessments, statuses, rates, withdrawals, each
 * `{"kind": …, "record": …}`, with entries by id or name. All or none. Errors: `follow.line`, and why a score or status
 * cannot stand.
 */
export async function importRecords(path: string, by: string, follow: FollowStore, store: Store): Promise<number> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new WorldFailed('not-found', { name: path }, cause);
  });
  const records: FollowRecord[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() !== '') records.push(await recordOf(line, index + 1, follow, store));
  }
  const there = await follow.followUps(null);
  const guidelines = [
    ...there.guidelines,
    ...records.flatMap((each) => (each.kind === 'guideline' ? [each.record] : [])),
  ];
  const evidence = [...there.evidence, ...records.flatMap((each) => (each.kind === 'evidence' ? [each.record] : []))];
  const known = new Set([...there.assessments, ...there.statuses].map(({ id }) => id));
  for (const each of records) {
    if ((each.kind !== 'status' && each.kind !== 'assessment') || known.has(each.record.id)) continue;
    const trouble =
      each.kind === 'status'
        ? statusTrouble(each.record, evidence)
        : assessmentTrouble(each.record, { guidelines, evidence });
    if (trouble !== null) throw new Trouble(trouble, { id: followId(each) });
  }
  return follow.put(records, { by, at: systemClock.now() });
}

async function recordOf(line: string, number: number, follow: FollowStore, store: Store): Promise<FollowRecord> {
  const wrong = (reason: string) => new WrongUse('follow.line', { line: number, reason });
  let given: { kind?: unknown; record?: Record<string, unknown> };
  try {
    given = JSON.parse(line);
  } catch {
    throw wrong('it is no JSON');
  }
  const record = { ...given.record };
  for (const field of given.kind === 'rate' ? [] : ENTRY_FIELDS) {
    const name = record[field];
    if (typeof name !== 'string') continue;
    const entry = await entryNamed(name, follow, store);
    if (entry === null || entry === 'several') throw wrong(`"${name}" is no commitment, or several`);
    record[field] = entry;
  }
  const parsed = FollowRecord.safeParse({ ...given, record });
  const [issue] = parsed.error?.issues ?? [];
  if (issue) throw wrong(`${issue.path.join('.')}: ${issue.message}`);
  return parsed.data!;
}
