/** Scripts that put no space between words: each character is looked for by itself. */
const ALONE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Characters of a word that are looked at. */
const LONGEST = 24;

/** The words of a text as they are looked for: without case and accents, each once. The script of the page does the same. */
export function tokens(text: string): string[] {
  const plain = text.toWellFormed().normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const found = new Set<string>();
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (!ALONE.test(word)) found.add([...word].slice(0, LONGEST).join(''));
    else for (const character of word) found.add(character);
  }
  return [...found];
}

/** The piece of the index that a word stands in: its first two characters, as a name of a file. */
export function pieceOf(word: string): string {
  return [...word]
    .slice(0, 2)
    .map((character) => (/[a-z0-9]/.test(character) ? character : `-${character.codePointAt(0)!.toString(16)}`))
    .join('');
}
