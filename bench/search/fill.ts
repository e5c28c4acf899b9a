import type { Transaction } from 'kysely';
import { inBatches } from '../../src/stores/batches.ts';
import { placeNumber } from '../../src/stores/place-number.ts';
import { putPlaces, settlePlaces } from '../../src/stores/places.ts';
import { preparedWords } from '../../src/stores/prepared.ts';
import type { Database, Tables } from '../../src/stores/tables.ts';
import { dice } from '../../test/register/invented.ts';

/** Statements of a document, each in a sentence of its own. */
export const OF_DOCUMENT = 10;

/** Documents in one transaction. */
const AT_ONCE = 500;

/** Where the last place of a document ends. */
const END = 2 ** 31 - 1;

type Roll = (end: number) => number;

/** A sentence of invented words, commoner and rarer ones as in a language, and some whose number is known. */
function sentenceOf(roll: Roll, year: number): string {
  const word = () => `w${Math.floor(5000 ** (roll(10_000) / 10_000))}x`;
  const words = Array.from({ length: 12 + roll(16) }, word);
  const put = (text: string, oneIn: number) => {
    if (roll(oneIn) === 0) words.splice(roll(words.length), 0, text);
  };
  put('common', 2);
  put('seldom', 300);
  put('rare', 20_000);
  put('many bridges', 100);
  put('prefixed', 5000);
  if (year < 2005) put('former', 2);
  return `Ruritania will ${words.join(' ')}.`;
}

/**
 * Puts as many invented statements into an empty register as the search looks at them: documents, sentences, statements and
 * places, in no order of their dates. What the search does not ask for (runs, entries, texts) is left out or empty.
 */
export async function fill(db: Database, statements: number): Promise<void> {
  const roll = dice(8);
  const documents = statements / OF_DOCUMENT;
  for (let number = 1; number <= documents; number += AT_ONCE) {
    await db.transaction().execute(async (write) => {
      const rows = Array.from({ length: Math.min(AT_ONCE, documents - number + 1) }, (_, index) =>
        documentOf(roll, number + index),
      );
      await put(write, rows);
    });
  }
}

function documentOf(roll: Roll, number: number) {
  const year = 2000 + roll(26);
  const date = `${year}-${String(1 + roll(12)).padStart(2, '0')}-${String(1 + roll(28)).padStart(2, '0')}`;
  const source = number.toString(16).padStart(64, '0');
  const bodies = Array.from({ length: OF_DOCUMENT }, () => sentenceOf(roll, year));
  return { number, date, source, bodies };
}

async function put(write: Transaction<Tables>, documents: readonly ReturnType<typeof documentOf>[]): Promise<void> {
  const nothing = { charset: null, role: null };
  const source = { media_type: 'text/plain', bytes: 1, origin_json: '{"name":"x"}', ...nothing };
  const run = { text: null, program: 'bench', rules: '', given_json: '{}', meta_json: '{}' };
  const summary = { title: null, publisher: null, language: null, role: null, readable: 1, statements: OF_DOCUMENT };
  await write
    .insertInto('sources')
    .values(documents.map((each) => ({ sha256: each.source, ...source })))
    .execute();
  await write
    .insertInto('runs')
    .values(documents.map((each) => ({ id: `run ${each.number}`, source: each.source, ...run })))
    .execute();
  const more = { commitments: OF_DOCUMENT, findings: 0 };
  const named = documents.map(({ source, number, date }) => {
    return { source, run: number, name: `${number}.txt`, date, sort: `${date} ${source}`, ...summary, ...more };
  });
  await write.insertInto('documents').values(named).execute();
  const all = documents.map(rowsOf);
  const passages = all.flatMap((each) => each.passages);
  await inBatches(passages, (batch) => write.insertInto('passages').values(batch).execute());
  const places = all.flatMap((each) => each.places);
  await putPlaces(write, places);
  await settlePlaces(write, places);
}

/** The sentences of a document, the statement in each, and their places. */
function rowsOf({ source, number, date, bodies }: ReturnType<typeof documentOf>) {
  const starts = bodies.map((_, index) => index * 1000);
  const passages = bodies.flatMap((body, index) => {
    const span = { source, start: starts[index]!, end: starts[index]! + body.length };
    const statement = { entry: `${number}-${index}`, kind: 'commitment', body: body.slice(15) };
    return [
      { ...span, entry: null, kind: 'sentence', body },
      { ...span, ...statement },
    ];
  });
  const places = bodies.map((body, index) => {
    const range = { start: starts[index]!, end: starts[index + 1] ?? END };
    return { id: placeNumber(date, number, index), source, ...range, prepared: preparedWords([body]) };
  });
  return { passages, places };
}
