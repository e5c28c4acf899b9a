import { type AcrossStore, TableColumns } from '../register/index.ts';
import { decideEvidence, evidenceById, evidenceProposals, type Put } from './evidence-proposals.ts';
import type { InTransaction } from './people.ts';
import { pageOf } from './proposals.ts';
import { decideRestatement, restatements, restatementsById } from './restatements.ts';
import type { Database } from './tables.ts';

/** What is proposed across the texts, over an open database that is up to date. */
export function acrossStore(db: Database, inTransaction: InTransaction, put: Put): AcrossStore {
  return {
    restatements: (query) => pageOf(query, (part) => restatements(db, part)),
    async decideRestatement(choice) {
      await inTransaction((write) => decideRestatement(write, choice));
      return (await restatementsById(db, [choice.id]))[0]!;
    },
    evidenceProposals: (query) => pageOf(query, (part) => evidenceProposals(db, part)),
    async decideEvidence(choice) {
      await inTransaction((write) => decideEvidence(write, choice, put));
      return (await evidenceById(db, [choice.id]))[0]!;
    },
    tableColumns: (header) => tableColumns(db, header),
    rememberColumns: (header, columns, { by, at }) =>
      inTransaction(async (write) => {
        const row = { header, record_json: JSON.stringify(TableColumns.parse(columns)), by, at };
        await write.insertInto('table_columns').values(row).execute();
      }),
  };
}

async function tableColumns(db: Database, header: string): Promise<TableColumns | null> {
  const select = db
    .selectFrom('table_columns')
    .select('record_json')
    .where('header', '=', header)
    .orderBy('seq', 'desc');
  const row = await select.limit(1).executeTakeFirst();
  return row ? TableColumns.parse(JSON.parse(row.record_json)) : null;
}
