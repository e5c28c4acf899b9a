import type { Difference } from '../../../src/model/index.ts';

/** Chooses a whole number from 0 to n - 1. */
export type Chance = (n: number) => number;

/** A change to a sentence, and the kind of difference it makes; `apply` gives null where there is nothing to change. */
export interface Edit {
  readonly name: string;
  readonly kind: Difference['kind'];
  apply(sentence: string, next: Chance, parties: readonly string[]): string | null;
}

/** Replaces one of the places that a pattern (global) matches, chosen by chance. */
function replaceOne(
  sentence: string,
  pattern: RegExp,
  next: Chance,
  put: (match: RegExpMatchArray) => string | null,
): string | null {
  const matches = [...sentence.matchAll(pattern)];
  const match = matches[next(Math.max(1, matches.length))];
  const replaced = match && put(match);
  if (!match || replaced === null || replaced === undefined || replaced === match[0]) return null;
  return sentence.slice(0, match.index) + replaced + sentence.slice(match.index + match[0].length);
}

function swap(
  name: string,
  kind: Edit['kind'],
  pattern: RegExp,
  put: (match: RegExpMatchArray, next: Chance) => string | null,
): Edit {
  return { name, kind, apply: (sentence, next) => replaceOne(sentence, pattern, next, (match) => put(match, next)) };
}

const one = <Item>(items: readonly Item[], next: Chance, but?: Item): Item => {
  const others = items.filter((item) => item !== but);
  return others[next(others.length)]!;
};

const YEAR = /\b20[0-9]{2}\b(?!,|\.\d)/g;
// A number that is no year, no day of a month and no part of a longer sign.
const NUMBER =
  /(?<![\w.,$€£¥:/-])\d{1,3}(?:,\d{3})*(?:\.\d+)?(?![\w:/-]|[.,]\d| (?:January|February|March|April|May|June|July|August|September|October|November|December)\b| (?:day|week|month|year|decade|to \d+ (?:day|week|month|year|decade))s?\b|(?:st|nd|rd|th)\b)/g;
const MONTHS = ['January', 'February', 'April', 'June', 'July', 'September', 'October', 'November', 'December'];
const SCALES = ['million', 'billion', 'trillion'];

function isDayOfMonth({ 0: number, index, input }: RegExpMatchArray): boolean {
  const before = input!.slice(Math.max(0, index! - 12), index);
  return (
    Number(number) < 32 &&
    /(?:January|February|March|April|May|June|July|August|September|October|November|December) $/.test(before)
  );
}

function otherNumber(match: RegExpMatchArray, next: Chance): string | null {
  if (isDayOfMonth(match)) return null;
  const digits = match[0];
  const at = digits.search(/\d/);
  const other = String((Number(digits[at]) % 9) + 1);
  return next(2) === 0 && !digits.includes('.') && !digits.includes(',')
    ? `${digits}${1 + next(9)}`
    : other + digits.slice(at + 1);
}

const plainYear = ({ 0: year }: RegExpMatchArray, next: Chance): string => String(Number(year) + 1 + next(5));

const AFTER_MODAL = /\b(will|shall|must|can|should|would)\b(?! not\b|['’])/g;
const CONTENT = /(?<=\b[a-z]+ )[a-z]{6,}(?= [a-z]+\b)/g;
// Words that are more than words: of number, time, measure, negation, modality or currency.
const TELLING =
  /^(?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|double|triple|several|second|fourth|seventh|quarters?|halves|months?|decades?|monthly|weekly|yearly|annual|annually|century|spring|summer|autumn|winter|before|during|within|previous|following|coming|nothing|nobody|neither|without|hardly|cannot|unless|commits?|committed|pledges?|pledged|promises?|promised|intends?|intended|plans|planned|planning|expects?|expected|should|possibly|perhaps|probably|likely|willing|determined|resolved|prepared|agrees?|agreed|undertakes?|decides?|decided|consider|seeking|striving|strive|hoping|kilometres|hectares|tonnes|centimetres|megawatts|percent|dollars|rupees|pounds|around|nearly|almost|roughly|approximately|exactly|estimated|minimum|maximum|percentage|points)$/;
// The noun that a number counts is its unit, and so may be a word before that noun.
const COUNTS =
  /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|dozen|sixty|eleven|percent))[\w%,.-]*(?: [\w-]+)? $/i;
