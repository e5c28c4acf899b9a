import { Buffer } from 'node:buffer';
import { sql, type Transaction } from 'kysely';
import { type Finding, Trouble } from '../model/index.ts';
import { type HistoryRow, wrongInRow } from '../register/index.ts';
import type { CarriedTable } from './history-rows.ts';
import { projectAll } from './project.ts';
import { UNPROJECTED } from './project-entries.ts';
import { restateAll } from './restate-all.ts';
import { packed } from './structure.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;
type Row = Readonly<Record<string, unknown>>;

/** Rows written at a time, fewer of those that hold whole texts. */
const BATCH = { rows: 500, texts: 10 };

/** Writes the rows of another register into this one, which must be empty, and returns their number. */
export async function putHistory(
  write: Write,
  carried: readonly CarriedTable[],
  rows: AsyncIterable<HistoryRow>,
): Promise<number> {
  const tables = new Map(carried.map((table) => [table.name, table]));
  await refuseFull(write, tables);
  return putAll(write, tables, rows);
}

/** Reckons anew what repeats the rest. */
export async function projectHistory(write: Write): Promise<void> {
  await projectAll(write);
  // Whether an entry stands back depends on the state of another, which may have been reckoned after it.
  const followed = await write.selectFrom('followings').select('seq').limit(1).execute();
  if (followed.length > 0) await projectAll(write);
  await restateAll(write, false);
}

/** Errors: `history.unsound` where a check found something. */
export function refuseUnsound([wrong]: readonly Finding[]): void {
  if (wrong) throw new Trouble('history.unsound', { reason: `${wrong.code} ${JSON.stringify(wrong.params)}` });
}

/** The feed of changes begins with the setting up of the file, here and there. */
async function refuseFull(write: Write, tables: ReadonlyMap<string, CarriedTable>): Promise<void> {
  for (const name of tables.keys()) {
    const kept = name === 'changes' ? sql`kind <> 'projection'` : sql`true`;
    const { rows } = await sql`select 1 from ${sql.table(name)} where ${kept} limit 1`.execute(write);
    if (rows.length > 0) throw new Trouble('history.not-empty');
  }
}

async function putAll(
  write: Write,
  tables: ReadonlyMap<string, CarriedTable>,
  rows: AsyncIterable<HistoryRow>,
): Promise<number> {
  let count = 0;
  let [waiting, name]: [Row[], string] = [[], ''];
  const put = async () => {
    if (waiting.length > 0) await insert(write, name, waiting, count);
    waiting = [];
  };
  for await (const each of rows) {
    if (each.table !== name || waiting.length >= (name === 'texts' ? BATCH.texts : BATCH.rows)) await put();
    name = each.table;
    count += 1;
    waiting.push(encoded(tables.get(name), each, count));
  }
  await put();
  return count;
}

/** What the database itself refuses (a row twice, a number that is none) is trouble with the rows. */
async function insert(write: Write, table: string, rows: readonly Row[], number: number): Promise<void> {
  try {
    const into = write.insertInto(table as 'sources').values(rows as unknown as Tables['sources'][]);
    await (table === 'changes' ? into.onConflict((first) => first.doNothing()) : into).execute();
  } catch (error) {
    throw new Trouble('history.row', { number, reason: error instanceof Error ? error.message : String(error) }, error);
  }
}

/** The columns of a row as they are stored. Errors: `history.row` for one that does not fit its table. */
function encoded(table: CarriedTable | undefined, each: HistoryRow, number: number): Row {
  const refused = (reason: string) => new Trouble('history.row', { number, reason });
  if (!table) throw refused(`there is no table "${each.table}" here`);
  const wrong = wrongInRow(each);
  if (wrong !== null) throw refused(wrong);
  const columns = Object.entries(each.row).map(([column, value]) => stored(table, column, value));
  const unknown = columns.find(([column]) => !table.columns.includes(column));
  if (unknown) throw refused(`${each.table} has no column "${unknown[0]}" here`);
  const row = Object.fromEntries(columns);
  return each.table === 'entries' ? { ...UNPROJECTED, ...row } : row;
}

function stored({ columns }: CarriedTable, column: string, value: unknown): [string, unknown] {
  if (columns.includes(`${column}_json`)) return [`${column}_json`, value === null ? null : JSON.stringify(value)];
  if (column === 'structure') return [column, packed(value as Parameters<typeof packed>[0])];
  if (value !== null && typeof value === 'object' && 'base64' in value) {
    return [column, Buffer.from(String(value.base64), 'base64')];
  }
  return [column, value];
}
