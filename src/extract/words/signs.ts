/** What a UTF-16 code unit is to the words around it. */
export const WORD = 1;
export const SPACE = 2;
export const APOSTROPHE = 3;
export const DOT = 4;
export const HYPHEN = 5;
export const MARK = 6;

function kindOf(unit: number): number {
  if (unit === 32 || unit === 160 || unit === 9 || unit === 10 || unit === 13) return SPACE;
  if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57)) return WORD;
  if (unit === 39 || unit === 0x2019) return APOSTROPHE;
  if (unit === 46 || unit === 44) return DOT;
  if (unit === 45 || unit === 0x2010 || unit === 0x2011) return HYPHEN;
  if (unit < 128) return MARK;
  if (unit >= 0x2012 && unit <= 0x206f) return unit === 0x202f || unit === 0x2009 ? SPACE : MARK;
  if (unit === 0xab || unit === 0xbb || (unit >= 0x3000 && unit <= 0x301f)) return MARK;
  return WORD;
}

// Up to the general punctuation nearly every unit of a text is looked up; the few beyond are told by their ranges.
const LOOKED_UP = 0x2070;
const KINDS = Uint8Array.from({ length: LOOKED_UP }, (_, unit) => kindOf(unit));

/** The kind of a unit; one outside a text (`undefined` in an array) is of none. */
export function signKind(unit: number): number {
  return unit < LOOKED_UP ? KINDS[unit]! : kindOf(unit);
}

/**
 * The unit as it counts for telling words apart: Latin letters in lower case, apostrophes straight. Letters beyond stay, since
 * no word that is looked up has them.
 */
export function foldedUnit(unit: number): number {
  if (unit < FOLDED.length) return FOLDED[unit]!;
  return unit === 0x2019 ? 39 : unit;
}

const FOLDED = Uint16Array.from({ length: 256 }, (_, unit) => {
  const lower = String.fromCharCode(unit).toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : unit;
});

// Both in one table, since every character of every sentence is asked for both.
const WORD_UNITS = Uint16Array.from({ length: LOOKED_UP }, (_, unit) => (kindOf(unit) === WORD ? foldedUnit(unit) : 0));

/** The folded unit of a letter or digit, 0 for anything else. */
export function wordUnit(unit: number): number {
  if (unit < LOOKED_UP) return WORD_UNITS[unit]!;
  return kindOf(unit) === WORD ? unit : 0;
}
