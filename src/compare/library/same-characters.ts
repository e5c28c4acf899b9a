/** Stands for a hyphen at a line end, which may belong to the word or not. */
const BROKEN = '\u0001';
const LIGATURE = /[\ufb00-\ufb06]/g;

/** Characters with mere typography made equal: kinds of quotation mark, hyphen and space, soft hyphens, ligatures. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(LIGATURE, (character) => character.normalize('NFKD'))
    .replace(/\u00ad\s*|[\u200b-\u200f]/g, '')
    .replace(/[\u2010-\u2013]/g, '-')
    .replace(/['\u2018\u2019\u02bc]/g, "'")
    .replace(/["\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
    .replace(/(?<=\S)-[ \t]*\r?\n\s*/g, BROKEN)
    .replace(/\s+/g, ' ');
}

function sameBut(a: string, b: string): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left === BROKEN || right === BROKEN) {
      if (left === BROKEN || left === '-') i++;
      if (right === BROKEN || right === '-') j++;
    } else if (left === right) {
      i++;
      j++;
    } else return false;
  }
  return true;
}

/**
 * Whether two stretches are the same to the character but for typography, the case of the first letter and hyphens at line
 * ends. The second look that "verbatim" needs: the folding of words hides punctuation, accents and "1.5" against "15".
 */
export function sameCharacters(source: string, report: string): boolean {
  if (source === report) return true;
  const [a, b] = [plain(source), plain(report)];
  return sameBut(a.slice(0, 1).toLowerCase() + a.slice(1), b.slice(0, 1).toLowerCase() + b.slice(1));
}
