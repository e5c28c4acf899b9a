import { WorldFailed, WrongUse } from '../../src/model/index.ts';
import type { Store } from '../../src/register/index.ts';

export interface Resolved {
  readonly kind: 'document' | 'entry';
  readonly id: string;
}

/** The one entry or document whose id begins so. Errors: `cli.ambiguous-id`, `cli.no-such-id`. */
export async function resolved(store: Store, id: string): Promise<Resolved> {
  const found = await store.resolve(id.toLowerCase());
  if (found.length > 1)
    throw new WrongUse('cli.ambiguous-id', { id, ids: found.map((each) => each.id.slice(0, 16)).join(', ') });
  const [only] = found;
  if (!only) throw new WorldFailed('cli.no-such-id', { id });
  return only;
}

/** As `resolved`, of one kind. Errors: also `cli.other-kind`. */
export async function resolvedAs(store: Store, kind: Resolved['kind'], id: string): Promise<string> {
  const only = await resolved(store, id);
  if (only.kind !== kind) throw new WrongUse('cli.other-kind', { id, kind, is: only.kind });
  return only.id;
}
