import type { Command } from 'commander';
import { WrongUse } from '../../../src/model/index.ts';
import { type Entry, entryQuery, type FollowStore, type Store } from '../../../src/register/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import { entryNamed, withFollowUp } from '../following-up.ts';
import { command, withJson, withRegister } from '../options.ts';
import { resolved } from '../resolving.ts';
import type { Screen } from '../screen.ts';
import { becameText, type Followed, standingTable } from '../show/became.ts';
import { documentPage } from '../show/document-page.ts';
import { entryPage } from '../show/entry-page.ts';
import { STANDING } from '../statuses.ts';

interface Flags {
  readonly json?: boolean;
  readonly dir?: string;
}

const NOTES = `
ID is that of an entry or a document, enough of its beginning, or the name that a document gives an entry (the number of a row). Of an
entry that is followed up: how far it is and what that means, its target by publisher, what was promised, allocated, disbursed and
delivered, and the evidence; of a document, how all its commitments stand.
`;

/** `servanda show ID`: everything about one entry or one document. */
export function showCommand(screen: Screen): Command {
  const says = 'Show everything about an entry or a document: words, fields, history, trouble, what became of it.';
  const examples = ['servanda show 3f2a91c0', 'servanda show P01'];
  return withRegister(withJson(command('show', says, examples, NOTES)))
    .argument('<id>', 'id of an entry or a document, or enough of its beginning')
    .action((id: string, flags: Flags) =>
      withFollowUp(flags.dir, (follow, store) => show({ store, follow }, id, flags, screen)),
    );
}

interface Desk {
  readonly store: Store;
  readonly follow: FollowStore;
}

async function show(desk: Desk, id: string, flags: Flags, screen: Screen): Promise<void> {
  const named = (await desk.follow.named(id)).length > 0 ? await entryNamed(id, desk.follow, desk.store) : null;
  if (named === 'several') throw new WrongUse('cli.ambiguous-id', { id, ids: (await idsOf(id, desk)).join(', ') });
  const only = named === null ? await resolved(desk.store, id) : { kind: 'entry', id: named };
  if (only.kind === 'entry') await showEntry(desk, only.id, flags, screen);
  else await showDocument(desk, only.id, flags, screen);
}

async function idsOf(name: string, { follow }: Desk): Promise<string[]> {
  return (await follow.named(name)).map(({ entry }) => entry.slice(0, 16));
}

async function showEntry({ store, follow }: Desk, id: string, flags: Flags, screen: Screen): Promise<void> {
  const entry = (await store.entry(id))!;
  if (flags.json) {
    const { evidence, indicators, statuses } = await follow.followUps(id);
    const own = evidence.filter((each) => each.entry === id);
    return screen.out(`${JSON.stringify({ ...entry, followUp: { evidence: own, indicators, statuses } })}\n`);
  }
  const document = await store.document(entry.document.id);
  screen.out(entryPage(entry, document?.text ?? null, screen));
  const followed = await followedOf(follow);
  const { links } = followed.known;
  const ids = links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
  const family = await Promise.all(ids.map((each) => store.entry(each)));
  const there = family.filter((each): each is Entry => each !== null);
  screen.out(becameText(entry, there, followed, screen));
  const { saidAgain } = await import('../across/said-again.ts');
  screen.out(await saidAgain(id, flags.dir, screen));
}

async function followedOf(follow: FollowStore): Promise<Followed> {
  const [known, names] = [await follow.followUps(null), await follow.names()];
  return { known, names, on: systemClock.now().slice(0, 10) };
}

async function showDocument({ store, follow }: Desk, id: string, flags: Flags, screen: Screen): Promise<void> {
  const document = (await store.document(id))!;
  if (flags.json) return screen.out(`${JSON.stringify(document)}\n`);
  const { entries } = await store.entries(entryQuery({ documents: [id], statuses: STANDING, limit: 10_000 }));
  screen.out(documentPage(document, entries, screen));
  screen.out(standingTable(entries, await followedOf(follow), screen));
}
