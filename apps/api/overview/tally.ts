import { type Entry, entryQuery, type Store } from '../../../src/register/index.ts';

/** Called with every commitment that stands, in the order of dates. */
export type Take = (entry: Entry) => void;

const PAGE = 1000;

/** Goes through all commitments that nobody rejected, a page at a time, so that other requests come in between. */
export async function eachCommitment(store: Store, take: Take): Promise<void> {
  const query = entryQuery({ kinds: ['commitment'], statuses: ['proposed', 'accepted', 'edited'], limit: PAGE });
  for (let after: string | null = null; ; ) {
    const page = await store.entries({ ...query, after });
    for (const entry of page.entries) take(entry);
    after = page.after;
    if (after === null) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Keeps a value that follows from the register until the register changes; asked for twice at once, it is made once. */
export function untilChanged<Value>(store: Store, make: () => Promise<Value>): () => Promise<Value> {
  let kept: { readonly seq: number; readonly value: Promise<Value> } | null = null;
  return async () => {
    const seq = await store.lastChange();
    if (kept?.seq !== seq) {
      const value = make();
      kept = { seq, value };
      value.catch(() => {
        kept = null;
      });
    }
    return kept!.value;
  };
}
