import { DatabaseSync } from 'node:sqlite';
import type { Statement } from '../../src/model/index.ts';
import { featuresOf } from '../../src/register/index.ts';
import { dice } from '../../test/register/invented.ts';
import { statementOn } from '../../test/register/ruritania.ts';

/** Words that are made up, of which the n-th is n times rarer than the first: about as words of a language are. */
const WORDS = 30_000;
const LETTERS = 'bcdfghjklmnprstvz';
const VOWELS = 'aeiou';

function wordOf(n: number): string {
  let [rest, word] = [n + 1, ''];
  while (rest > 0) {
    word += LETTERS[rest % LETTERS.length]! + VOWELS[rest % VOWELS.length]!;
    rest = Math.floor(rest / LETTERS.length);
  }
  return `${word}x`;
}

/** An invented promise of some dozen words, some with a sum; the same seed gives the same. */
export function inventedPromise(seed: number): Statement {
  const roll = dice(seed * 7919 + 13);
  const rank = () => Math.floor(WORDS ** (roll(1_000_000) / 1_000_000)) - 1;
  const text = Array.from({ length: 8 + roll(10) }, () => wordOf(rank())).join(' ');
  const span = { start: 0, end: 1, exact: text[0]! };
  const amount = { value: (1 + roll(200)) * 1e6, max: null, unit: 'money', currency: 'RUC', bound: null, span };
  const party = `P${roll(60)}`;
  return {
    ...statementOn(text, text),
    promisor: [{ code: party, name: party, span: null, inferred: 'speaker' }],
    amounts: roll(3) === 0 ? [amount] : [],
  };
}

/** Entries in one document. */
const EACH = 100;

/**
 * Fills a register with `entries` invented commitments, past the program: rows and lists are what it would have written, in
 * minutes instead of hours. What only search and lists of entries need is left out.
 */
export function fill(path: string, entries: number): void {
  const raw = new DatabaseSync(path);
  raw.exec('pragma foreign_keys = off; pragma synchronous = off; pragma cache_size = -400000; begin');
  raw.exec('drop trigger entry_words_added; create temp table unsorted (feature integer, n integer)');
  const put = (table: string, columns: string) =>
    raw.prepare(`insert into ${table} (${columns}) values (${columns.replace(/[^,]+/g, '?')})`);
  const source = put('sources', 'sha256,bytes,origin_json');
  const run = put('runs', 'seq,id,source,program,rules,given_json,meta_json');
  const document = put('documents', 'source,run,name,date,readable,statements,commitments,findings,sort');
  const statement = put('statements', 'run,number,id,record_json');
  const entry = put('entries', 'id,source,run,current,status,reviewed,kind,sort');
  const words = put('entry_words', 'n,entry,body');
  const feature = raw.prepare('insert into unsorted values (?, ?)');
  for (let n = 1; n <= entries; n += 1) {
    const [seq, number] = [Math.ceil(n / EACH), (n - 1) % EACH];
    const sha = seq.toString(16).padStart(64, '0');
    if (number === 0) {
      source.run(sha, 1, JSON.stringify({ kind: 'file', name: `${seq}.txt`, retrieved: null }));
      run.run(seq, `r${seq}`, sha, 'bench', 'bench', '{}', '{}');
      document.run(sha, seq, `${seq}.txt`, `20${10 + (seq % 15)}-01-01`, 1, EACH, EACH, 0, sha);
    }
    const id = n.toString(16).padStart(16, '0');
    const made = inventedPromise(n);
    statement.run(seq, number, id, JSON.stringify(made));
    entry.run(id, sha, seq, 1, 'proposed', 0, 'commitment', `${sha} ${number}`);
    words.run(n, id, '');
    for (const { id: each } of featuresOf(made)) feature.run(each, n);
  }
  raw.exec('insert into restating_features select distinct feature, n from unsorted order by feature, n');
  raw.exec('drop table unsorted; commit; analyze');
  raw.close();
}
