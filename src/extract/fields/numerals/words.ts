import { FRACTIONS, SCALES, SMALL_NUMBERS, TENS } from '../../../languages/index.ts';
import { joinedWord, type Word, wordAfter, wordAt, wordBefore } from '../characters.ts';
import type { Numeral } from './numeral.ts';
import { wordScale } from './scale.ts';

interface Part {
  readonly value: number;
  readonly end: number;
}

/**
 * Reads a number in words whose first word stands at `start`: `fifty`, `two hundred and five thousand`, `one and a half million`,
 * `two-thirds`, `half a billion`, `a dozen` (from its article). Vague ones (`hundreds`, `several million`) are null.
 */
export function readWords(text: string, start: number): Numeral | null {
  const first = wordAt(text, start);
  if (!first) return null;
  if (first.lower === 'half' || first.lower === 'quarter') return partOfScale(text, first) ?? half(text, first);
  if (first.lower === 'dozen') return numeral(articleBefore(text, start), first.end, 12, 1);
  if (SCALES.has(first.lower)) return articleScale(text, first);
  if (FRACTIONS.has(first.lower)) return articleFraction(text, first);
  const small = below100(text, first);
  const dozen = small && joinedWord(text, small.end);
  if (dozen?.lower === 'dozen') return numeral(start, dozen.end, small!.value * 12, 1);
  return small && (fractionOf(text, start, small) ?? compound(text, start, small));
}

function numeral(start: number, end: number, value: number, exponent = 0, fraction = false): Numeral {
  return { start, end, value, form: 'words', exponent, grouped: false, fraction };
}

/** Start of "a" or "an" right before `start`, or `start`. */
function articleBefore(text: string, start: number): number {
  const word = wordBefore(text, start);
  return word && (word.lower === 'a' || word.lower === 'an') ? word.start : start;
}

/** `five`, `fifty`, `fifty-five`. */
function below100(text: string, word: Word): Part | null {
  const small = SMALL_NUMBERS.get(word.lower);
  if (small !== undefined) return { value: small, end: word.end };
  const tens = TENS.get(word.lower);
  if (tens === undefined) return null;
  const next = joinedWord(text, word.end);
  const unit = next ? (SMALL_NUMBERS.get(next.lower) ?? 0) : 0;
  return next && unit > 0 && unit < 10 ? { value: tens + unit, end: next.end } : { value: tens, end: word.end };
}

/** Up to a thousand: `two hundred`, `two hundred and fifty`, then thousands and millions, then what is left. */
function compound(text: string, start: number, small: Part): Numeral {
  let group: Part = hundreds(text, small);
  let total = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let named = group.value >= 100 ? 2 : 0;
  let end = group.end;
  for (let part = 0; part < 6; part++) {
    const mixed = andAHalf(text, end);
    const scale = wordScale(text, mixed?.end ?? end);
    if (!scale || scale.exponent >= lowest) {
      total += group.value;
      break;
    }
    total += (group.value + (mixed?.value ?? 0)) * 10 ** scale.exponent;
    end = scale.end;
    lowest = scale.exponent;
    named = Math.max(named, scale.exponent);
    const next = nextGroup(text, end, lowest);
    if (!next) break;
    group = next;
    end = next.end;
  }
  return numeral(start, end, total, named);
}

/** The hundreds, tens and units after a scale: `two million five hundred thousand`, `one thousand and five`; not another figure. */
function nextGroup(text: string, from: number, lowest: number): Part | null {
  const word = wordAfter(text, from);
  const and = word?.lower === 'and';
  const begin = and ? wordAfter(text, word.end) : word;
  const small = begin && below100(text, begin);
  const group = small && hundreds(text, small);
  if (!group || group.value === 0) return null;
  const scale = wordScale(text, group.end);
  if (scale ? scale.exponent >= lowest : and && (lowest > 3 || group.value >= 100)) return null;
  return group;
}

function hundreds(text: string, small: Part): Part {
  const word = joinedWord(text, small.end);
  if (word?.lower !== 'hundred' || small.value === 0) return small;
  if (wordScale(text, word.end)) return { value: small.value * 100, end: word.end };
  const next = joinedWord(text, word.end);
  const begin = next?.lower === 'and' ? wordAfter(text, next.end) : next;
  const rest = begin && below100(text, begin);
  return rest ? { value: small.value * 100 + rest.value, end: rest.end } : { value: small.value * 100, end: word.end };
}

