import { join } from 'node:path';
import { addFollowedSample } from '../../apps/cli/followed-sample.ts';
import { openFollowUp, openRegister } from '../../apps/cli/register-place.ts';
import { SILENT, startWorkbench, type Workbench } from './workbench.ts';

const SAMPLE = join(import.meta.dirname, '../../samples/china-central-asia-2022');

interface Rows {
  readonly rows: readonly { readonly id: string; readonly name: string }[];
}

/** A workbench on the summit that was followed up, and the ids of its commitments by their names (`P01`). */
export async function followedWorkbench(): Promise<{ bench: Workbench; ids: ReadonlyMap<string, string> }> {
  const bench = await startWorkbench([]);
  const place = bench.register;
  const [store, follow] = [await openRegister(place), await openFollowUp(place)];
  await addFollowedSample(SAMPLE, 'R. Velde', { store, follow, place, screen: SILENT });
  await Promise.all([store.close(), follow.close()]);
  const { documents } = await bench.ask<{ documents: { document: { id: string } }[] }>('/follow-up');
  const known = await Promise.all(
    documents.map(({ document }) => bench.ask<Rows>(`/documents/${document.id}/follow-up`)),
  );
  return { bench, ids: new Map(known.flatMap(({ rows }) => rows.map(({ id, name }) => [name, id] as const))) };
}
