import { sql } from 'kysely';
import type { Hit } from '../../register/index.ts';
import type { Database } from './database.ts';
import { LABEL_COLUMNS, labelOf } from './documents.ts';

/** Words around what was found that an excerpt shows (FTS5 takes at most 64). */
const EXCERPT = 40;

/** Sentences and statements with all the words, best first; ties by document and place, so that the order never changes. */
export async function searchPassages(db: Database, words: string, limit: number): Promise<Hit[]> {
  const match = matchExpression(words);
  if (match === '') return [];
  const rows = await db
    .selectFrom('passages')
    .innerJoin(sql<{ rowid: number; rank: number }>`passages_fts`.as('found'), 'found.rowid', 'passages.id')
    .innerJoin('documents', 'documents.source', 'passages.source')
    .select(LABEL_COLUMNS)
    .select(['passages.entry', 'passages.kind', 'passages.start', 'passages.end'])
    .select(sql<string>`snippet(passages_fts, 0, char(1), char(2), '…', ${sql.lit(EXCERPT)})`.as('marked'))
    .where(sql<boolean>`passages_fts match ${match}`)
    .orderBy('found.rank')
    .orderBy('documents.sort')
    .orderBy('passages.start')
    .orderBy('passages.id')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const { entry, kind, start, end, marked } = row;
    return { document: labelOf(row), entry, kind, start, end, marked };
  });
}

/**
 * What a person typed as an FTS5 expression: each word or quoted phrase as a string, so that no character of it is taken
 * for an operator; a star after a word stays a prefix search.
 */
export function matchExpression(words: string): string {
  const parts = words.match(/"[^"]*"|[^\s"]+/gu) ?? [];
  return parts
    .map((part) => ({ star: part.endsWith('*'), text: part.replace(/^"|"$|\*+$/gu, '') }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, star }) => `"${text}"${star ? '*' : ''}`)
    .join(' ');
}
