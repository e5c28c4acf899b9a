/** What a character is to the word splitter. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Hyphens that join the parts of a word, among them the soft hyphen and the en dash between two letters or digits. */
export const HYPHEN = 3;
export const APOSTROPHE = 4;
/** Ideographs and kana are words of their own: their texts have no spaces. */
export const IDEOGRAPH = 5;
/** Signs that are read aloud as words: currencies, percent, degree, ampersand. */
export const SIGN = 6;
export const POINT = 7;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
const CURRENCY = /\p{Sc}/u;

function classOfLatin(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
  if (code === 39) return APOSTROPHE;
  if (code === 45 || code === 0xad) return HYPHEN;
  if (code === 44 || code === 46) return POINT;
  if ('$%&¢£¤¥§°'.includes(String.fromCharCode(code))) return SIGN;
  return code >= 0xa0 && WORD_CHARACTER.test(String.fromCharCode(code)) ? LETTER : SEPARATOR;
}

const LATIN = Uint8Array.from({ length: 256 }, (_, code) => classOfLatin(code));

function isIdeograph(code: number): boolean {
  return (code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

function classOfOther(code: number): number {
  if (code >= 0x2010 && code <= 0x2013) return HYPHEN;
  if (code === 0x2212) return HYPHEN;
  if (code === 0x2018 || code === 0x2019 || code === 0x2bc || code === 0xff07) return APOSTROPHE;
  if (code === 0x2030 || code === 0xff05) return SIGN;
  if (isIdeograph(code)) return IDEOGRAPH;
  // Halves of characters beyond the basic plane (emoji, rare ideographs) hang together as words.
  if (code >= 0xd800 && code <= 0xdfff) return LETTER;
  const character = String.fromCharCode(code);
  if (WORD_CHARACTER.test(character)) return LETTER;
  return CURRENCY.test(character) ? SIGN : SEPARATOR;
}

/** The class of a UTF-16 code unit. */
export function characterClass(code: number): number {
  return code < 256 ? LATIN[code]! : classOfOther(code);
}
