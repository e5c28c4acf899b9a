import { type Finding, finding } from '../model/index.ts';
import { arePlacesRight } from './places.ts';
import { preparedWords } from './prepared.ts';
import type { Database } from './tables.ts';

/** Entries read at a time. */
const BATCH = 1000;

/** Whether the words that the index was given are those of the texts in force. Everything is read, which takes a while. */
export async function checkWords(db: Database): Promise<Finding[]> {
  const right = (await arePlacesRight(db)) && (await areWordsRight(db));
  return right ? [] : [finding('store.index-out-of-step', 'error', {})];
}

async function areWordsRight(db: Database): Promise<boolean> {
  for (let after = 0; ; ) {
    const select = db.selectFrom('entry_words').select(['n', 'body', 'prepared']).where('n', '>', after);
    const rows = await select.orderBy('n').limit(BATCH).execute();
    if (rows.some(({ body, prepared }) => preparedWords([body]) !== prepared)) return false;
    if (rows.length < BATCH) return true;
    after = rows.at(-1)!.n;
  }
}
