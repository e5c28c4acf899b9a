/** Where letters with accents of the Latin script end (U+024F); letters of other scripts do not begin names that are looked for. */
const LATIN_END = 0x250;

/** Whether a UTF-16 code unit is an upper-case letter of the Latin script. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (unit < 0xc0 || unit >= LATIN_END || unit === 0xd7) return false;
  return unit < 0xdf || (unit >= 0x100 && String.fromCharCode(unit).toLowerCase() !== String.fromCharCode(unit));
}

/** Whether a UTF-16 code unit belongs to a word: a letter of the Latin script or a digit. */
export function isWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
  return unit >= 0xc0 && unit < LATIN_END && unit !== 0xd7 && unit !== 0xf7;
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
