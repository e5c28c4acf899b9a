import { commitmentsOfTable, type DateOrder, type TableReading, tableHeader } from '../../src/follow/index.ts';
import { WorldFailed } from '../../src/model/index.ts';
import type { Gazetteer } from '../../src/parties/index.ts';
import { documentRecord, type FollowStore, type Given, type Store } from '../../src/register/index.ts';
import { keepOriginal, systemClock } from '../../src/world/index.ts';
import { problemLines } from './evidence.ts';
import { withFollowUp } from './following-up.ts';
import { columnList, refuseUnknownColumns, rememberColumns } from './importing/table-columns.ts';
import { inputsOf } from './inputs.ts';
import { openDocumentReader } from './reading.ts';
import type { RegisterPlace } from './register-place.ts';
import type { Screen } from './screen.ts';
import { counted } from './show/fields.ts';

interface Options {
  readonly by: string;
  readonly gazetteer?: string;
  readonly dir?: string;
  /** What the document is called, if not by its path. */
  readonly name?: string;
  /** Columns as they were said, by field. */
  readonly columns?: TableReading['columns'];
  readonly dates?: DateOrder;
  /** Shows how the table is understood and takes nothing in. */
  readonly dryRun?: boolean;
}

/** Where a table goes: the register, its follow-up, and the screen. */
export interface ImportDesk {
  readonly store: Store;
  readonly follow: FollowStore;
  readonly place: RegisterPlace;
  readonly screen: Screen;
}

/** Takes a table of commitments into the register that is found. Errors: `follow.table`; those of reading a file. */
export async function importCommitments(file: string, given: Given, options: Options, screen: Screen): Promise<void> {
  await withFollowUp(options.dir, async (follow, store, place) => {
    const { names, result, columns } = await importTable(file, given, options, { store, follow, place, screen });
    screen.out(columnList(columns, screen));
    if (result === 'shown') {
      return screen.out(`${counted(names.length, 'commitment')} in the table; nothing was taken in.\n`);
    }
    const told = result === 'present' ? 'already there' : result;
    screen.out(`${counted(names.length, 'commitment')} of the table: ${told}, accepted by ${options.by}.\n`);
  });
}

/** Takes one table in: its document, its entries accepted, and their names. Again: nothing changes; after a crash it goes on. */
export async function importTable(file: string, given: Given, options: Options, desk: ImportDesk) {
  const { store, follow, place, screen } = desk;
  const reader = await openDocumentReader(options.gazetteer, screen);
  try {
    const [input] = await inputsOf([file]);
    const { bytes, hint } = await input!.load();
    const read = await reader.read({ bytes, hint: { ...hint, name: options.name ?? hint.name } }, given, 'index');
    const parties = reader.gazetteerFor(given);
    const content = read.text?.content ?? '';
    const remembered = (await follow.tableColumns(tableHeader(content))) ?? {};
    const said = { columns: options.columns ?? {}, dates: options.dates ?? null };
    const table = commitmentsOfTable(content, partiesOf(parties), { ...said, remembered });
    const { statements, names, problems, columns } = table;
    refuseUnknownColumns(columns, said.columns);
    if (problems.length > 0) {
      screen.out(columnList(columns, screen));
      screen.note(problemLines(problems));
      throw new WorldFailed('follow.table', { name: file, count: problems.length });
    }
    if (options.dryRun) return { names, result: 'shown' as const, columns };
    const document = await keepOriginal(place.originals, bytes);
    const maker = { ...reader.maker, rules: `${reader.maker.rules}, table` };
    const record = documentRecord({ ...read, statements }, given, maker);
    const result = await store.putDocument(record);
    const entries = record.proposals.map(({ id }) => id);
    await acceptAll(entries, options.by, store);
    await follow.nameEntries(entries.map((entry, index) => ({ document, name: names[index]!, entry })));
    await rememberColumns(follow, table, options.by);
    return { names, result, columns };
  } finally {
    await reader.close();
  }
}

/** Parties by name or code, each looked up once: a table names the same few thousands of times. */
function partiesOf(parties: Gazetteer): (text: string) => { code: string; name: string; known: boolean } {
  const seen = new Map<string, { code: string; name: string; known: boolean }>();
  return (text) => {
    const before = seen.get(text);
    if (before) return before;
    const party = parties.resolve(text);
    const found = { code: party?.code ?? text, name: party?.name ?? text, known: party !== null };
    seen.set(text, found);
    return found;
  };
}

/** A person made the table: what stands in it is decided, where nobody decided before. */
async function acceptAll(entries: readonly string[], by: string, store: Store): Promise<void> {
  const made = { by, at: systemClock.now(), why: 'taken from a table', action: 'accept' as const };
  const rest = { expected: 0, changes: null, tests: null, undoes: null };
  await store.decideAll(entries.map((entry) => ({ entry, ...made, ...rest })));
}
