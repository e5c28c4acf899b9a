import type { Transaction } from 'kysely';
import { Trouble } from '../model/index.ts';
import { type CoderMark, type CodingRound, canonical, type Mark, type Marked, sha256 } from '../register/index.ts';
import { roundById, textInForce } from './coding-rounds.ts';
import { refuseInexact } from './desk.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;
type Row = Pick<Tables['coding_marks'], 'id' | 'coder' | 'at' | 'record_json'>;

/** A mark as it is read; null for one that was taken back. */
export function markOf({ id, coder, at, record_json }: Row): CoderMark | null {
  return record_json === null ? null : { id, coder, at, mark: JSON.parse(record_json) };
}

/** Keeps what a coder says, or takes it back (`CodingStore.mark`). */
export async function keepMark(
  write: Write,
  { round: id, coder, id: given, mark, at }: Marked,
): Promise<CoderMark | null> {
  const round = await roundById(write, id);
  refuseCoder(round, coder);
  const own = await ownMarks(write, id, coder);
  if (given !== null && !own.has(given)) throw new Trouble('coding.no-mark', { id: given });
  if (mark) await refuseUnfit(write, round, mark);
  const place = mark && placeOf(mark);
  const twin = place && [...own].find(([known, each]) => known !== given && placeOf(each.mark) === place);
  if (twin && mark?.kind === 'statement') throw new Trouble('coding.twice', { id: twin[0] });
  const markId = given ?? twin?.[0] ?? (await freeId(write, id, sha256([coder, place].join('\n')).slice(0, 16)));
  const row = { round: id, coder, id: markId, at, record_json: mark && canonical(mark) };
  await write.insertInto('coding_marks').values(row).execute();
  return markOf(row);
}

function refuseCoder({ id, coders, state, done }: CodingRound, coder: string): void {
  if (!coders.includes(coder)) throw new Trouble('coding.not-coder', { round: id, by: coder });
  if (state !== 'open') throw new Trouble('coding.ended', { round: id });
  if (done.includes(coder)) throw new Trouble('coding.done', { round: id });
}

async function ownMarks(write: Write, round: string, coder: string): Promise<Map<string, CoderMark>> {
  const select = write.selectFrom('coding_marks').selectAll().where('round', '=', round).where('coder', '=', coder);
  const newest = new Map((await select.orderBy('seq').execute()).map((row) => [row.id, row]));
  return new Map([...newest.values()].flatMap((row) => markOf(row) ?? []).map((mark) => [mark.id, mark]));
}

/** What a mark is about: the words, or the party and commitment. A coder says one thing of each. */
function placeOf(mark: Mark): string {
  if (mark.kind === 'score') return `${mark.entry} ${mark.party}`;
  return mark.draft.spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** A mark is of what was asked for, and its words are those of the text that the round began with. */
async function refuseUnfit(write: Write, { id, subject, text }: CodingRound, mark: Mark): Promise<void> {
  if (mark.kind === 'score') {
    const asked = subject.kind === 'assessment' ? subject.cells : [];
    const isAsked = asked.some(({ entry, party }) => entry === mark.entry && party === mark.party);
    if (!isAsked) throw new Trouble('coding.kind', { round: id });
    return;
  }
  if (subject.kind !== 'document' || text === null) throw new Trouble('coding.kind', { round: id });
  if ((await textInForce(write, subject.document)) !== text) throw new Trouble('coding.text-changed', { round: id });
  const { content } = await write
    .selectFrom('texts')
    .select('content')
    .where('id', '=', text)
    .executeTakeFirstOrThrow();
  refuseInexact(id, content, mark.draft);
}

async function freeId(write: Write, round: string, id: string): Promise<string> {
  for (let times = 1; ; times += 1) {
    const tried = times === 1 ? id : `${id}-${times}`;
    const select = write.selectFrom('coding_marks').select('seq').where('round', '=', round).where('id', '=', tried);
    if (!(await select.limit(1).executeTakeFirst())) return tried;
  }
}
