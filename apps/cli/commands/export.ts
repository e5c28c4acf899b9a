import { type Command, Option } from 'commander';
import { KINDS, WrongUse } from '../../../src/model/index.ts';
import type { EntryQuery, Status, Store } from '../../../src/register/index.ts';
import type { EditionFlags, OpenEdition, Scores } from '../exporting/edition.ts';
import { command, withRegister } from '../options.ts';
import { openFollowUp, type RegisterPlace, withStore } from '../register-place.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';

/** Names of the formats, in the order of `FORMATS`, `BYTE_FORMATS` and `FOLDER_FORMATS`: known here so that `--help` need not load them. */
export const STREAMS = ['jsonl', 'csv', 'summit-table', 'w3c', 'jsonld', 'iati', 'ics', 'rss'] as const;
export const BYTES = ['parquet'] as const;
export const FOLDERS = ['datapackage', 'croissant'] as const;
const NAMES = [...STREAMS, ...BYTES, ...FOLDERS];

interface Flags extends EditionFlags {
  readonly format: (typeof NAMES)[number];
  readonly kind: string;
  readonly unreviewed?: boolean;
  readonly columns?: boolean;
  readonly history?: boolean;
  readonly originals?: boolean;
  readonly out?: string;
  readonly dir?: string;
}

const NOTES = `
Formats: jsonl and csv are rows; summit-table is the table of the research groups (summit, number, area, text, a column per
member with -1, 0 or 1); w3c are Web Annotations, jsonld linked data, iati is IATI 2.03, ics a calendar of deadlines, rss a
feed; parquet is a file of typed columns; datapackage (Frictionless v2) and croissant are folders. docs/open-data.md describes each of them.
`;

/** `servanda export`: open data from the register. */
export function exportCommand(screen: Screen): Command {
  const says =
    'Print the register as open data. Only what a person has accepted or edited, unless --unreviewed is given.';
  const examples = [
    'servanda export --format csv > commitments.csv',
    'servanda export --format iati --publisher "Lake Institute" --publisher-ref XX-LAKE-1 --out pledges.xml',
    'servanda export --format datapackage --history --originals --out package',
  ];
  const formats = new Option('--format <format>', 'which form').choices(NAMES).default('jsonl');
  const exporting = withRegister(command('export', says, examples, NOTES))
    .addOption(formats)
    .addOption(new Option('--kind <kind>', 'which statements').choices([...KINDS, 'all']).default('commitment'))
    .option('--unreviewed', 'also what nobody has looked at yet; such rows have reviewed = false')
    .option('--out <path>', 'a file to write to, or the folder of a format that is one (default: standard output)')
    .option('--history', 'jsonl, datapackage: the whole register with all that was ever decided, for "servanda import"')
    .option('--originals', 'datapackage: the documents as they were received, too')
    .option('--columns', 'describe the columns of the CSV file instead');
  return withEditionOptions(exporting).action((flags: Flags) =>
    flags.columns ? describe(screen) : withStore(flags.dir, (store, place) => run(store, place, flags, screen)),
  );
}

function withEditionOptions(target: Command): Command {
  return target
    .option('--title <title>', 'name of the whole')
    .option('--base <address>', 'address under which it will stand; addresses of commitments are made from it')
    .option('--publisher <name>', 'who publishes')
    .option('--publisher-ref <id>', 'identifier of who publishes (org-id.guide), for iati')
    .option('--publisher-type <code>', 'IATI’s code for the kind of organisation', '90')
    .option('--licence <licence>', 'SPDX id or address of the licence');
}

async function run(store: Store, place: RegisterPlace, flags: Flags, screen: Screen): Promise<void> {
  refuse(flags);
  const { openEdition } = await import('../exporting/edition.ts');
  const scores = flags.format === 'summit-table' ? await scoresIn(place) : undefined;
  const open = openEdition(store, queryOf(flags), flags, scores);
  if (isFolder(flags)) await writeFolder(store, place, flags, open);
  else await writeStream(store, flags, open, screen);
  if (flags.history && !isFolder(flags)) return;
  const left = [...open.left.values()].reduce((sum, count) => sum + count, 0);
  screen.note(`${counted(open.rows() - left, 'row')} exported.\n`);
  for (const [why, count] of open.left) screen.note(`${counted(count, 'row')} left out: ${LEFT_OUT[why] ?? why}.\n`);
  if (flags.unreviewed) return;
  const { commitments, reviewed } = await store.counts();
  if (commitments <= reviewed) return;
  const unseen = counted(commitments - reviewed, 'commitment');
  screen.note(`${unseen} not reviewed and left out; --unreviewed exports them too, marked.\n`);
}

