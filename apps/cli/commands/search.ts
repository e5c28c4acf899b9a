import type { Command } from 'commander';
import type { Hit, Store } from '../../../src/register/index.ts';
import { command, wholeNumber, withJson, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { marked } from '../show/marks.ts';
import { safeLine } from '../show/measure.ts';

interface Flags {
  readonly limit: number;
  readonly after?: string;
  readonly json?: boolean;
  readonly dir?: string;
}

/** `servanda search WORDS`: statements and sentences that hold all the words, those of the newest documents first. */
export function searchCommand(screen: Screen): Command {
  const says =
    'Find statements and sentences that hold all the words, those of the newest documents first; "a phrase" in quotation marks, begin* for a beginning.';
  return withRegister(
    withJson(command('search', says, ['servanda search vaccine doses', 'servanda search \'"free trade" tariff*\''])),
  )
    .argument('<words...>', 'words to find')
    .option('--limit <n>', 'how many places at most', wholeNumber('--limit'), 20)
    .option('--after <cursor>', 'go on after the places shown, as the last line said')
    .action((words: string[], flags: Flags) =>
      withStore(flags.dir, (store) => search(store, words.join(' '), flags, screen)),
    );
}

async function search(store: Store, words: string, flags: Flags, screen: Screen): Promise<void> {
  const { hits, after } = await store.search(words, { after: flags.after ?? null, limit: flags.limit });
  if (hits.length === 0) screen.note(`Nothing holds all of: ${words}\n`);
  for (const hit of hits) screen.out(flags.json ? hitJson(hit) : hitLines(hit, screen));
  if (after !== null) screen.note(`There is more: --after ${after}\n`);
}

function hitJson(hit: Hit): string {
  return `${JSON.stringify({ ...hit, marked: hit.marked.replace(/[\u0001\u0002]/g, '') })}\n`;
}

function hitLines(hit: Hit, screen: Screen): string {
  const { document, entry, kind, start } = hit;
  const id = (entry ?? document.id).slice(0, 8);
  const where = safeLine([document.title ?? document.name, document.date, `at ${start}`].filter(Boolean).join(', '));
  return `${screen.paint('dim', id)}  ${marked(hit.marked, screen)}\n${' '.repeat(10)}${screen.paint('dim', `${kind} · ${where}`)}\n`;
}
