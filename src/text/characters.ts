// Tests on one UTF-16 code unit, with a fast path for ASCII. Surrogates (emoji, rare scripts) count as symbols.

const UPPER = /\p{Lu}|\p{Lt}/u;
const LOWER = /\p{Ll}/u;
const LETTER = /\p{L}/u;
const MARK = /\p{M}/u;

/** White space of any kind, line ends included. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || code === 0x85 || (code >= 0x2000 && code <= 0x200a) || isRareSpace(code);
}

function isRareSpace(code: number): boolean {
  return code === 0x1680 || isLineEnd(code) || code === 0x202f || code === 0x205f || code === 0x3000;
}

/** A character that ends a line: LF, VT, FF, CR, NEL, LS, PS. */
export function isLineEnd(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Characters without width that a reader does not see: soft hyphen, zero-width space, direction marks. Joiners stay. */
export function isInvisible(code: number): boolean {
  if (code < 0xad) return false;
  if (code === 0xad || code === 0xfeff) return true;
  if (code < 0x200b || code > 0x2069) return false;
  const isDirection = code === 0x200e || code === 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2066;
  return code === 0x200b || code === 0x2060 || isDirection;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isUpper(code: number): boolean {
  if (code < 128) return code >= 65 && code <= 90;
  return !isSurrogate(code) && UPPER.test(String.fromCharCode(code));
}

export function isLower(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return !isSurrogate(code) && LOWER.test(String.fromCharCode(code));
}

export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return !isSurrogate(code) && LETTER.test(String.fromCharCode(code));
}

/** A mark that belongs to the character before it (accents, variation selectors). */
export function isCombining(code: number): boolean {
  return code >= 0x300 && !isSurrogate(code) && MARK.test(String.fromCharCode(code));
}

export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Scripts written without spaces between words: Han, Kana, and their full-width punctuation (not Hangul). */
export function isWideScript(code: number): boolean {
  if (code < 0x2e80) return false;
  return (
    code <= 0x312f || (code >= 0x31a0 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || isFullWidth(code)
  );
}

function isFullWidth(code: number): boolean {
  return code >= 0xff00 && code <= 0xff65;
}

export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2015);
}

const codesOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

const OPENERS = codesOf('"\'“‘„‚«‹([{「『（《〈【¿¡');
const CLOSERS = codesOf('"\'”’»›)]}」』）》〉】“');
const TERMINATORS = codesOf('.!?…։؟۔।॥။።‼⁇⁈⁉。！？｡．');

/** Quotation marks and brackets that open. A straight quotation mark may do either. */
export function isOpener(code: number): boolean {
  return !isPlain(code) && OPENERS.has(code);
}

/** Quotation marks and brackets that close. */
export function isCloser(code: number): boolean {
  return !isPlain(code) && CLOSERS.has(code);
}

/** Marks that end a sentence: full stop, exclamation and question mark, ellipsis, and their kin in other scripts. */
export function isTerminator(code: number): boolean {
  if (code < 0x589) return code === 46 || code === 33 || code === 63;
  if (code >= 0x2000 && code < 0x203c) return code === 0x2026;
  return TERMINATORS.has(code);
}

/** ASCII letters, digits and what lies between them: most characters, and none of the marks above. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 62) || (code >= 64 && code <= 90);
}
