import { characterClass, DIGIT, HYPHEN } from './character-class.ts';

const SPOKEN: Readonly<Record<string, string>> = { '%': 'percent', '％': 'percent', '&': 'and', '￥': '¥' };
const MINUS = 45;

function isDigitAt(folded: string, index: number): boolean {
  return index >= 0 && index < folded.length && characterClass(folded.charCodeAt(index)) === DIGIT;
}

/** Whether the hyphen at `index` tells: between two digits (a range, a score) or as a minus before the first digit. */
function tells(folded: string, index: number): boolean {
  return isDigitAt(folded, index + 1) && (index === 0 || isDigitAt(folded, index - 1));
}

function isPlain(raw: string): boolean {
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) return false;
  }
  return true;
}

/**
 * A word without what is mere typography: case, ligatures and width, apostrophes, hyphens, the commas of thousands, the
 * points of initials. Hyphens stay between digits ("20-30" is not "2030") and so do decimal points ("1.5" is not "15").
 * Dropping the other hyphens makes it all one whether a hyphen at a line end was real or not.
 */
export function foldWord(raw: string): string {
  const spoken = SPOKEN[raw];
  if (spoken !== undefined) return spoken;
  if (isPlain(raw)) return raw;
  const folded = raw.normalize('NFKC').toLowerCase();
  let out = '';
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    const kind = characterClass(code);
    if (kind === HYPHEN) out += tells(folded, i) ? String.fromCharCode(MINUS) : '';
    else if (code === 46) out += isDigitAt(folded, i - 1) ? '.' : '';
    else if (kind === 4 || code === 44 || code === 91 || code === 93) continue;
    else out += folded[i];
  }
  return out;
}
