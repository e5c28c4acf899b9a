/**
 * The stem of an English word, by the algorithm of Martin Porter (Program 14(3), 1980) with the changes that he published later
 * ("logi", "bli"). `word` is of the letters a–z, small; a word of one or two letters is its own stem. Linear in its length.
 */
export function stem(word: string): string {
  if (word.length < 3) return word;
  const [plain, once] = [withoutPlural(word), (each: string) => replaced(each, SUFFIXES, 1)];
  const short = replaced(once(withEasyEnd(withoutPast(plain))), MORE_SUFFIXES, 1);
  return withoutFinalE(replaced(short, LAST_SUFFIXES, 2));
}

type Suffixes = readonly (readonly [suffix: string, instead: string])[];

/** Of two suffixes that both fit the longer counts, so it stands first. */
const SUFFIXES: Suffixes = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['entli', 'ent'],
  ['ousli', 'ous'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['logi', 'log'],
  ['alli', 'al'],
  ['ator', 'ate'],
  ['bli', 'ble'],
  ['eli', 'e'],
];

const MORE_SUFFIXES: Suffixes = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];

const LAST_SUFFIXES: Suffixes = [
  ['ement', ''],
  ['ance', ''],
  ['ence', ''],
  ['able', ''],
  ['ible', ''],
  ['ment', ''],
  ['sion', 's'],
  ['tion', 't'],
  ['ant', ''],
  ['ent', ''],
  ['ism', ''],
  ['ate', ''],
  ['iti', ''],
  ['ous', ''],
  ['ive', ''],
  ['ize', ''],
  ['al', ''],
  ['er', ''],
  ['ic', ''],
  ['ou', ''],
];

/** The word with the first suffix that fits replaced, if what stands before it has at least `least` measures. */
function replaced(word: string, suffixes: Suffixes, least: number): string {
  const found = suffixes.find(([suffix]) => word.endsWith(suffix));
  if (!found) return word;
  const [suffix, instead] = found;
  const changed = word.slice(0, -suffix.length) + instead;
  // Of "ion" the letter before belongs to what is measured; elsewhere what is put in its place does not.
  const measured = suffix.endsWith('ion') && least === 2 ? changed : word.slice(0, -suffix.length);
  return measures(measured) >= least ? changed : word;
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measures(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const left = word.slice(0, word.length - cut);
  if (cut === 0 || !hasVowel(left)) return word;
  if (left.endsWith('at') || left.endsWith('bl') || left.endsWith('iz')) return `${left}e`;
  if (isDoubled(left) && !/[lsz]$/.test(left)) return left.slice(0, -1);
  return measures(left) === 1 && isShort(left) ? `${left}e` : left;
}

function withEasyEnd(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function withoutFinalE(word: string): string {
  const left = word.slice(0, -1);
  const count = word.endsWith('e') ? measures(left) : 0;
  const cut = count > 1 || (count === 1 && !isShort(left)) ? left : word;
  return cut.endsWith('ll') && measures(cut) > 1 ? cut.slice(0, -1) : cut;
}

/** Whether a letter is a vowel; y is one after a consonant. */
function isVowel(letter: string, afterVowel: boolean, first: boolean): boolean {
  return letter === 'y' ? !first && !afterVowel : 'aeiou'.includes(letter);
}

/** How often a consonant follows on a vowel, whether there is a vowel, and of the last three letters which are vowels. */
function shapeOf(word: string) {
  let [count, vowels] = [0, 0];
  let last = [false, false, false];
  for (let at = 0; at < word.length; at += 1) {
    const vowel = isVowel(word[at]!, last[2]!, at === 0);
    if (vowel) vowels += 1;
    else if (last[2]) count += 1;
    last = [last[1]!, last[2]!, vowel];
  }
  return { count, vowels, last };
}

function measures(word: string): number {
  return shapeOf(word).count;
}

function hasVowel(word: string): boolean {
  return shapeOf(word).vowels > 0;
}

function isDoubled(word: string): boolean {
  return word.length > 1 && word.at(-1) === word.at(-2) && !shapeOf(word).last[2];
}

/** Whether it ends with consonant, vowel, consonant, the last not w, x or y. */
function isShort(word: string): boolean {
  const [first, second, third] = shapeOf(word).last;
  return word.length >= 3 && !first && second === true && !third && !/[wxy]$/.test(word);
}
