import { DatabaseSync } from 'node:sqlite';
import type { LibraryText } from '../../src/compare/index.ts';

/** What a database's full-text index makes of a quotation: the number of texts that have it as a phrase. */
export function phraseSearch(texts: readonly LibraryText[]): (quotation: string) => number {
  const db = new DatabaseSync(':memory:');
  db.exec("create virtual table texts using fts5 (content, content='', tokenize='unicode61')");
  const insert = db.prepare('insert into texts (rowid, content) values (?, ?)');
  db.exec('begin');
  for (const [index, { content }] of texts.entries()) insert.run(index + 1, content);
  db.exec('commit');
  const select = db.prepare('select rowid from texts where texts match ? limit 5');
  return (quotation) => {
    const words = quotation.match(/[\p{L}\p{N}]+/gu) ?? [];
    return words.length === 0 ? 0 : select.all(`"${words.join(' ')}"`).length;
  };
}
