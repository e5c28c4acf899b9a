/** What a byte is to the byte tokeniser: 0 parts words, 1–127 is the folded letter or digit itself, the rest needs a look. */
export const JOINT = 128;
export const POINT = 129;
export const SIGN = 130;
export const LEAD = 131;

const JOINTS = "-'[]";
const POINTS = '.,';
const SIGNS = '$%&';

function classOf(byte: number): number {
  if (byte >= 0x80) return LEAD;
  const character = String.fromCharCode(byte);
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0);
  if (JOINTS.includes(character)) return JOINT;
  if (POINTS.includes(character)) return POINT;
  return SIGNS.includes(character) ? SIGN : 0;
}

export const BYTE_CLASS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => classOf(byte));

/** What a character beyond ASCII is, below zero; above zero it is the folded character. */
export const APART = 0;
export const DROPPED = -1;
export const HYPHEN = -2;
export const APOSTROPHE = -3;
export const MARK = -4;
export const IDEOGRAPH = -5;
export const LIGATURE = -6;

function foldNear(code: number): number {
  const character = String.fromCharCode(code);
  if (code === 0xad || (code >= 0x300 && code <= 0x36f)) return DROPPED;
  if (code === 0x2bc) return APOSTROPHE;
  if (/[\p{Sc}§°]/u.test(character)) return MARK;
  if (!/[\p{L}\p{M}\p{N}]/u.test(character)) return APART;
  // The base letter stands for all its accented forms: composed and decomposed texts then agree, and a find is only a find.
  return character.normalize('NFKD').toLowerCase().charCodeAt(0);
}

/** Folded characters of the two-byte range, U+0080 to U+07FF: Latin, Greek, Cyrillic, Hebrew, Arabic. */
const NEAR: Int16Array = Int16Array.from({ length: 0x800 }, (_, code) => (code < 0x80 ? APART : foldNear(code)));

function foldPunctuation(code: number): number {
  if (code >= 0x2010 && code <= 0x2013) return HYPHEN;
  if (code === 0x2018 || code === 0x2019) return APOSTROPHE;
  if (code >= 0x200b && code <= 0x200f) return DROPPED;
  if ((code >= 0x20a0 && code <= 0x20cf) || code === 0x2030) return MARK;
  return code === 0x2212 ? HYPHEN : APART;
}

/** Full-width forms are their ASCII selves. */
function foldWide(code: number): number {
  const byte = BYTE_CLASS[code - 0xfee0]!;
  if (byte > 0 && byte < JOINT) return byte;
  return byte === SIGN ? MARK : APART;
}

/** Folds a character beyond ASCII: its folded code, or one of the kinds above. Constant time. */
export function foldCode(code: number): number {
  if (code < 0x800) return NEAR[code]!;
  if (code >= 0x2000 && code < 0x2c00) return foldPunctuation(code);
  if (code >= 0x3000 && code <= 0x303f) return APART;
  if ((code >= 0x3041 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)) return IDEOGRAPH;
  if (code >= 0xf900 && code <= 0xfaff) return IDEOGRAPH;
  if (code >= 0xfb00 && code <= 0xfb06) return LIGATURE;
  if (code >= 0xff01 && code <= 0xff5e) return foldWide(code);
  // Bare surrogates, byte order marks, specials and vertical forms stand between words.
  if (code >= 0xfe10 && code <= 0xfe6f) return APART;
  return code === 0xfeff || code === 0xfffd || code === 0 ? APART : code;
}

/** The letters of a ligature, U+FB00 to U+FB06. */
export const LIGATURES: readonly string[] = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];
