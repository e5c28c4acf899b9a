import { openPostgres } from '../../src/stores/postgres/index.ts';
import { asked } from '../../test/stores/postgres-server.ts';
import { type Cell, type Copying, copyInto } from './copying.ts';
import { EACH, inventedDocument } from './documents.ts';
import { openPlaces } from './places.ts';
import { type PutRow, putRows } from './rows.ts';

/** What one document brings into the lists of entries. */
const STATEMENTS = EACH.commitments + EACH.others;

/** Documents between two looks at whether PostgreSQL keeps up. */
const STEP = 50;

/**
 * Makes a register of `documents` invented documents in the empty database at `url`: set up by the program, its rows written by COPY, the
 * indexes made at the end. What proposes the same commitment in other texts is left out.
 */
export async function fill(url: string, documents: number): Promise<void> {
  const store = await openPostgres(url, { create: true });
  await store.close();
  const indexes = await dropIndexes(url);
  const tables = new Map<string, { readonly columns: readonly string[]; readonly copying: Copying }>();
  const put: PutRow = (table, row) => {
    const known = tables.get(table) ?? opened(url, table, row);
    tables.set(table, known);
    known.copying.put(known.columns.map((name) => row[name]!));
  };
  await asked(url, 'delete from search_shelves');
  const putPlaces = openPlaces(put, documents);
  for (let number = 0; number < documents; number += 1) {
    const record = inventedDocument(number, documents);
    putRows(put, record, number + 1, number * STATEMENTS + 1);
    putPlaces(record, number + 1);
    if (number % STEP === 0) await Promise.all([...tables.values()].map(({ copying }) => copying.drained()));
  }
  await Promise.all([...tables.values()].map(({ copying }) => copying.end()));
  for (const index of indexes) await asked(url, index);
  await goOnNumbering(url);
  // Written down as what is left to do after a load: statistics for the planner, and what every reader sees at once.
  await asked(url, 'vacuum analyze');
}

function opened(url: string, table: string, row: Readonly<Record<string, Cell>>) {
  const columns = Object.keys(row);
  return { columns, copying: copyInto(url, table, columns) };
}

/** Drops all indexes that hold up nothing else, and gives the statements that make them again. */
async function dropIndexes(url: string): Promise<string[]> {
  const rows = await asked(
    url,
    `select indexname as name, indexdef as made from pg_indexes where schemaname = 'public'
      and not exists (select 1 from pg_constraint where conindid = (quote_ident(indexname))::regclass)
      and tablename in ('entries', 'entry_parties', 'passages', 'entry_words', 'statements', 'search_places')`,
  );
  for (const { name } of rows) await asked(url, `drop index ${name}`);
  return rows.map(({ made }) => String(made));
}

async function goOnNumbering(url: string): Promise<void> {
  const rows = await asked(
    url,
    `select table_name as name, column_name as field from information_schema.columns
      where is_identity = 'YES' and table_schema = 'public'`,
  );
  for (const { name, field } of rows) {
    const most = `max("${field}")`;
    await asked(
      url,
      `select setval(pg_get_serial_sequence('${name}', '${field}'), ${most}) from ${name} having ${most} > 0`,
    );
  }
}
