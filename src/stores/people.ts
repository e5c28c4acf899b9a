import { setImmediate } from 'node:timers/promises';
import type { Transaction } from 'kysely';
import type { ReadWords, Store } from '../register/index.ts';
import { decide, decideAll } from './decisions.ts';
import { type Desk, openDesk } from './desk.ts';
import { entriesById } from './entries.ts';
import { mark, merge, split } from './making.ts';
import type { Database, Tables } from './tables.ts';

/** Runs `work` in a transaction that writes; `database.ts` of each database says how writers wait for each other. */
export type InTransaction = <Result>(work: (write: Transaction<Tables>) => Promise<Result>) => Promise<Result>;

/** What people do: each a transaction in which entries and texts are read once and what was decided is written at its end. */
export function people(
  db: Database,
  inTransaction: InTransaction,
  reader: () => Promise<ReadWords>,
): Pick<Store, 'decide' | 'decideAll' | 'split' | 'merge' | 'mark'> {
  const atDesk = <Result>(work: (desk: Desk) => Promise<Result>) =>
    inTransaction(async (write) => {
      const desk = openDesk(write, reader);
      const result = await work(desk);
      await desk.close();
      return result;
    });
  const entry = async (id: string) => (await entriesById(db, [id]))[0]!;
  return {
    async decide(decision) {
      await atDesk((desk) => decide(desk, decision));
      return entry(decision.entry);
    },
    decideAll: (decisions) => atDesk((desk) => decideAll(desk, decisions, setImmediate)),
    split: async (splitting) => entriesById(db, await atDesk((desk) => split(desk, splitting))),
    merge: async (merging) => entry(await atDesk((desk) => merge(desk, merging))),
    mark: async (marking) => entry(await atDesk((desk) => mark(desk, marking))),
  };
}
