import type { Transaction } from 'kysely';
import { Trouble } from '../model/index.ts';
import { type CodingRound, canonical, type ReadWords, Settled, type Settling } from '../register/index.ts';
import { roundById } from './coding-rounds.ts';
import { decide } from './decisions.ts';
import { openDesk } from './desk.ts';
import { followUpStore } from './follow-up.ts';
import { mark } from './making.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** Writes what an adjudicator settled and what it comes to in the register, together (`CodingStore.settle`). */
export async function settle(
  write: Write,
  { round: id, settled: given, decision, marking, records }: Settling,
  reader: () => Promise<ReadWords>,
): Promise<CodingRound> {
  const settled = Settled.parse(given);
  const { state, adjudicator } = await roundById(write, id);
  if (state !== 'revealed') throw new Trouble('coding.blind', { round: id });
  if (adjudicator !== null && adjudicator !== settled.by) {
    throw new Trouble('coding.not-adjudicator', { round: id, by: settled.by, adjudicator });
  }
  const desk = openDesk(write, reader);
  if (decision) await decide(desk, decision);
  const made = marking ? await mark(desk, marking) : null;
  await desk.close();
  if (records.length > 0) {
    const { by, at } = settled;
    // The follow-up of this very transaction: what is settled and what follows from it stand or fall together.
    await followUpStore(write, (work) => work(write)).put(records, { by, at });
  }
  const record = { ...settled, entry: made ?? settled.entry };
  await write
    .insertInto('coding_acts')
    .values({ round: id, kind: 'settled', by: settled.by, at: settled.at, record_json: canonical(record) })
    .execute();
  return roundById(write, id);
}
