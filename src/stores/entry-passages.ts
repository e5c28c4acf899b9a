import type { Transaction } from 'kysely';
import type { EntryState } from '../register/index.ts';
import { inBatches } from './batches.ts';
import type { Facts } from './facts.ts';
import { placeAnew } from './places.ts';
import type { Tables } from './tables.ts';

interface Projected {
  readonly facts: Facts;
  readonly state: EntryState;
}

export type PassageRow = Omit<Tables['passages'], 'id'>;

/** Brings what search looks through in step with the values in force: entries that others took the place of are not found. */
export async function replacePassages(write: Transaction<Tables>, projected: readonly Projected[]): Promise<void> {
  const wanted = projected.map(({ facts, state }) => ({ id: facts.id, row: passageOf(facts, state) }));
  const known = await passagesOf(
    write,
    wanted.map(({ id }) => id),
  );
  const changed = wanted.filter(({ id, row }) => JSON.stringify(known.get(id) ?? null) !== JSON.stringify(row));
  const gone = changed.flatMap(({ id }) => (known.has(id) ? [id] : []));
  await inBatches(gone, (batch) => write.deleteFrom('passages').where('entry', 'in', batch).execute());
  const rows = changed.flatMap(({ row }) => row ?? []);
  await inBatches(rows, (batch) => write.insertInto('passages').values(batch).execute());
  const moved = changed.flatMap(({ id, row }) => [known.get(id) ?? [], row ?? []].flat());
  for (const source of new Set(moved.map((row) => row.source))) {
    const starts = moved.filter((row) => row.source === source).map(({ start }) => start);
    await placeAnew(write, source, starts);
  }
}

export function passageOf(
  { id, source }: Pick<Facts, 'id' | 'source'>,
  { status, value }: EntryState,
): PassageRow | null {
  if (status === 'superseded' || status === 'withdrawn') return null;
  const { start, end } = value.spans[0]!;
  return { source, entry: id, kind: value.kind, start, end, body: value.text };
}

async function passagesOf(write: Transaction<Tables>, ids: readonly string[]): Promise<Map<string, PassageRow>> {
  const found = new Map<string, PassageRow>();
  await inBatches(ids, async (batch) => {
    const rows = await write
      .selectFrom('passages')
      .select(['source', 'entry', 'kind', 'start', 'end', 'body'])
      .where('entry', 'in', batch)
      .execute();
    for (const row of rows) found.set(row.entry!, row);
  });
  return found;
}
