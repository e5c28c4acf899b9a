import type { Command } from 'commander';
import type { Hit, Store } from '../../../src/register/index.ts';
import { command, wholeNumber, withJson, withRegister } from '../options.ts';
import { withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { marked } from '../show/marks.ts';
import { safeLine } from '../show/measure.ts';

interface Flags {
  readonly limit: number;
  readonly json?: boolean;
  readonly dir?: string;
}

/** `servanda search WORDS`: statements and sentences that hold all the words, best first. */
export function searchCommand(screen: Screen): Command {
  const says =
    'Find sentences and statements that hold all the words; "a phrase" in quotation marks, begin* for a beginning.';
  return withRegister(
    withJson(command('search', says, ['servanda search vaccine doses', 'servanda search \'"free trade" tariff*\''])),
  )
    .argument('<words...>', 'words to find')
    .option('--limit <n>', 'how many places at most', wholeNumber('--limit'), 20)
    .action((words: string[], flags: Flags) =>
      withStore(flags.dir, (store) => search(store, words.join(' '), flags, screen)),
    );
}

async function search(store: Store, words: string, flags: Flags, screen: Screen): Promise<void> {
  const hits = withoutRepeats(await store.search(words, flags.limit * 2)).slice(0, flags.limit);
  if (flags.json) {
    for (const hit of hits)
      screen.out(`${JSON.stringify({ ...hit, marked: hit.marked.replace(/[\u0001\u0002]/g, '') })}\n`);
    return;
  }
  if (hits.length === 0) screen.note(`Nothing holds all of: ${words}\n`);
  for (const hit of hits) screen.out(hitLines(hit, screen));
}

/** A sentence that is shown as a statement already is not shown again. */
function withoutRepeats(hits: readonly Hit[]): Hit[] {
  const statements = hits.filter(({ entry }) => entry !== null);
  const repeated = (hit: Hit) =>
    hit.entry === null &&
    statements.some(({ document, start }) => document.id === hit.document.id && hit.start <= start && start < hit.end);
  return hits.filter((hit) => !repeated(hit));
}

function hitLines(hit: Hit, screen: Screen): string {
  const { document, entry, kind, start } = hit;
  const id = (entry ?? document.id).slice(0, 8);
  const where = safeLine([document.title ?? document.name, document.date, `at ${start}`].filter(Boolean).join(', '));
  return `${screen.paint('dim', id)}  ${marked(hit.marked, screen)}\n${' '.repeat(10)}${screen.paint('dim', `${kind} · ${where}`)}\n`;
}
