import type { Transaction } from 'kysely';
import { Trouble } from '../model/index.ts';
import {
  type CoderMark,
  type CodingRound,
  type CodingStore,
  canonical,
  type NewRound,
  NewRound as NewRoundSchema,
  type ReadWords,
  sha256,
} from '../register/index.ts';
import { keepMark, markOf } from './coding-marks.ts';
import { roundById, roundsOf, textInForce } from './coding-rounds.ts';
import { settle } from './coding-settling.ts';
import type { InTransaction } from './people.ts';
import type { Database, Tables } from './tables.ts';

type Write = Transaction<Tables>;

/** What blind coding needs, over an open database that is up to date. */
export function codingStore(db: Database, inTransaction: InTransaction, reader: () => Promise<ReadWords>): CodingStore {
  return {
    open: (round) => inTransaction((write) => open(write, round)),
    async rounds(coder) {
      const all = await roundsOf(db);
      return coder === null ? all : all.filter(({ coders }) => coders.includes(coder));
    },
    round: (id) => roundById(db, id),
    marks: (round, viewer) => marks(db, round, viewer),
    mark: (marked) => inTransaction((write) => keepMark(write, marked)),
    done: (round, coder, done, at) => inTransaction((write) => declare(write, round, coder, done, at)),
    cancel: (round, by, at, why) => inTransaction((write) => cancel(write, round, { by, at, why })),
    settle: (settling) => inTransaction((write) => settle(write, settling, reader)),
    close: () => db.destroy(),
  };
}

async function open(write: Write, given: NewRound): Promise<CodingRound> {
  const round = NewRoundSchema.parse(given);
  const letters = round.coders.map((coder) => coder.normalize('NFC').toLowerCase());
  if (new Set(letters).size < letters.length) throw new Trouble('coding.coders', { coders: round.coders.join(', ') });
  const { subject } = round;
  const text = subject.kind === 'document' ? await textInForce(write, subject.document) : null;
  for (const entry of subject.kind === 'assessment' ? new Set(subject.cells.map((cell) => cell.entry)) : []) {
    const there = await write.selectFrom('entries').select('id').where('id', '=', entry).executeTakeFirst();
    if (!there) throw new Trouble('follow.no-entry', { entry });
  }
  const id = await freeId(write, sha256(canonical(round)).slice(0, 16));
  await write
    .insertInto('coding_rounds')
    .values({ id, text, record_json: canonical(round) })
    .execute();
  return roundById(write, id);
}

/** The same round opened twice in one moment is two rounds. */
async function freeId(write: Write, id: string): Promise<string> {
  for (let times = 1; ; times += 1) {
    const tried = times === 1 ? id : `${id}-${times}`;
    const taken = await write.selectFrom('coding_rounds').select('id').where('id', '=', tried).executeTakeFirst();
    if (!taken) return tried;
  }
}

/** The one place where marks are read: an open or cancelled round shows each coder their own. */
async function marks(db: Database, id: string, viewer: string | null): Promise<CoderMark[]> {
  const { state } = await roundById(db, id);
  if (state !== 'revealed' && viewer === null) return [];
  const all = db.selectFrom('coding_marks').selectAll().where('round', '=', id).orderBy('seq');
  const rows = await (state === 'revealed' ? all : all.where('coder', '=', viewer ?? '')).execute();
  const newest = new Map(rows.map((row) => [JSON.stringify([row.coder, row.id]), row]));
  return [...newest.values()].flatMap((row) => markOf(row) ?? []);
}

async function declare(write: Write, id: string, coder: string, done: boolean, at: string): Promise<CodingRound> {
  const round = await roundById(write, id);
  if (!round.coders.includes(coder)) throw new Trouble('coding.not-coder', { round: id, by: coder });
  if (round.state !== 'open') throw new Trouble('coding.ended', { round: id });
  if (round.done.includes(coder) === done) return round;
  await putAct(write, id, done ? 'done' : 'undone', coder, at, null);
  // Revealed in the same transaction: there is no moment at which all are done and nobody may look.
  if (done && round.done.length + 1 === round.coders.length) await putAct(write, id, 'revealed', coder, at, null);
  return roundById(write, id);
}

async function cancel(
  write: Write,
  id: string,
  { by, at, why }: { readonly by: string; readonly at: string; readonly why: string | null },
): Promise<CodingRound> {
  const { state } = await roundById(write, id);
  if (state !== 'open') throw new Trouble('coding.ended', { round: id });
  await putAct(write, id, 'cancelled', by, at, { why });
  return roundById(write, id);
}

async function putAct(
  write: Write,
  round: string,
  kind: string,
  by: string,
  at: string,
  record: object | null,
): Promise<void> {
  await write
    .insertInto('coding_acts')
    .values({ round, kind, by, at, record_json: record && canonical(record) })
    .execute();
}
