/** Where letters with accents of the Latin script end (U+024F); letters of other scripts do not begin names that are looked for. */
const LATIN_END = 0x250;

const WORD = 1;
const UPPER = 2;
const KINDS = kindsOfLatin();

/** Whether a UTF-16 code unit is an upper-case letter of the Latin script. */
export function isUpper(unit: number): boolean {
  return unit < LATIN_END && KINDS[unit] === UPPER;
}

/** Whether a UTF-16 code unit belongs to a word: a letter of the Latin script or a digit. */
export function isWord(unit: number): boolean {
  return unit < LATIN_END && KINDS[unit]! >= WORD;
}

function kindsOfLatin(): Uint8Array {
  const kinds = new Uint8Array(LATIN_END);
  for (let unit = 0; unit < LATIN_END; unit += 1) {
    const letter = String.fromCharCode(unit);
    if (/\p{Lu}/u.test(letter)) kinds[unit] = UPPER;
    else if (/[\p{L}\p{Nd}]/u.test(letter)) kinds[unit] = WORD;
  }
  return kinds;
}

/** Whether a UTF-16 code unit is white space, no-break and typographic spaces included. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0x202f || (unit >= 0x2000 && unit <= 0x200a)
  );
}

/** Whether a UTF-16 code unit stands for a hyphen in a name: hyphen-minus, hyphen, no-break hyphen, en dash. */
export function isHyphen(unit: number): boolean {
  return unit === 45 || (unit >= 0x2010 && unit <= 0x2013);
}

/** Whether a UTF-16 code unit stands for an apostrophe in a name. */
export function isApostrophe(unit: number): boolean {
  return unit === 39 || unit === 0x2019 || unit === 0x2bb || unit === 0x2bc;
}

/** Index after the word that begins at `start`. */
export function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWord(text.charCodeAt(end))) end += 1;
  return end;
}
