import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { WorldFailed } from '../../model/index.ts';
import type { Database, Tables } from '../tables.ts';

/** Statements kept ready; the longer ones (inserts of many rows) come in few lengths, so this is plenty. */
const PREPARED = 64;

/** Milliseconds that a reader waits for another process that sets up or recovers the file; writers never hold readers up. */
const READ_WAIT = 10_000;

/**
 * Opens the file. WAL lets readers read while one process writes; `inTransaction` says how a second writer waits. `synchronous` is
 * FULL: in WAL mode that costs one sync per transaction (here: per document), and in return what people decided is still
 * there after a power cut, not only after a crash of the program.
 */
export function openDatabase(path: string): { raw: DatabaseSync; db: Database } {
  const raw = guarded(path, () => {
    const opened = new DatabaseSync(path, { timeout: READ_WAIT });
    switchToWal(opened);
    opened.exec('pragma synchronous = full; pragma foreign_keys = on');
    return opened;
  });
  return { raw, db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: adapted(raw, path) }) }) };
}

/** SQLITE_BUSY, with whatever SQLite adds to it in the higher bits. */
const isBusy = (error: unknown) => error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;

/** Milliseconds between two tries to change the journal of a file that somebody else is setting up. */
const SWITCH_PAUSE = 5;

/**
 * A new file is changed to WAL once, and of two processes that do so at once SQLite refuses one without the wait that it was
 * told: each holds what the other needs. So it is tried again; the other is done in a moment, and then there is nothing left to
 * change. The thread stands still meanwhile, which holds up nobody: a connection of this process that is open has changed the
 * file before.
 */
function switchToWal(raw: DatabaseSync): void {
  const until = performance.now() + READ_WAIT;
  const still = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      raw.exec('pragma journal_mode = wal');
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) {
        raw.close();
        throw error;
      }
    }
    Atomics.wait(still, 0, 0, SWITCH_PAUSE);
  }
}

/** The driver that the query builder expects, over the database that Node brings. */
function adapted(raw: DatabaseSync, path: string): SqliteDatabase {
  const ready = new Map<string, SqliteStatement>();
  return {
    close: () => raw.close(),
    prepare(query) {
      const known = ready.get(query);
      if (known) return known;
      const statement = guarded(path, () =>
        query === 'begin'
          ? beginning(raw, path)
          : query === 'rollback'
            ? undoing(raw, path)
            : wrapped(raw.prepare(query), path),
      );
      const oldest = ready.keys().next().value;
      if (ready.size >= PREPARED && oldest !== undefined) ready.delete(oldest);
      ready.set(query, statement);
      return statement;
    },
  };
}

/**
 * A transaction takes the write lock when it begins. One that began as a reader could not wait for the lock later: SQLite
 * refuses it at once when another process has written meanwhile. And it does not wait here: the thread would stand still, and
 * with it whoever holds the lock if that is another connection of this very process. `inTransaction` waits instead.
 */
function beginning(raw: DatabaseSync, path: string): SqliteStatement {
  const begin = wrapped(raw.prepare('begin immediate'), path);
  const run: SqliteStatement['run'] = (values) => {
    raw.exec('pragma busy_timeout = 0');
    try {
      return begin.run(values);
    } finally {
      raw.exec(`pragma busy_timeout = ${READ_WAIT}`);
    }
  };
  return { reader: false, run, all: begin.all, iterate: begin.iterate };
}

/**
 * SQLite has undone a transaction itself when the disk was full or failed. To undo it once more is an error, which would be told
 * in the place of what happened.
 */
function undoing(raw: DatabaseSync, path: string): SqliteStatement {
  const rollback = wrapped(raw.prepare('rollback'), path);
  const run: SqliteStatement['run'] = (values) =>
    raw.isTransaction ? rollback.run(values) : { changes: 0, lastInsertRowid: 0 };
  return { ...rollback, run };
}

type Bindable = null | number | bigint | string | Uint8Array;

function wrapped(statement: StatementSync, path: string): SqliteStatement {
  const run = <T>(call: (values: Bindable[]) => T, values: readonly unknown[]) =>
    guarded(path, () => call(values as Bindable[]));
  return {
    reader: statement.columns().length > 0,
    all: (values) => run((bound) => statement.all(...bound), values),
    run: (values) => run((bound) => statement.run(...bound), values),
    iterate: (values) => run((bound) => statement.iterate(...bound), values) as IterableIterator<unknown>,
  };
}

/** SQLite's own result codes (https://www.sqlite.org/rescode.html) that a person can do something about. */
const CODES: Readonly<Record<number, string>> = {
  5: 'store.busy',
  6: 'store.busy',
  8: 'store.read-only',
  10: 'store.disk',
  11: 'store.damaged',
  13: 'store.full',
  14: 'store.cannot-open',
  26: 'store.not-a-register',
};

/** SQLITE_IOERR_SHMSIZE: the file that readers and writers share cannot grow. That is said of a disk with no room at all. */
const NO_ROOM_TO_SHARE = 4874;

/** Runs `call`; what SQLite throws becomes `WorldFailed` with the file and SQLite's own words. */
export function guarded<T>(path: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error)) throw error;
    const number = Number(error.errcode);
    const code = number === NO_ROOM_TO_SHARE ? 'store.full' : (CODES[number & 0xff] ?? 'store.failed');
    throw new WorldFailed(code, { path, reason: error.message }, error);
  }
}
