import { WrongUse } from '../../../src/model/index.ts';
import { CHOICES, type FollowStore, type Store } from '../../../src/register/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import type { RestatementFlags } from '../commands/restatements.ts';
import { entryNamed, withFollowUp } from '../following-up.ts';
import { resolved } from '../resolving.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';
import { restatementList } from '../show/restatements.ts';

/** Does what `servanda restatements` was asked for. Errors: `across.no-proposal`, `follow.needs`, `cli.no-such-id`. */
export async function runRestatements(
  what: string | undefined,
  number: string | undefined,
  flags: RestatementFlags,
  screen: Screen,
): Promise<void> {
  await withFollowUp(flags.dir, async (follow, store) => {
    const action = CHOICES.find((each) => each === what);
    if (action === undefined) return listRestatements(what, flags, { follow, store, screen });
    if (flags.by === undefined) throw new WrongUse('follow.needs', { flag: '--by' });
    const decided = await follow.decideRestatement({
      id: numberOf(number),
      action,
      relation: flags.relation ?? null,
      by: flags.by,
      at: systemClock.now(),
      why: flags.why ?? null,
    });
    screen.out(flags.json ? `${JSON.stringify(decided)}\n` : restatementList([decided], null, screen));
  });
}

interface Desk {
  readonly follow: FollowStore;
  readonly store: Store;
  readonly screen: Screen;
}

async function listRestatements(what: string | undefined, flags: RestatementFlags, desk: Desk): Promise<void> {
  const { follow, screen } = desk;
  const of = await whatIsMeant(what, desk);
  const { items, after } = await follow.restatements({
    ...of,
    state: flags.state ?? null,
    after: null,
    limit: flags.limit,
  });
  if (flags.json) return screen.out(items.map((each) => `${JSON.stringify(each)}\n`).join(''));
  screen.out(restatementList(items, of.entry, screen));
  screen.note(`${counted(items.length, 'pair')}${after === null ? '' : '; there are more (--limit)'}.\n`);
}

/** The entry or document that a name or the beginning of an id means; nothing for nothing. */
export async function whatIsMeant(what: string | undefined, { follow, store }: Pick<Desk, 'follow' | 'store'>) {
  if (what === undefined) return { entry: null, document: null };
  const named = await entryNamed(what, follow, store);
  if (named !== null && named !== 'several') return { entry: named, document: null };
  const { kind, id } = await resolved(store, what);
  return kind === 'entry' ? { entry: id, document: null } : { entry: null, document: id };
}

/** The number of a proposal. Errors: `follow.value`. */
export function numberOf(text: string | undefined): number {
  if (text === undefined) throw new WrongUse('follow.needs', { flag: 'the number of a proposal' });
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new WrongUse('follow.value', { value: text, flag: 'the number of a proposal' });
  return Number(text);
}
