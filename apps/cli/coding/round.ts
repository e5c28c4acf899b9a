import { readFile } from 'node:fs/promises';
import {
  type Choice,
  type CodingDesk,
  itemsOfRound,
  markInRound,
  scoredCells,
  settleAgreed,
  settleItem,
} from '../../../src/follow/index.ts';
import { WorldFailed, WrongUse } from '../../../src/model/index.ts';
import {
  type Act,
  CODED_FIELDS,
  type CodedField,
  type Draft,
  type Entry,
  Mark,
  type NewRound,
} from '../../../src/register/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import type { ROUND_ACTIONS, RoundFlags } from '../commands/round.ts';
import { changesOf } from '../deciding.ts';
import { entryNamed } from '../following-up.ts';
import { list } from '../options.ts';
import { resolvedAs } from '../resolving.ts';
import type { Screen } from '../screen.ts';
import { itemLines, markLines, roundTable } from '../show/round.ts';
import { needed, roundNamed, withCoding } from './place.ts';
import { windowOf } from './window.ts';

/** Does what `servanda round` was asked for. Errors: `coding.…`, `follow.…`, `cli.no-such-id`, `cli.ambiguous-id`. */
export async function runRound(
  action: (typeof ROUND_ACTIONS)[number],
  round: string | undefined,
  file: string | undefined,
  flags: RoundFlags,
  screen: Screen,
): Promise<void> {
  await withCoding(flags.dir, async (desk) => {
    if (action === 'list') return listRounds(desk, flags, screen);
    if (action === 'open') return openRound(desk, flags, screen);
    const id = await roundNamed(desk, needed(round, 'the id of a round'));
    if (action === 'show') return showRound(desk, id, flags, screen);
    const by = needed(flags.by, '--by');
    if (action === 'mark') return markRound(desk, id, by, file, flags, screen);
    if (action === 'settle') return settleRound(desk, id, by, flags, screen);
    const at = systemClock.now();
    const after =
      action === 'done'
        ? await desk.coding.done(id, by, !flags.again, at)
        : await desk.coding.cancel(id, by, at, flags.why ?? null);
    screen.out(flags.json ? `${JSON.stringify(after)}\n` : roundTable([after], screen));
  });
}

async function listRounds({ coding }: CodingDesk, { by, json }: RoundFlags, screen: Screen): Promise<void> {
  const rounds = await coding.rounds(by ?? null);
  if (json) screen.out(rounds.map((round) => `${JSON.stringify(round)}\n`).join(''));
  else screen.out(rounds.length > 0 ? roundTable(rounds, screen) : 'No rounds.\n');
}

async function openRound(desk: CodingDesk, flags: RoundFlags, screen: Screen): Promise<void> {
  const by = needed(flags.by, '--by');
  const coders = list(needed(flags.coders, '--coders'));
  if (coders.length < 2) throw new WrongUse('follow.needs', { flag: 'two coders or more, --coders "A,B"' });
  const { subject, title } = flags.commitments ? await scoresOf(desk, flags) : await documentOf(desk, flags);
  const round: NewRound = {
    title: flags.title ?? title,
    subject,
    coders,
    adjudicator: flags.adjudicator ?? null,
    by,
    at: systemClock.now(),
    why: flags.why ?? null,
  };
  const opened = await desk.coding.open(round);
  screen.out(flags.json ? `${JSON.stringify(opened)}\n` : `${opened.id}\n`);
}

async function documentOf({ store }: CodingDesk, flags: RoundFlags): Promise<Pick<NewRound, 'subject' | 'title'>> {
  const document = await resolvedAs(store, 'document', needed(flags.document, '--document or --commitments'));
  const { label } = (await store.document(document))!;
  const fields = flags.fields === undefined ? [...CODED_FIELDS] : list(flags.fields).map(fieldOf);
  const subject = { kind: 'document' as const, document, fields, candidates: flags.candidates ?? false };
  return { subject, title: label.title ?? label.name };
}

function fieldOf(name: string): CodedField {
  const field = CODED_FIELDS.find((each) => each === name);
  if (!field) throw new WrongUse('follow.value', { value: name, flag: `--fields (${CODED_FIELDS.join(', ')})` });
  return field;
}

