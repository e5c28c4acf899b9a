import { Trouble } from '../../src/model/index.ts';
import { type Entry, type EntryPage, entryQuery, type FollowStore, type Store } from '../../src/register/index.ts';
import { openFollowUp, type RegisterPlace, withStore } from './register-place.ts';
import { resolvedAs } from './resolving.ts';

/** Entries that are read at a time. */
const PAGE = 500;

/** Runs `work` with the register and its follow-up open. */
export async function withFollowUp<Result>(
  flag: string | undefined,
  work: (follow: FollowStore, store: Store, place: RegisterPlace) => Promise<Result>,
): Promise<Result> {
  return withStore(flag, async (store, place) => {
    const follow = await openFollowUp(place);
    try {
      return await work(follow, store, place);
    } finally {
      await follow.close();
    }
  });
}

/** The entry that a name or the beginning of an id means; null for none. */
export async function entryNamed(name: string, follow: FollowStore, store: Store): Promise<string | null | 'several'> {
  const named = [...new Set((await follow.named(name)).map(({ entry }) => entry))];
  if (named.length > 0) return named.length === 1 ? named[0]! : 'several';
  try {
    return await resolvedAs(store, 'entry', name);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return error.code === 'cli.ambiguous-id' ? 'several' : null;
  }
}

/** Every commitment that nobody rejected, and what else was found where `kinds` says so. */
export async function standingEntries(store: Store, kinds: string[]): Promise<Entry[]> {
  const query = entryQuery({ kinds, statuses: ['proposed', 'accepted', 'edited'], limit: PAGE });
  const all: Entry[] = [];
  for (let after: string | null = null; ; ) {
    const page: EntryPage = await store.entries({ ...query, after });
    all.push(...page.entries);
    if (page.after === null) return all;
    after = page.after;
  }
}
