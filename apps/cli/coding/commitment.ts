import type { FollowStore, Store } from '../../../src/register/index.ts';
import { entryNamed } from '../following-up.ts';
import { resolvedAs } from '../resolving.ts';

/** The entry that a name or the beginning of an id means. Errors: `cli.no-such-id`, `cli.ambiguous-id`. */
export async function commitmentNamed(name: string, follow: FollowStore, store: Store): Promise<string> {
  const entry = await entryNamed(name, follow, store);
  // Said again for its error: which ids begin so, or that none does.
  return entry === null || entry === 'several' ? resolvedAs(store, 'entry', name) : entry;
}
