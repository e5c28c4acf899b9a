import { sql } from 'kysely';
import type { Hit } from '../../register/index.ts';
import { LABEL_COLUMNS, labelOf } from '../documents.ts';
import type { Database } from '../tables.ts';
import { typedWords } from '../typed-words.ts';

/** Words around what was found that an excerpt shows (FTS5 takes at most 64). */
const EXCERPT = 40;

/**
 * Sentences and statements with all the words, best first; ties in the order they were stored. The best are chosen on rank
 * alone, and only for them is the rest looked up: an excerpt of each of 100,000 matches takes seconds.
 */
export async function searchPassages(db: Database, words: string, limit: number): Promise<Hit[]> {
  const match = matchExpression(words);
  if (match === '') return [];
  const best = sql<{ id: number; rank: number }>`(select rowid as id, rank from passages_fts
    where passages_fts match ${match} order by rank, rowid limit ${limit})`;
  const rows = await db
    .selectFrom(best.as('best'))
    .innerJoin('passages', 'passages.id', 'best.id')
    .innerJoin('documents', 'documents.source', 'passages.source')
    .select(LABEL_COLUMNS)
    .select(['passages.entry', 'passages.kind', 'passages.start', 'passages.end'])
    .select(excerpt(match).as('marked'))
    .orderBy('best.rank')
    .orderBy('best.id')
    .execute();
  return rows.map((row) => {
    const { entry, kind, start, end, marked } = row;
    return { document: labelOf(row), entry, kind, start, end, marked };
  });
}

/** The words around what was found, the words found between U+0001 and U+0002. */
function excerpt(match: string) {
  return sql<string>`(select snippet(passages_fts, 0, char(1), char(2), '…', ${sql.lit(EXCERPT)})
    from passages_fts where passages_fts match ${match} and rowid = best.id)`;
}

/** What a person typed as an FTS5 expression: each word or phrase as a string; a star after it stays a prefix search. */
export function matchExpression(words: string): string {
  return typedWords(words)
    .map(({ text, star }) => `"${text}"${star ? '*' : ''}`)
    .join(' ');
}
