import type { SitePut } from '../site-edition.ts';
import { type Spool, spool } from '../spool.ts';
import { pieceOf, tokens } from './tokens.ts';

/** Something that can be found: where it is, what it is called, what stands below. */
export interface Findable {
  readonly path: string;
  readonly title: string;
  readonly below: string;
  readonly language: string | null;
  readonly words: string;
}

/** Rows of one file of what is shown: a page of answers loads one file for each row at worst. */
const ROWS = 100;

/**
 * The search of a site: words by their first two letters, and what is shown of each thing found in files of a hundred. All of it
 * is loaded by script elements, which a page from the file system may do while it may not fetch.
 */
export interface SearchIndex {
  add(found: Findable): void;
  close(): void;
}

export function openSearchIndex(put: SitePut): SearchIndex {
  const pieces = new Map<string, Spool<readonly [string, number]>>();
  let rows: string[] = [];
  let total = 0;
  const writeRows = () => {
    put.file(
      `search/rows/${Math.floor((total - 1) / ROWS)}.js`,
      `servandaRows(${Math.floor((total - 1) / ROWS)},[\n${rows.join(',\n')}]);\n`,
    );
    rows = [];
  };
  return {
    add({ path, title, below, language, words }) {
      for (const word of tokens(words)) {
        const name = pieceOf(word);
        const piece = pieces.get(name) ?? spool(put, `words-${name}`);
        pieces.set(name, piece);
        piece.add([word, total]);
      }
      rows.push(scriptJson([path, title, below, language]));
      total += 1;
      if (rows.length === ROWS) writeRows();
    },
    close() {
      if (rows.length > 0) writeRows();
      for (const [name, piece] of pieces) put.file(`search/words/${name}.js`, pieceScript(name, piece));
      const names = [...pieces.keys()].sort();
      put.file('search/index.js', `servandaIndex(${scriptJson({ total, rows: ROWS, names })});\n`);
    },
  };
}

/** The words of a piece with the numbers of what has them, each as the distance from the one before, in base 36. */
function pieceScript(name: string, piece: Spool<readonly [string, number]>): string {
  const numbers = new Map<string, { last: number; says: string[] }>();
  for (const rows of piece.pieces()) {
    for (const [word, number] of rows) {
      const known = numbers.get(word) ?? { last: 0, says: [] };
      known.says.push((number - known.last).toString(36));
      known.last = number;
      numbers.set(word, known);
    }
  }
  const words = [...numbers.keys()].sort();
  const lines = words.map((word) => scriptJson([word, numbers.get(word)!.says.join(' ')]));
  return `servandaWords(${scriptJson(name)},[\n${lines.join(',\n')}]);\n`;
}

/** JSON that is also a script, wherever it stands: no end of a script element, no line ends that scripts take for ones. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
