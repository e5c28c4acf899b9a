import { Command, Option } from 'commander';
import { WrongUse } from '../../src/model/index.ts';
import { type Given, isCalendarDate } from '../../src/register/index.ts';
import type { FetchOptions } from '../../src/world/index.ts';

/** What can be said of a document on the command line. `speaker` and `parties` are lists parted by commas. */
export interface DocumentFlags {
  readonly date?: string;
  readonly speaker?: string;
  readonly parties?: string;
  readonly gazetteer?: string;
  readonly allowPrivate?: boolean;
  readonly timeout?: number;
  readonly title?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly role?: 'primary' | 'secondary';
  readonly licence?: string;
}

/** A command with its words for `--help`; `notes` stand below the flags, and the examples last, where the eye comes to rest. */
export function command(name: string, says: string, examples: readonly string[], notes = ''): Command {
  const heading = examples.length === 1 ? 'Example' : 'Examples';
  const lines = examples.map((example) => `  $ ${example}`).join('\n');
  return new Command(name).description(says).addHelpText('after', `${notes}\n${heading}:\n${lines}\n`);
}

export function withReadingOptions(target: Command): Command {
  return withNetworkOptions(target)
    .option('--date <date>', 'date of the text (YYYY-MM-DD, YYYY-MM or YYYY); "in the next three years" counts from it')
    .option('--speaker <codes>', 'who speaks: codes or names joined by commas (CHN, QUAD, "USA,FRA"); "we" is they')
    .option('--parties <codes>', 'who else is present, joined by commas')
    .option('--gazetteer <file>', 'a CSV file of further parties (code,name,kind,names,demonyms,capital,members)');
}

export function withNetworkOptions(target: Command): Command {
  return target
    .option('--allow-private', 'fetch named addresses of this machine and its network too')
    .option(
      '--timeout <seconds>',
      'the longest that fetching one address may take (default: 30)',
      wholeNumber('--timeout'),
    );
}

export function withDescribingOptions(target: Command): Command {
  return target
    .option('--title <title>', 'title of the document')
    .option('--publisher <name>', 'who published it')
    .option('--language <tag>', 'its language (BCP 47, such as en)')
    .option(
      '--licence <licence>',
      'what a published site may show of it: an SPDX id (CC-BY-4.0), public-domain, full or quotes (default: quotes)',
    )
    .addOption(
      new Option('--role <role>', 'primary: the party’s own text; secondary: a report').choices([
        'primary',
        'secondary',
      ]),
    );
}

export function withRegister(target: Command): Command {
  return target.option(
    '--register, --dir <place>',
    'the register: a folder or postgres://… (default: DATABASE_URL, or the nearest folder from here upward)',
  );
}

export function withJson(target: Command): Command {
  return target.option('--json', 'print JSON instead of a table');
}

/** What the flags say, checked. Errors: `cli.date` for a date that is none. */
export function givenOf(flags: DocumentFlags): Given {
  const { date = null, title = null, publisher = null, language = null, role = null } = flags;
  if (date !== null && !isCalendarDate(date)) throw new WrongUse('cli.date', { date });
  const said = { date, title, publisher, language, role, speaker: list(flags.speaker), parties: list(flags.parties) };
  return flags.licence === undefined ? said : { ...said, licence: flags.licence };
}

/** How addresses are fetched, by the flags of `withNetworkOptions`. */
export function fetchingOf({
  allowPrivate = false,
  timeout,
}: Pick<DocumentFlags, 'allowPrivate' | 'timeout'>): FetchOptions {
  return { allowPrivate, ...(timeout === undefined ? {} : { timeoutMs: timeout * 1000 }) };
}

/** Items of a list parted by commas; a repeated item counts once. */
export function list(text: string | undefined): string[] {
  const items = (text ?? '').split(',').map((item) => item.trim());
  return [...new Set(items.filter((item) => item !== ''))];
}

/** A port to listen on; 0 for any that is free. Errors: `cli.port`. */
export function portNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new WrongUse('cli.port', { text });
  return Number(text);
}

/** A whole number of at least one. Errors: `cli.number`. */
export function wholeNumber(flag: string): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new WrongUse('cli.number', { flag, text });
    return value;
  };
}
