import { SCHEDULED_THINGS, SMALL_NUMBERS, TENS, TERM_PREPOSITIONS, TIME_UNITS } from '../../../languages/index.ts';
import {
  afterSpace,
  isDash,
  isDigit,
  isLetter,
  joinedWord,
  type Word,
  wordAfter,
  wordAt,
  wordBefore,
} from '../characters.ts';
import { readDigits, readWords } from '../numerals/index.ts';
import { type Anchor, addDays, addMonths, formatAnchor } from './calendar.ts';
import type { Core } from './mention.ts';
import { readBefore } from './time-before.ts';

/** A length of time: `12 months`, `five to ten years`, `a decade`; `most` is the longer one of two. */
export interface Length {
  readonly most: number;
  readonly months: number;
  readonly days: number;
  readonly end: number;
  readonly unit: string;
  readonly joined: boolean;
}

/** Longest term believed: beyond it the words tell of history. */
const MOST_MONTHS = 2400;

/** Reads a length of time at `at`: a number, or an article, and a unit of time. */
export function readLength(text: string, at: number): Length | null {
  const first = countAt(text, at);
  if (!first) return null;
  const second = secondCount(text, first.end);
  const end = second?.end ?? first.end;
  const joined = isDash(text.charCodeAt(end));
  const word = unitWord(text, end);
  const unit = word && TIME_UNITS.get(word.lower);
  if (!word || !unit) return null;
  const most = second?.value ?? first.value;
  if (most * (unit.months + unit.days / 30) > MOST_MONTHS || most <= 0) return null;
  return {
    most,
    months: most * unit.months,
    days: Math.round(most * unit.days),
    end: word.end,
    unit: word.lower,
    joined,
  };
}

/** The unit behind a number, over "calendar", "consecutive" and the like. */
function unitWord(text: string, end: number): Word | null {
  const word = joinedWord(text, end);
  if (!word || TIME_UNITS.has(word.lower)) return word;
  return /^(calendar|consecutive|fiscal|financial|business|working|full|more|additional|further|school|academic|short)$/.test(
    word.lower,
  )
    ? wordAfter(text, word.end)
    : null;
}

function countAt(text: string, at: number): { readonly value: number; readonly end: number } | null {
  if (isDigit(text.charCodeAt(at))) {
    let end = at;
    while (end - at < 5 && isDigit(text.charCodeAt(end))) end++;
    if (end - at > 4 || isLetter(text.charCodeAt(end))) return null;
    const numeral = readDigits(text, at);
    return numeral && numeral.exponent === 0 ? { value: numeral.value, end: numeral.end } : null;
  }
  const word = wordAt(text, at);
  if (!word) return null;
  if (word.lower === 'a' || word.lower === 'an' || word.lower === 'half')
    return { value: word.lower === 'half' ? 0.5 : 1, end: word.end };
  if (!SMALL_NUMBERS.has(word.lower) && !TENS.has(word.lower)) return null;
  const numeral = readWords(text, at);
  return numeral && !numeral.fraction ? { value: numeral.value, end: numeral.end } : null;
}

/** The upper of two: `five to ten`, `3-5`, `two or three`. */
function secondCount(text: string, from: number): { readonly value: number; readonly end: number } | null {
  const at = afterSpace(text, from);
  if (isDash(text.charCodeAt(at)))
    return isDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at) !== 45
      ? countAt(text, afterSpace(text, at + 1))
      : joinedCount(text, at);
  const word = wordAt(text, at);
  return word && (word.lower === 'to' || word.lower === 'or') ? countAt(text, afterSpace(text, word.end)) : null;
}

/** "five-to-ten-year". */
function joinedCount(text: string, at: number): { readonly value: number; readonly end: number } | null {
  const word = wordAt(text, at + 1);
  return word?.lower === 'to' && isDash(text.charCodeAt(word.end)) ? countAt(text, word.end + 1) : null;
}

/** The interval of a length from the date of the text on (or, `back`, up to it); null without that date. */
export function spanFrom(
  anchor: Anchor | null,
  length: { readonly months: number; readonly days: number },
  back = false,
): string | null {
  if (!anchor) return null;
  const sign = back ? -1 : 1;
  const whole = Math.round(length.months);
  const end = addDays(addMonths(anchor, sign * whole), sign * length.days);
  const [from, to] = back ? [end, anchor] : [anchor, end];
  return from.year < 0 || to.year > 9999 ? null : `${formatAnchor(from)}/${formatAnchor(to)}`;
}

