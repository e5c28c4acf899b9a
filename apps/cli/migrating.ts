import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Trouble } from '../../src/model/index.ts';
import type { HistoryRow, Store } from '../../src/register/index.ts';
import { keepOriginal, readOriginal } from '../../src/world/index.ts';
import { findRegister, openRegister, placeOf } from './register-place.ts';

/** A register on one side of a move: its store, and the folder of originals that belongs to it (null: where they are anyway). */
export interface Side {
  readonly store: Store;
  readonly originals: string | null;
}

/** What was moved: `rows` of history, or null where all of it was there already; originals now on the other side, and missing ones. */
export interface Moved {
  readonly rows: number | null;
  readonly originals: number;
  readonly missing: number;
}

/** Opens the register to move from: an address of PostgreSQL, a folder, or the nearest one. Errors: as the stores. */
export async function openSource(from: string | undefined, originals: string | null): Promise<Side> {
  if (from !== undefined && isAddress(from)) return { store: await openAddress(from, false), originals };
  const place = findRegister(from, process.cwd());
  return { store: await openRegister(place), originals: place.originals };
}

/** Opens the register to move to and sets it up where there is none. Errors: as the stores. */
export async function openTarget(to: string, originals: string | null): Promise<Side> {
  if (isAddress(to)) return { store: await openAddress(to, true), originals };
  const place = placeOf(resolve(to));
  return { store: await openRegister(place, !existsSync(place.database)), originals: place.originals };
}

function isAddress(place: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(place);
}

async function openAddress(url: string, create: boolean): Promise<Store> {
  const { openPostgres } = await import('../../src/stores/postgres/index.ts');
  return openPostgres(url, { create });
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
  if (source === null || target === null || source === target) return { copied: 0, missing: 0 };
  let [copied, missing] = [0, 0];
  for (let after: string | null = null; ; ) {
    const page = await from.store.documents({ after, limit: 200 });
    for (const { id } of page) {
      const bytes = await readOriginal(source, id).catch(() => null);
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
