import { type Change, type Entry, type EntryFilter, entryQuery, type Store } from '../../../src/register/index.ts';
import { type Fact, factOf, openPool } from './fact.ts';

/** What the views over all commitments stand on. */
export interface Facts {
  /** All commitments that nobody rejected, as they stand now, by date. */
  all(): Promise<readonly Fact[]>;
  /** A value that follows from them, made anew only when the register changed. */
  kept<Value>(make: (facts: readonly Fact[]) => Promise<Value> | Value): () => Promise<Value>;
}

/** Entries read at a time, so that other requests come in between. */
const PAGE = 1000;
/** With more changes than this since last time, all is read again. */
const MOST_CHANGES = 2000;

/**
 * Facts in memory, kept in step with the register by its feed of changes: the first to ask waits until all entries were read
 * (some four seconds for a hundred thousand), later ones for what changed since.
 */
export function openFacts(store: Store): Facts {
  const pool = openPool();
  const byId = new Map<string, Fact>();
  let state: { readonly seq: number; readonly list: readonly Fact[] } | null = null;
  let turn: Promise<unknown> = Promise.resolve();
  const take = (entry: Entry) => {
    const fact = factOf(entry, pool);
    if (fact) byId.set(entry.id, fact);
    else byId.delete(entry.id);
  };
  const update = async () => {
    const seq = await store.lastChange();
    if (state?.seq === seq) return state;
    const changes = state === null ? null : await store.changesAfter(state.seq, MOST_CHANGES);
    const isSweeping = changes?.some(({ kind }) => kind === 'projection');
    if (changes === null || changes.length === MOST_CHANGES || isSweeping) {
      byId.clear();
      await eachEntry(store, { kinds: ['commitment'], statuses: ['proposed', 'accepted', 'edited'] }, take);
    } else await follow(store, changes, byId, take);
    state = { seq, list: [...byId.values()].sort((a, b) => (a.sort < b.sort ? -1 : 1)) };
    return state;
  };
  const current = () => {
    const next = turn.then(update, update);
    turn = next.catch(() => {});
    return next;
  };
  return {
    all: async () => (await current()).list,
    kept(make) {
      let made: { readonly list: readonly Fact[]; readonly value: ReturnType<typeof make> } | null = null;
      return async () => {
        const { list } = await current();
        if (made?.list !== list) made = { list, value: make(list) };
        return made.value;
      };
    },
  };
}

async function follow(
  store: Store,
  changes: readonly Change[],
  byId: Map<string, Fact>,
  take: (entry: Entry) => void,
): Promise<void> {
  const whole = changes.filter(({ kind }) => kind === 'document' || kind === 'version');
  const documents = new Set(whole.map(({ document }) => document ?? ''));
  for (const document of documents) {
    for (const fact of [...byId.values()].filter((each) => each.document === document)) byId.delete(fact.id);
    await eachEntry(store, { documents: [document] }, take);
  }
  for (const id of new Set(changes.map(({ entry }) => entry))) {
    const entry = id === null ? null : await store.entry(id);
    if (entry) take(entry);
  }
}

async function eachEntry(store: Store, filter: Partial<EntryFilter>, take: (entry: Entry) => void): Promise<void> {
  const query = entryQuery({ ...filter, limit: PAGE });
  for (let after: string | null = null; ; ) {
    const page = await store.entries({ ...query, after });
    for (const entry of page.entries) take(entry);
    after = page.after;
    if (after === null) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
