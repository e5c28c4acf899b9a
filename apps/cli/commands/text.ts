import type { Command } from 'commander';
import { WorldFailed, WrongUse } from '../../../src/model/index.ts';
import { NOTHING_GIVEN } from '../../../src/register/index.ts';
import { command, type DocumentFlags, fetchingOf, withNetworkOptions } from '../options.ts';
import type { Screen } from '../screen.ts';
import { findingLine } from '../words.ts';

/** `servanda text FILE`: the text that all offsets refer to, and not a character more. */
export function textCommand(screen: Screen): Command {
  const says = 'Print exactly the text that all offsets refer to. What could not be read is said on standard error.';
  return withNetworkOptions(command('text', says, ['servanda text speech.pdf > speech.txt']))
    .argument('<file>', 'a file, an address, or - for standard input')
    .action(async (file: string, flags: DocumentFlags) => {
      const { inputsOf } = await import('../inputs.ts');
      const { openDocumentReader } = await import('../reading.ts');
      const reader = await openDocumentReader(undefined, screen);
      try {
        const [input, more] = await inputsOf([file], fetchingOf(flags));
        if (!input || more) throw new WrongUse('cli.one-file', { name: file });
        const read = await reader.read(await input.load(), NOTHING_GIVEN, 'read');
        for (const { finding } of read.findings) screen.note(findingLine(file, finding));
        if (!read.text) throw new WorldFailed('cli.nothing-read', { count: 1 });
        screen.out(read.text.content);
      } finally {
        await reader.close();
      }
    });
}
