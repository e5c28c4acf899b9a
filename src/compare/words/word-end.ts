import {
  APOSTROPHE,
  characterClass,
  DIGIT,
  HYPHEN,
  IDEOGRAPH,
  LETTER,
  POINT,
  SEPARATOR,
  SIGN,
} from './character-class.ts';

const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;

function classAt(text: string, index: number): number {
  return index < text.length ? characterClass(text.charCodeAt(index)) : SEPARATOR;
}

function isWordPart(kind: number): boolean {
  return kind === LETTER || kind === DIGIT;
}

/** A comma before exactly three digits groups thousands, a point before a digit is decimal: both belong to the number. */
function joinsNumber(text: string, index: number): boolean {
  if (classAt(text, index - 1) !== DIGIT || classAt(text, index + 1) !== DIGIT) return false;
  if (text.charCodeAt(index) === 46) return true;
  return classAt(text, index + 2) === DIGIT && classAt(text, index + 3) === DIGIT && classAt(text, index + 4) !== DIGIT;
}

/** The point of an abbreviation of single letters ("U.S.A") belongs to the word. */
function joinsInitials(text: string, start: number, index: number): boolean {
  if (text.charCodeAt(index) !== 46) return false;
  if (classAt(text, index - 1) !== LETTER || classAt(text, index + 1) !== LETTER) return false;
  const alone = index - 1 === start || text.charCodeAt(index - 2) === 46;
  return alone && !isWordPart(classAt(text, index + 2));
}

function continues(text: string, start: number, index: number, kind: number): boolean {
  if (isWordPart(kind)) return true;
  if (kind === POINT) return joinsNumber(text, index) || joinsInitials(text, start, index);
  const code = text.charCodeAt(index);
  const joint = kind === HYPHEN || kind === APOSTROPHE || code === OPENING_BRACKET || code === CLOSING_BRACKET;
  return joint && isWordPart(classAt(text, index + 1)) && classAt(text, index - 1) !== POINT;
}

/** Whether a word starts at `index`: a letter, digit, ideograph or sign, or a minus before a digit. */
export function startsWord(text: string, index: number): boolean {
  const kind = classAt(text, index);
  if (kind === LETTER || kind === DIGIT || kind === IDEOGRAPH || kind === SIGN) return true;
  if (kind !== HYPHEN || classAt(text, index + 1) !== DIGIT) return false;
  return index === 0 || text.charCodeAt(index - 1) <= 32 || text.charCodeAt(index - 1) === 40;
}

/** End (exclusive) of the word that starts at `start`. */
export function wordEnd(text: string, start: number): number {
  const first = classAt(text, start);
  if (first === IDEOGRAPH || first === SIGN) return start + 1;
  let index = start + 1;
  for (; index < text.length; index++) {
    if (!continues(text, start, index, classAt(text, index))) break;
  }
  return index;
}
