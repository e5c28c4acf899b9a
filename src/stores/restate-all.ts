import type { Transaction } from 'kysely';
import type { Statement } from '../model/index.ts';
import { featuresOf } from '../register/index.ts';
import { comparingOf, type Said } from './comparing.ts';
import { putFeatures } from './feature-lists.ts';
import { keepProfiles } from './profiles.ts';
import { numbered, proposeRestatements, reachOf } from './restate.ts';
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
  const profiles = keepProfiles();
  for (const { source, date } of documents) {
    const commitments = await commitmentsIn(write, source);
    if (propose) {
      const compared = await comparingOf({ commitments, told: [], speakers: [] }, profiles).with(write);
      await proposeRestatements(write, commitments, compared, await reachOf(write, source, date));
    }
    await putFeatures(write, await numbered(write, commitments));
  }
}

async function commitmentsIn(write: Write, source: string): Promise<Said[]> {
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
  return commitments.map((each) => ({ ...each, features: featuresOf(each.statement) }));
}
