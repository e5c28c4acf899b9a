import type { Command } from 'commander';
import { entryQuery, type Store } from '../../../src/register/index.ts';
import { command, withJson, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import { resolved } from '../resolving.ts';
import type { Screen } from '../screen.ts';
import { documentPage } from '../show/document-page.ts';
import { entryPage } from '../show/entry-page.ts';
import { STANDING } from '../statuses.ts';

interface Flags {
  readonly json?: boolean;
  readonly dir?: string;
}

/** `servanda show ID`: everything about one entry or one document. */
export function showCommand(screen: Screen): Command {
  const says = 'Show everything about an entry or a document: words, fields, history, trouble.';
  return withRegister(withJson(command('show', says, ['servanda show 3f2a91c0'])))
    .argument('<id>', 'id of an entry or a document, or enough of its beginning')
    .action((id: string, flags: Flags) => withStore(flags.dir, (store) => show(store, id, flags, screen)));
}

async function show(store: Store, id: string, flags: Flags, screen: Screen): Promise<void> {
  const only = await resolved(store, id);
  if (only.kind === 'entry') await showEntry(store, only.id, flags, screen);
  else await showDocument(store, only.id, flags, screen);
}

async function showEntry(store: Store, id: string, flags: Flags, screen: Screen): Promise<void> {
  const entry = (await store.entry(id))!;
  if (flags.json) return screen.out(`${JSON.stringify(entry)}\n`);
  const document = await store.document(entry.document.id);
  screen.out(entryPage(entry, document?.text ?? null, screen));
  const { saidAgain } = await import('../across/said-again.ts');
  screen.out(await saidAgain(id, flags.dir, screen));
}

async function showDocument(store: Store, id: string, flags: Flags, screen: Screen): Promise<void> {
  const document = (await store.document(id))!;
  if (flags.json) return screen.out(`${JSON.stringify(document)}\n`);
  const { entries } = await store.entries(entryQuery({ documents: [id], statuses: STANDING, limit: 10_000 }));
  screen.out(documentPage(document, entries, screen));
}
