import { existsSync } from 'node:fs';
import { Trouble } from '../../src/model/index.ts';
import type { HistoryRow, Store } from '../../src/register/index.ts';
import { keepOriginal, originalIfThere } from '../../src/world/index.ts';
import { isAddress, originalsAt } from './database-place.ts';
import { findRegister, namedPlace, openRegister, type RegisterPlace } from './register-place.ts';

/** A register on one side of a move: its store, and where the originals are that belong to it. */
export interface Side {
  readonly store: Store;
  readonly originals: string;
}

/** What was moved: `rows` of history, or null where all of it was there already; originals now on the other side, and missing ones. */
export interface Moved {
  readonly rows: number | null;
  readonly originals: number;
  readonly missing: number;
}

/** Opens the register to move from: an address of PostgreSQL, a folder, or the nearest one. Errors: as the stores. */
export async function openSource(from: string | undefined, originals: string | undefined): Promise<Side> {
  return opened(findRegister(from, process.cwd()), originals, false);
}

/** Opens the register to move to and sets it up where there is none. Errors: as the stores. */
export async function openTarget(to: string, originals: string | undefined): Promise<Side> {
  const place = namedPlace(to, process.cwd());
  return opened(place, originals, isAddress(place.database) || !existsSync(place.database));
}

/** A folder has its originals beside it; those of a database stand where the flag says, or where they are looked for. */
async function opened(place: RegisterPlace, originals: string | undefined, create: boolean): Promise<Side> {
  const named = isAddress(place.database) ? originals : undefined;
  const at = {
    ...place,
    originals: named === undefined ? place.originals : originalsAt(named),
  };
  return { store: await openRegister(at, create), originals: at.originals };
}

/**
 * Moves a register: the originals one by one, those that are there already passed over, then the history in one transaction. Broken
 * off, it goes on where it was when it is called again. Errors: `history.not-empty` where another register stands.
 */
export async function moveRegister(from: Side, to: Side): Promise<Moved> {
  const { copied, missing } = await copyOriginals(from, to);
  return { rows: await moveHistory(from.store, to.store), originals: copied, missing };
}

async function copyOriginals(from: Side, to: Side): Promise<{ copied: number; missing: number }> {
  const [source, target] = [from.originals, to.originals];
  if (source === target) return { copied: 0, missing: 0 };
  let [copied, missing] = [0, 0];
  for (let after: string | null = null; ; ) {
    const page = await from.store.documents({ after, limit: 200 });
    for (const { id } of page) {
      const bytes = await originalIfThere(source, id);
      if (bytes) await keepOriginal(target, bytes);
      if (bytes) copied += 1;
      else missing += 1;
    }
    after = page.at(-1)?.cursor ?? null;
    if (after === null) return { copied, missing };
  }
}

async function moveHistory(from: Store, to: Store): Promise<number | null> {
  try {
    return await to.restore(from.history());
  } catch (error) {
    const full = error instanceof Trouble && error.code === 'history.not-empty';
    if (full && (await same(from.history(), to.history()))) return null;
    throw error;
  }
}

/** Whether two histories have the same rows, without either in memory. */
async function same(one: AsyncIterable<HistoryRow>, other: AsyncIterable<HistoryRow>): Promise<boolean> {
  const [left, right] = [one[Symbol.asyncIterator](), other[Symbol.asyncIterator]()];
  try {
    for (;;) {
      const [a, b] = [await left.next(), await right.next()];
      if (a.done || b.done) return Boolean(a.done && b.done);
      if (JSON.stringify(a.value) !== JSON.stringify(b.value)) return false;
    }
  } finally {
    await Promise.all([left.return?.(), right.return?.()]);
  }
}
