import type { Command } from 'commander';
import { MODEL_NOTES, type ModelFlags, withModelOptions } from '../model/options.ts';
import {
  command,
  type DocumentFlags,
  fetchingOf,
  givenOf,
  withDescribingOptions,
  withJson,
  withReadingOptions,
  withRegister,
} from '../options.ts';
import type { Screen } from '../screen.ts';

interface Flags extends DocumentFlags, ModelFlags {
  readonly json?: boolean;
  readonly dir?: string;
  readonly queue?: boolean;
}

const NOTES = `
Adding a document again changes nothing; adding it with other flags reads it anew and keeps the old reading.
An interrupt (Ctrl-C) ends after the document at hand; the same command then goes on where it stopped.
Exit code 3 only if none of the documents could be added; what went wrong with one is kept in the register.
${MODEL_NOTES}`;

/** `servanda add PATH|URL…`: documents into the register. */
export function addCommand(screen: Screen): Command {
  const examples = [
    'servanda add speech.pdf --date 2022-01-25 --speaker CHN --role primary',
    'servanda add texts/ https://example.org/communique.html',
  ];
  const base = command(
    'add',
    'Add documents to the register: keep the originals, read them, propose entries.',
    examples,
    NOTES,
  );
  return withModelOptions(withRegister(withJson(withDescribingOptions(withReadingOptions(base)))))
    .argument('<paths...>', 'files, folders, addresses, or - for standard input')
    .option('--queue', 'only keep them and put them into the queue of a register in PostgreSQL, for its workers')
    .action(async (paths: string[], flags: Flags) => {
      const given = givenOf(flags);
      if (flags.queue) {
        const { putDocuments } = await import('../working/put-documents.ts');
        return putDocuments(paths, { ...flags, given, fetching: fetchingOf(flags) }, screen);
      }
      const { addDocuments } = await import('../adding.ts');
      const { modelUseOf } = await import('../model/use.ts');
      const use = modelUseOf(flags, process.env);
      await addDocuments(paths, { ...flags, given, use, fetching: fetchingOf(flags) }, screen);
    });
}