/** `and a half` between a number and its scale. */
export function andAHalf(text: string, from: number): Part | null {
  const and = joinedWord(text, from);
  if (and?.lower !== 'and') return null;
  const article = joinedWord(text, and.end);
  const part = article && (article.lower === 'a' || article.lower === 'one') ? joinedWord(text, article.end) : null;
  if (part?.lower === 'half') return { value: 0.5, end: part.end };
  return part?.lower === 'quarter' ? { value: 0.25, end: part.end } : null;
}

/** `two-thirds`, `three quarters (of a) billion`. */
function fractionOf(text: string, start: number, top: Part): Numeral | null {
  const word = joinedWord(text, top.end);
  const divisor = word && FRACTIONS.get(word.lower);
  if (!word || !divisor || top.value === 0 || top.value >= divisor) return null;
  if (word.lower.endsWith('s') === (top.value === 1)) return null;
  return scaledPart(text, start, word.end, top.value / divisor) ?? wholePart(text, start, word, top.value / divisor);
}

/** `a third` counts only where no noun follows that it would order ("a third party"). */
function wholePart(text: string, start: number, word: Word, value: number): Numeral | null {
  const joined = text.slice(start, word.end).includes('-') || word.lower.endsWith('s');
  return joined || endsPhrase(text, word.end) ? numeral(start, word.end, value, 0, true) : null;
}

function endsPhrase(text: string, from: number): boolean {
  const next = wordAfter(text, from);
  return !next || /^(of|by|in|from|or|more|less|the|to|compared|over|within)$/.test(next.lower);
}

/** `half a billion`, `half million`, `a quarter of a million`, `half a dozen`. */
function partOfScale(text: string, word: Word): Numeral | null {
  return scaledPart(text, articleBefore(text, word.start), word.end, 1 / FRACTIONS.get(word.lower)!);
}

function scaledPart(text: string, start: number, from: number, part: number): Numeral | null {
  let word = joinedWord(text, from);
  if (word?.lower === 'of') word = wordAfter(text, word.end);
  if (word?.lower === 'a') word = joinedWord(text, word.end);
  if (word?.lower === 'dozen') return numeral(start, word.end, part * 12, 1);
  const scale = word && SCALES.has(word.lower) && !word.lower.endsWith('s') ? wordScale(text, word.start) : null;
  return scale ? numeral(start, scale.end, part * 10 ** scale.exponent, scale.exponent) : null;
}

/** `half of`, `half the`, `in half`, `by a quarter`; not "the second half of the year". */
function half(text: string, word: Word): Numeral | null {
  const start = articleBefore(text, word.start);
  const next = wordAfter(text, word.end);
  const before = wordBefore(text, start);
  if (before && /^(first|second|latter|third|fourth|last|next|this|per|other|better|each|every)$/.test(before.lower))
    return null;
  // "cut it in half", "by half", "by a quarter": the whole was named before.
  const closes =
    /^(in|by|than|least|nearly|almost|about|roughly|approximately)$/.test(before?.lower ?? '') &&
    endsPhrase(text, word.end);
  const opens = next && /^(of|the|our|their|its|all|these|those)$/.test(next.lower);
  return (opens || closes) && (word.lower === 'half' || start < word.start)
    ? numeral(start, word.end, word.lower === 'half' ? 0.5 : 0.25, 0, true)
    : null;
}

/** `a hundred`, `a million`: a scale with nothing but an article before it. */
function articleScale(text: string, word: Word): Numeral | null {
  const start = articleBefore(text, word.start);
  const further = start === word.start ? wordBefore(text, word.start) : null;
  if (start === word.start && !/^(another|further|additional|extra)$/.test(further?.lower ?? '')) return null;
  if (word.lower.endsWith('s')) return null;
  const scale = wordScale(text, word.start);
  return scale && numeral(start, scale.end, 10 ** scale.exponent, scale.exponent);
}

/** `a third`, `a tenth`: the article must be there, and nothing that is ordered may follow. */
function articleFraction(text: string, word: Word): Numeral | null {
  const start = articleBefore(text, word.start);
  if (start === word.start || word.lower.endsWith('s')) return null;
  return wholePart(text, start, word, 1 / FRACTIONS.get(word.lower)!);
}