async function scoresOf(desk: CodingDesk, flags: RoundFlags): Promise<Pick<NewRound, 'subject' | 'title'>> {
  const window = windowOf(needed(flags.window, '--window'), flags.interim);
  const entries: Entry[] = [];
  for (const name of list(flags.commitments)) entries.push((await desk.store.entry(await entryFor(name, desk)))!);
  const { createGazetteer } = await import('../../../src/parties/index.ts');
  const gazetteer = createGazetteer();
  const cells = scoredCells(entries, list(flags.parties), (code, date) => gazetteer.membersAt(code, date));
  if (cells.length === 0) throw new WrongUse('coding.no-party', {});
  return { subject: { kind: 'assessment', window, cells }, title: `Scores, ${window.from} to ${window.to}` };
}

async function entryFor(name: string, { follow, store }: CodingDesk): Promise<string> {
  const entry = await entryNamed(name, follow, store);
  return entry === null || entry === 'several' ? resolvedAs(store, 'entry', name) : entry;
}

async function showRound(desk: CodingDesk, id: string, { by, json }: RoundFlags, screen: Screen): Promise<void> {
  const round = await desk.coding.round(id);
  if (round.state === 'revealed') {
    const { items } = await itemsOfRound(desk, id);
    if (json) return screen.out(items.map((item) => `${JSON.stringify(item)}\n`).join(''));
    screen.out(roundTable([round], screen) + itemLines(items, screen));
    return;
  }
  const marks = await desk.coding.marks(id, by ?? null);
  if (json) return screen.out(marks.map((mark) => `${JSON.stringify(mark)}\n`).join(''));
  screen.out(roundTable([round], screen) + markLines(marks, screen));
  if (by === undefined) screen.note('Give your name with --by to see what you have marked.\n');
}

async function markRound(
  desk: CodingDesk,
  round: string,
  coder: string,
  file: string | undefined,
  flags: RoundFlags,
  screen: Screen,
): Promise<void> {
  const at = systemClock.now();
  const keep = (id: string | null, mark: Mark | null) => markInRound(desk, { round, coder, id, mark, at });
  if (flags.remove !== undefined) {
    await keep(flags.remove, null);
    return;
  }
  const marks = file === undefined ? [await markOfFlags(desk, round, flags)] : await marksOfFile(file);
  for (const mark of marks) screen.out(`${(await keep(null, mark))!.id}\n`);
}

async function markOfFlags(desk: CodingDesk, round: string, flags: RoundFlags): Promise<Mark> {
  return { kind: 'statement', draft: await draftOf(desk, round, flags), note: flags.why ?? null };
}

async function draftOf({ coding, store }: CodingDesk, id: string, flags: RoundFlags): Promise<Draft> {
  const { subject } = await coding.round(id);
  const content = async () =>
    subject.kind === 'document' ? ((await store.document(subject.document))?.text?.content ?? '') : '';
  const changes = await changesOf({ ...flags }, content);
  if (!changes?.spans) throw new WrongUse('follow.needs', { flag: '--span, or a file of marks' });
  return { ...changes, spans: changes.spans };
}

async function marksOfFile(path: string): Promise<Mark[]> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new WorldFailed('not-found', { name: path }, cause);
  });
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [markOf(line, index + 1)]));
}

function markOf(line: string, number: number): Mark {
  const wrong = (reason: string) => new WrongUse('follow.line', { line: number, reason });
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch {
    throw wrong('it is no JSON');
  }
  const parsed = Mark.safeParse(given);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) throw wrong(`${issue.path.join('.')}: ${issue.message}`);
  return parsed.data!;
}

async function settleRound(
  desk: CodingDesk,
  round: string,
  by: string,
  flags: RoundFlags,
  screen: Screen,
): Promise<void> {
  const act: Act = { by, at: systemClock.now(), why: flags.why ?? null };
  if (flags.agreed) {
    screen.out(`${await settleAgreed(desk, round, act)} settled.\n`);
    return;
  }
  const wanted = needed(flags.item, '--item, or --agreed');
  const { items } = await itemsOfRound(desk, round);
  const item = items.find(({ id }) => id.startsWith(wanted))?.id ?? wanted;
  const choice: Choice = flags.nothing
    ? { nothing: true }
    : flags.take !== undefined
      ? { take: flags.take }
      : { draft: await draftOf(desk, round, flags) };
  const after = await settleItem(desk, round, { item, choice, act });
  const settled = after.settled.find((each) => each.item === item);
  screen.out(`${settled?.entry ?? 'nothing'}\n`);
}