/** The scores that the register's follow-up has. */
async function scoresIn(place: RegisterPlace): Promise<Scores> {
  const { scoresOf } = await import('../exporting/scores.ts');
  const follow = await openFollowUp(place);
  try {
    return await scoresOf(follow);
  } finally {
    await follow.close();
  }
}

/** Why a format could not hold an entry. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'no-day': 'they have no deadline that is a date',
  'no-date': 'the date of their document is not known',
  'no-promisor': 'it is not known who promises',
};

function isFolder({ format }: Flags): boolean {
  return FOLDERS.some((name) => name === format);
}

/** Errors: `cli.export-out`, `cli.export-out-file`, `cli.export-history`, `cli.export-originals`, `cli.export-publisher`. */
function refuse(flags: Flags): void {
  const { format, out, history, originals, publisher, publisherRef } = flags;
  if (isFolder(flags) && out === undefined) throw new WrongUse('cli.export-out', { format });
  const isBytes = BYTES.some((name) => name === format);
  if (isBytes && out === undefined) throw new WrongUse('cli.export-out-file', { format });
  if (history && format !== 'jsonl' && format !== 'datapackage') throw new WrongUse('cli.export-history', { format });
  if (originals && format !== 'datapackage') throw new WrongUse('cli.export-originals', { format });
  if (format !== 'iati') return;
  const isRef = /^[^\s/&|?]+$/.test(publisherRef ?? '');
  if (!publisher || !isRef) throw new WrongUse('cli.export-publisher');
}

async function writeStream(store: Store, flags: Flags, open: OpenEdition, screen: Screen): Promise<void> {
  const { BYTE_FORMATS, FORMATS, historyLines } = await import('../../../src/publish/index.ts');
  const { withoutBlindMarks } = await import('../../../src/register/index.ts');
  const { putInto } = await import('../exporting/folder.ts');
  const bytes = BYTE_FORMATS.find(({ name }) => name === flags.format);
  if (bytes) return void (await putInto('.')(flags.out!, bytes.write(open.edition)));
  const format = FORMATS.find(({ name }) => name === flags.format)!;
  let blind = 0;
  const shown = flags.history ? withoutBlindMarks(store.history(), () => (blind += 1)) : null;
  const chunks = shown ? historyLines(shown) : format.write(open.edition);
  if (flags.out === undefined) {
    for await (const chunk of chunks) screen.out(chunk);
  } else await putInto('.')(flags.out, chunks);
  if (blind > 0) screen.note(`${counted(blind, 'mark')} of open coding rounds left out: nobody may see them yet.\n`);
}

async function writeFolder(store: Store, place: RegisterPlace, flags: Flags, open: OpenEdition): Promise<void> {
  const { FOLDER_FORMATS } = await import('../../../src/publish/index.ts');
  const { copyOriginals, putHistory, putInto } = await import('../exporting/folder.ts');
  const put = putInto(flags.out!);
  const history = flags.history ? [await putHistory(store, put)] : [];
  const originals = flags.originals ? await copyOriginals(open.edition, place.originals, flags.out!) : [];
  const format = FOLDER_FORMATS.find(({ name }) => name === flags.format)!;
  await format.write(open.edition, put, [...history, ...originals]);
}

function queryOf({ kind, unreviewed }: Flags): Partial<EntryQuery> {
  const decided: Status[] = ['accepted', 'edited'];
  const statuses = unreviewed ? [...decided, 'proposed' as const] : decided;
  return { kinds: kind === 'all' ? [] : [kind], statuses };
}

async function describe(screen: Screen): Promise<void> {
  const { COLUMNS } = await import('../../../src/publish/index.ts');
  const width = Math.max(...COLUMNS.map(({ name }) => name.length));
  screen.out(COLUMNS.map(({ name, holds }) => `${name.padEnd(width)}  ${holds}\n`).join(''));
}