// Words of an invented craft, which are of no kind and in no text.
const STRANGE = ['gondola', 'herring', 'lantern', 'copper', 'orchard', 'violin', 'granite', 'pepper'];
const COUNTED =
  /(?<=\d )(?:scholarships|doses|gauges|nets|places|people|students|schools|teachers|clinics|boats|jobs|vaccines|experts)\b/g;

/** Edits that alter what was said, each with the kind that the difference must be given. */
export const ALTERING: readonly Edit[] = [
  swap('figure', 'figure', NUMBER, otherNumber),
  swap('scale', 'figure', /\b(?:million|billion|trillion)\b/g, ([scale], next) => one(SCALES, next, scale)),
  swap('bound dropped', 'figure', /\b(?:up to|at least|more than|about|nearly|over) (?=[$€£]?\d)/g, () => ''),
  swap('currency', 'currency', /(?:US\$|€|£)(?=\d)/g, ([sign], next) => one(['US$', '€', '£'], next, sign)),
  swap('currency code', 'currency', /\b(?:CHF|RMB|EUR|USD) (?=\d)/g, ([code], next) =>
    one(['CHF ', 'RMB ', 'EUR ', 'USD '], next, code),
  ),
  swap('unit', 'unit', COUNTED, (_, next) => one(['lanterns', 'gondolas', 'violins'], next)),
  swap('measure', 'unit', /(?<=\d )(?:kilometres|hectares|tonnes|centimetres|megawatts|percent)\b/g, ([unit], next) =>
    one(['miles', 'acres', 'barrels'], next, unit),
  ),
  swap('year', 'date', YEAR, plainYear),
  swap(
    'month',
    'date',
    /\b(?:January|February|April|June|July|September|October|November|December)\b/g,
    ([month], next) => one(MONTHS, next, month),
  ),
  swap('time', 'date', /\b(?<=\w )years\b/g, (_, next) => one(['months', 'weeks', 'decades'], next)),
  {
    name: 'party',
    kind: 'party',
    apply: (sentence, next, parties) => {
      const there = parties.filter((party) => new RegExp(`\\b${party}\\b(?![-’'])`).test(sentence));
      if (there.length === 0) return null;
      const other = one(parties, next, one(there, next));
      const gone = one(there, next, other);
      return gone === other ? null : replaceOne(sentence, new RegExp(`\\b${gone}\\b(?![-’'])`, 'g'), next, () => other);
    },
  },
  swap('negation added', 'negation', AFTER_MODAL, ([modal], next) => `${modal} ${one(['not', 'never'], next)}`),
  swap(
    'negation dropped',
    'negation',
    /\b(?:will|shall|must|should|would|is|are|was|were|do|does|did) not\b/g,
    ([both]) => both.slice(0, -4),
  ),
  swap('modal', 'modality', /\b(?:will|shall|must)\b(?! not\b)/g, (_, next) => one(['may', 'could', 'might'], next)),
  swap('hedge dropped', 'modality', /\b(?:may|might|could|possibly|perhaps|probably) (?=[a-z])/g, ([word], next) =>
    word.length > 6 ? '' : `${one(['will', 'shall'], next)} `,
  ),
  swap('word', 'words', CONTENT, ({ 0: word, index, input }, next) =>
    TELLING.test(word) || COUNTS.test(input!.slice(Math.max(0, index! - 40), index)) ? null : one(STRANGE, next),
  ),
  swap('word added', 'words', /(?<=\b[a-z]{3,} )(?=[a-z]{6,} [a-z]+)/g, (_, next) => `${one(STRANGE, next)} `),
];

/** Edits that put words in another order: never verbatim; what they are called depends on the words. */
export const REORDERING: readonly Pick<Edit, 'name' | 'apply'>[] = [
  swap(
    'neighbours changed places',
    'words',
    /\b([a-z]{5,}) ([a-z]{5,})\b/g,
    ([, first, second]) => `${second} ${first}`,
  ),
  swap('clauses changed places', 'words', /^(.{30,}), (.{30,})$/g, ([, first, second]) => `${second}, ${first}`),
];