/** `within 12 months`, `over three years`, `a five-year plan`, `two years ago`: from the number. */
export function readTerm(text: string, at: number, floor: number, anchor: Anchor | null): Core | null {
  const length = readLength(text, at);
  if (!length) return null;
  const core = { start: at, end: length.end, relative: true };
  const next = joinedWord(text, length.end);
  if (next?.lower === 'ago') return { ...core, end: next.end, edtf: pointBack(anchor, length), role: 'past' };
  if (next && NO_TERM_BEFORE.has(next.lower) && !isCounted(text, at, next)) return null;
  if (length.joined)
    return isScheduled(text, length.end) ? { ...core, edtf: spanFrom(anchor, length), role: 'period' } : null;
  const before = readBefore(text, at, floor);
  const kind =
    TERM_PREPOSITIONS.get(before.preposition ?? '') ?? (isSpell(text, at, before.preposition) ? 'term' : undefined);
  if (!kind || (before.determined && before.preposition !== 'within')) return null;
  if (before.preposition === 'over' && next?.lower === 'of') return null;
  if (isCounted(text, at, next))
    return { ...core, edtf: isFromNow(text, next!.end) ? spanFrom(anchor, length) : null, role: 'period' };
  const back = kind === 'past' || looksBack(text, before.start, length.end, before.preposition!);
  return { ...core, edtf: spanFrom(anchor, length, back), role: back ? 'past' : 'period' };
}

/** "30 years old", "two years later": no term. */
const NO_TERM_BEFORE: ReadonlySet<string> = new Set(
  'old older olds anniversary earlier later since after before'.split(' '),
);

/** "within 30 days of entry into force", "within a year after the vote": counted from something, mostly another day than the text's. */
function isCounted(text: string, at: number, next: Word | null): boolean {
  return next !== null && /^(of|after|following|from)$/.test(next.lower) && wordBefore(text, at)?.lower === 'within';
}

/** "of the date of this order", "from today". */
function isFromNow(text: string, from: number): boolean {
  return /^\s*(?:the date of this|today|now)\b/.test(text.slice(from, from + 24));
}

/** "a period of three years", "a term of five years". */
function isSpell(text: string, at: number, preposition: string | null): boolean {
  if (preposition !== 'of') return false;
  const of = wordBefore(text, at);
  const noun = of && wordBefore(text, of.start);
  return (
    noun !== null && /^(period|term|span|duration|horizon|course|plan|programme|program|timeframe)$/.test(noun.lower)
  );
}

/** Words read behind "five-year" for the thing that has this length. */
const REACH = 6;

/** "a five-year plan", "an 18-month, $5 million programme"; not "a four-year degree". */
function isScheduled(text: string, end: number): boolean {
  if (isDash(text.charCodeAt(end))) return false;
  const after = /^[^.;:()]{1,70}/.exec(text.slice(end, end + 70))?.[0] ?? '';
  return after
    .toLowerCase()
    .split(/[^a-z]+/)
    .slice(0, REACH + 1)
    .some((word) => SCHEDULED_THINGS.has(word));
}

/** Characters read on either side of a term for signs that it lies behind ("the lowest in 20 years", "for 60 years it has"). */
const WINDOW = 60;

function looksBack(text: string, start: number, end: number, preposition: string): boolean {
  const clause = /[^.;:]*$/.exec(text.slice(Math.max(0, start - WINDOW), start))![0].toLowerCase();
  if (/\b(?:will|shall|to|would|can|plans?|intends?)\b/.test(clause)) return false;
  if (preposition === 'in')
    return /\b(?:first|best|worst|least|most|only|(?:low|high|larg|bigg|fast|slow|strong|weak|great|small|long|short|deep|hott|cold|rich)est)\b/.test(
      clause,
    );
  if (preposition !== 'for' && preposition !== 'over') return false;
  const after = clause.trim() === '' ? text.slice(end, end + WINDOW).toLowerCase() : '';
  return /\b(?:has|have|had|been|was|were)\b/.test(clause + after) && !/\b(?:will|shall)\b/.test(after);
}

/** "two years ago": the time, as coarse as its unit. */
function pointBack(anchor: Anchor | null, length: Length): string | null {
  if (!anchor) return null;
  const then = addDays(addMonths(anchor, -length.months), -length.days);
  if (length.months >= 12) return formatAnchor({ ...then, month: 0, day: 0 });
  return formatAnchor(length.months > 0 ? { ...then, day: 0 } : then);
}
