import { followEntry, followId, type PutRecord, withdrawn } from '../../../src/register/index.ts';
import type { TakenBack } from '../contract/index.ts';

const KINDS = ['evidence', 'indicator', 'status'] as const;

/** What was taken back of an entry and stands no more, the newest first. A record that another took the place of is among it. */
export function takenBack(log: readonly PutRecord[], entry: string): TakenBack[] {
  const gone = withdrawn(log);
  const rows = KINDS.flatMap((kind) => {
    const own = log.filter((each) => each.kind === kind && followEntry(each) === entry);
    return own.flatMap((each) => {
      const id = followId(each);
      if (!gone.has(`${kind} ${id}`)) return [];
      const by = log.findLast(
        (other) => other.kind === 'withdrawal' && other.record.kind === kind && other.record.of === id,
      );
      return by?.kind === 'withdrawal'
        ? [{ kind, id, says: says(each), withdrawal: followId(by), by: by.by, at: by.at, why: by.record.why }]
        : [];
    });
  });
  return rows.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

function says(each: PutRecord): string {
  if (each.kind === 'evidence') return each.record.what;
  if (each.kind === 'indicator') return each.record.name;
  return each.kind === 'status' ? each.record.step : '';
}

/** The number of the next withdrawal of a record; none for the first, so that its id stays as short as it was. */
export function nextNumber(log: readonly PutRecord[], kind: string, of: string): { readonly number?: number } {
  const before = log.filter((each) => each.kind === 'withdrawal' && each.record.kind === kind && each.record.of === of);
  return before.length === 0 ? {} : { number: before.length + 1 };
}
