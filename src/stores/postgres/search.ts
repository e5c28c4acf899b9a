import { sql } from 'kysely';
import type { Hit } from '../../register/index.ts';
import { LABEL_COLUMNS, labelOf } from '../documents.ts';
import { excerptOf, type Sought, wordsIn } from '../excerpt.ts';
import type { Database } from '../tables.ts';
import { typedWords } from '../typed-words.ts';

/** What is looked for: as PostgreSQL is asked, and part by part. */
export interface Expression {
  readonly query: string;
  readonly sought: readonly Sought[];
}

/** What a person typed as a `tsquery`; null where it holds nothing that the index knows as a word. */
export async function expressionOf(db: Database, words: string): Promise<Expression | null> {
  const typed = typedWords(words);
  const lexemes = await lexemesOf(
    db,
    typed.map(({ text }) => text),
  );
  const sought = typed.map(({ star }, index) => ({ lexemes: lexemes[index] ?? [], star }));
  if (sought.length === 0 || sought.some((part) => part.lexemes.length === 0)) return null;
  return { query: sought.map(partOf).join(' & '), sought };
}

/** Lexemes are letters and digits: they need no quoting but in quotation marks. */
function partOf({ lexemes, star }: Sought): string {
  const quoted = lexemes.map((lexeme) => `'${lexeme}'`).join(' <-> ');
  return `(${quoted}${star ? ':*' : ''})`;
}

async function lexemesOf(db: Database, texts: readonly string[]): Promise<string[][]> {
  if (texts.length === 0) return [];
  const { rows } = await sql<{ lexemes: string[] }>`
    select register_lexemes(body) as lexemes from unnest(${texts}::text[]) with ordinality as typed (body, n)
    order by n`.execute(db);
  return rows.map(({ lexemes }) => lexemes);
}

/** Sentences and statements with all the words, best first; ties in the order they were stored. */
export async function searchPassages(db: Database, words: string, limit: number): Promise<Hit[]> {
  const expression = await expressionOf(db, words);
  if (expression === null) return [];
  const { query, sought } = expression;
  // Rank 1: longer passages count for less, by the logarithm of their length.
  const best = sql<{ id: number; rank: number }>`(select id, ts_rank(words, ${query}::tsquery, 1) as rank from passages
    where words @@ ${query}::tsquery order by rank desc, id limit ${limit})`;
  const rows = await db
    .selectFrom(best.as('best'))
    .innerJoin('passages', 'passages.id', 'best.id')
    .innerJoin('documents', 'documents.source', 'passages.source')
    .select(LABEL_COLUMNS)
    .select(['passages.entry', 'passages.kind', 'passages.start', 'passages.end', 'passages.body'])
    .orderBy('best.rank', 'desc')
    .orderBy('best.id')
    .execute();
  const read = rows.map(({ body }) => wordsIn(body));
  const distinct = [...new Set(read.flatMap((each) => each.map(({ text }) => text)))];
  const lexemes = new Map((await lexemesOf(db, distinct)).map((found, index) => [distinct[index]!, found[0] ?? '']));
  return rows.map((row, index) => {
    const { entry, kind, start, end, body } = row;
    return { document: labelOf(row), entry, kind, start, end, marked: excerptOf(body, read[index]!, lexemes, sought) };
  });
}
