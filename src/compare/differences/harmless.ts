import { foldedSide, type Group, type Sides, sideOf } from './group.ts';

const BOTH_DIGITS = /^\d$/;

/** Words run together; between two digits a space stays, for "1 5" is not "15". */
function squash(words: readonly string[]): string {
  let out = '';
  for (const word of words) {
    if (BOTH_DIGITS.test(out.at(-1) ?? '') && BOTH_DIGITS.test(word[0] ?? '')) out += ' ';
    out += word;
  }
  return out;
}

/** "US" before a dollar sign that both sides have: "US$500" and "$500" are two ways to write one sum. */
function isDollarLetters(group: Group, sides: Sides): boolean {
  const { source, report } = sides;
  for (const step of group) {
    const [words, index] = step.source >= 0 ? [source, step.source] : [report, step.report];
    if (step.source >= 0 && step.report >= 0) return false;
    if (words.text.slice(words.starts[index]!, words.starts[index]! + 3).toUpperCase() !== 'US$') return false;
  }
  return true;
}

/** Whether a stretch differs in nothing but typography: spaces for hyphens, "%" for "per cent", "$" for "US$". */
export function isTypography(group: Group, sides: Sides): boolean {
  const source = foldedSide(group, sides.source, 'source');
  const report = foldedSide(group, sides.report, 'report');
  return squash(source) === squash(report) || isDollarLetters(group, sides);
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bwon['’]t\b/g, 'will not'],
  [/\bcan['’]t\b|\bcannot\b/g, 'can not'],
  [/n['’]t\b/g, ' not'],
  [/['’]ll\b/g, ' will'],
  [/['’]ve\b/g, ' have'],
  [/['’]re\b/g, ' are'],
  [/['’]m\b/g, ' am'],
];

function expand(text: string): string {
  let out = text.toLowerCase();
  for (const [short, long] of CONTRACTIONS) out = out.replace(short, long);
  return out;
}

function codesOf(text: string, sides: Sides): string {
  return sides.parties
    .find(text)
    .map((mention) => mention.code)
    .join(' ');
}

/** Whether both sides say the same in other words: "do not" and "don't", two names of one party. */
export function isEqualInSubstance(group: Group, sides: Sides): boolean {
  const source = sideOf(group, sides.source, 'source');
  const report = sideOf(group, sides.report, 'report');
  if (source === '' || report === '') return false;
  if (expand(source) === expand(report)) return true;
  const codes = codesOf(source, sides);
  return codes !== '' && codes === codesOf(report, sides) && !/\d/.test(source + report);
}
