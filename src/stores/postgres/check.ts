import { sql } from 'kysely';
import { type Finding, finding, type Statement } from '../../model/index.ts';
import { inexact, sha256 } from '../../register/index.ts';
import { checkWords } from '../check-words.ts';
import type { Database } from '../tables.ts';

/**
 * What is wrong with the texts, the spans and the words of the search; everything is read, one text in memory at a time.
 * References and the index are PostgreSQL's to keep: it refuses a row that leads nowhere, and makes the index from the rows.
 */
export async function checkStore(db: Database): Promise<Finding[]> {
  const found: Finding[] = [];
  for (let after = ''; ; ) {
    const select = db.selectFrom('texts').select(['id', 'source', 'content']).where('id', '>', after).orderBy('id');
    const text = await select.limit(1).executeTakeFirst();
    if (!text) return [...found, ...(await checkWords(db))];
    const { id, source, content } = text;
    if (sha256(`${source}\n${content}`).slice(0, 32) !== id)
      found.push(finding('register.text-changed', 'error', { source }));
    found.push(...(await inexactIn(db, text)));
    after = id;
  }
}

/** Every statement ever proposed on a text and every edit, held against it. All are of its source, by which they are found without a look at every text's. */
async function inexactIn(db: Database, text: { id: string; source: string; content: string }): Promise<Finding[]> {
  const { rows } = await sql<{ id: string; record: string }>`
    select statements.id, record_json as record from statements join runs on runs.seq = statements.run
      where runs.source = ${text.source} and runs.text = ${text.id}
    union all select decisions.entry, changes_json from decisions join entries on entries.id = decisions.entry
      join runs on runs.seq = entries.run
      where entries.source = ${text.source} and changes_json is not null and runs.text = ${text.id}`.execute(db);
  return rows.flatMap(({ id, record }) =>
    inexact(text.content, JSON.parse(record) as Partial<Statement>).map(({ field, span }) => {
      const params = { id, source: text.source, field };
      return finding('register.inexact', 'error', params, { start: span.start, end: span.end });
    }),
  );
}
