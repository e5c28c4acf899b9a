import type { Transaction } from 'kysely';
import type { Statement } from '../model/index.ts';
import { featuresOf } from '../register/index.ts';
import { putFeatures } from './feature-lists.ts';
import { type Entering, numbered, proposeRestatements, reachOf } from './restate.ts';
import type { Tables } from './tables.ts';

type Write = Transaction<Tables>;

/**
 * Makes the lists of features anew, a document at a time in the order in which they came. `propose`: and looks for what says the
 * same, as when they came; pairs that are there stay as they are.
 */
export async function restateAll(write: Write, propose: boolean): Promise<void> {
  await write.deleteFrom('restating_features').execute();
  const documents = await write
    .selectFrom('runs')
    .innerJoin('documents', 'documents.source', 'runs.source')
    .select(['documents.source', 'documents.date'])
    .select(({ fn }) => fn.min('runs.seq').as('first'))
    .groupBy(['documents.source', 'documents.date'])
    .orderBy('first')
    .execute();
  for (const { source, date } of documents) {
    const entries = await entriesIn(write, source);
    if (propose) await proposeRestatements(write, entries, await reachOf(write, source, date));
    await putFeatures(write, entries);
  }
}

async function entriesIn(write: Write, source: string): Promise<Entering[]> {
  const rows = await write
    .selectFrom('entries')
    .innerJoin('statements', (join) =>
      join.onRef('statements.run', '=', 'entries.run').onRef('statements.id', '=', 'entries.id'),
    )
    .select(['entries.id', 'statements.record_json'])
    .where('entries.source', '=', source)
    .where('entries.status', 'in', ['proposed', 'accepted', 'edited'])
    .orderBy('entries.sort')
    .execute();
  const read = rows.map(({ id, record_json }) => ({ id, statement: JSON.parse(record_json) as Statement }));
  const commitments = read.filter(({ statement }) => statement.kind === 'commitment');
  return numbered(
    write,
    commitments.map((each) => ({ ...each, features: featuresOf(each.statement) })),
  );
}
