import { createContext, runInContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEARCH_SCRIPT } from '../../../src/publish/site/search/search-script.ts';
import { pieceOf, tokens } from '../../../src/publish/site/search/tokens.ts';
import { entryOf } from '../invented-edition.ts';
import { published, siteEditionOf } from './in-memory.ts';

interface Globals {
  servandaTokens(text: string): string[];
  servandaPieceOf(word: string): string;
}

test('the script of the page takes words apart as the index does, whatever they are', () => {
  const globals = createContext({});
  runInContext(SEARCH_SCRIPT, globals);
  const script = globals as unknown as Globals;
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constant('Zürich 中国 will BUILD ﬁne 12 Brücken'),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect([...script.servandaTokens(text)]).toEqual(tokens(text));
      const pieces = tokens(text).map(pieceOf);
      expect(tokens(text).map((word) => script.servandaPieceOf(word))).toEqual(pieces);
      expect(pieces.every((piece) => /^[a-z0-9-]{1,20}$/.test(piece))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('words are folded: case, accents, ligatures; scripts without spaces go by character', () => {
  expect(tokens('Zürich, ZÜRICH; ﬁne — 中国 2030')).toEqual(['zurich', 'fine', '中', '国', '2030']);
});

test('the index leads from a word to all that have it', async () => {
  const entries = Array.from({ length: 120 }, (_, index) =>
    entryOf(index + 1, { text: index % 50 === 7 ? 'plant pears' : 'dig' }),
  );
  const { files } = await published(siteEditionOf(entries));
  const words = new Map<string, string>();
  const rows = new Map<number, string[][]>();
  const globals = createContext({
    servandaWords: (_: string, list: [string, string][]) =>
      list.forEach(([word, numbers]) => void words.set(word, numbers)),
    servandaRows: (number: number, list: string[][]) => void rows.set(number, list),
  });
  for (const [path, script] of files) if (/^search\/(words|rows)\//.test(path)) runInContext(String(script), globals);
  let at = 0;
  const found = words
    .get('pears')!
    .split(' ')
    .map((step) => {
      at += Number.parseInt(step, 36);
      return rows.get(Math.floor(at / 100))![at % 100]!;
    });
  expect(found.map(([path]) => path)).toEqual(
    [8, 58, 108].map((number) => `commitments/${number.toString(16).padStart(16, '0')}/index.html`),
  );
  expect(found.every(([, title]) => title === 'plant pears')).toBe(true);
});
