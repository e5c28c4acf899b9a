import { BACKWARD, FORWARD, MONTHS, SEASONS, WEEKDAYS } from '../../../languages/en/months.ts';
import { SMALL_NUMBERS, TENS } from '../../../languages/en/numbers.ts';
import { isDigit, isLetter, isUpper, trigram, trigramsOf, type Word, wordAt } from '../characters.ts';
import { type Anchor, isBefore, readAnchor } from './calendar.ts';
import { readClimateConference, readWholeUnit } from './ends.ts';
import type { Core, DateMention } from './mention.ts';
import { readDayMonth, readMonth } from './month-days.ts';
import { readNumeric } from './numeric.ts';
import { readFiscal, readQuarterOrHalf, readSeason, readShortQuarter } from './parts-of-year.ts';
import { RECURRING_STARTERS, readEvery, readFrequency, readPhrase } from './recurring.ts';
import { readDayWord, readRelative, readWeekday } from './relative.ts';
import { readTerm } from './terms.ts';
import { type Before, readBefore } from './time-before.ts';
import { readYears } from './years.ts';

export type { DateMention } from './mention.ts';

type Form = (text: string, word: Word, floor: number, anchor: Anchor | null) => Core | null;

const day: Form = (_text, word, _floor, anchor) => readDayWord(word, anchor);
const month: Form = (text, word, floor, anchor) => readMonth(text, word.start, floor, anchor);
const season: Form = (text, word, _floor, anchor) => readSeason(text, word, anchor);
const relative: Form = (text, word, _floor, anchor) => readRelative(text, word, anchor);
const term: Form = (text, word, _floor, anchor) => readTerm(text, word.start, anchor);
const whole: Form = (text, word, _floor, anchor) => readWholeUnit(text, word, anchor);
const part: Form = (text, word, _floor, anchor) => readQuarterOrHalf(text, word, anchor);
const fiscal: Form = (text, word) => readFiscal(text, word);
const climate: Form = (text, word) => readClimateConference(text, word);
const weekdays: Form = (text, word) => readWeekday(text, word);
const repeated: Form = (text, word) => readPhrase(text, word) ?? readFrequency(word) ?? readEvery(text, word);

/** Which forms a word may open, in the order they are tried. */
const FORMS: ReadonlyMap<string, readonly Form[]> = formsByWord([
  [['today', 'tonight', 'tomorrow', 'yesterday'], day],
  [MONTHS.keys(), month],
  [SEASONS.keys(), season],
  [[...FORWARD, ...BACKWARD, 'this', 'current'], relative],
  [['quarter', 'half'], part],
  [[...SMALL_NUMBERS.keys(), ...TENS.keys()], term],
  [['year', 'month', 'decade', 'century', 'day'], whole],
  [['fiscal', 'financial', 'fy'], fiscal],
  [['cop'], climate],
  [WEEKDAYS.keys(), weekdays],
  [RECURRING_STARTERS, repeated],
]);

function formsByWord(rows: readonly (readonly [Iterable<string>, Form])[]): ReadonlyMap<string, readonly Form[]> {
  const forms = new Map<string, Form[]>();
  for (const [words, form] of rows) {
    for (const word of words) {
      const held = forms.get(word) ?? [];
      if (!held.includes(form)) forms.set(word, [...held, form]);
    }
  }
  return forms;
}

const STARTS = trigramsOf(FORMS.keys());
const SHORT = new Set([...FORMS.keys()].filter((word) => word.length < 3));

/**
 * Finds by when and since when: dates, terms, recurring and vague times in one sentence as read. `anchor` is the EDTF date of
 * the text, from which relative times are reckoned; without it they have no date. Mentions are in order and do not overlap.
 */
export function findDates(text: string, anchor: string | null): readonly DateMention[] {
  const now = readAnchor(anchor);
  const found: DateMention[] = [];
  let floor = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const digit = code > 47 && code < 58;
    if (!digit && !isLetter(code)) {
      at++;
      continue;
    }
    const core = digit ? fromDigit(text, at, floor, now) : fromWord(text, at, code, floor, now);
    const mention = core && core.start >= floor ? finish(text, core, floor, now) : null;
    if (mention) {
      found.push(mention);
      floor = mention.end;
    }
    at = mention ? mention.end : afterToken(text, at, digit);
  }
  return found;
}

function fromDigit(text: string, at: number, floor: number, anchor: Anchor | null): Core | null {
  return (
    readNumeric(text, at) ??
    readYears(text, at, floor) ??
    readDayMonth(text, at, floor, anchor) ??
    digitTerm(text, at, anchor)
  );
}

function digitTerm(text: string, at: number, anchor: Anchor | null): Core | null {
  return isLetter(text.charCodeAt(at - 1)) || /[\d.,$€£-]/.test(text.charAt(at - 1))
    ? null
    : readTerm(text, at, anchor);
}

function fromWord(text: string, at: number, code: number, floor: number, anchor: Anchor | null): Core | null {
  if (isDigit(text.charCodeAt(at - 1))) return null;
  if (isDigit(text.charCodeAt(at + 1)) && isUpper(code)) return readShortQuarter(text, at, anchor);
  const mark = trigram(code, text.charCodeAt(at + 1), text.charCodeAt(at + 2));
  if (mark >= 0 ? STARTS[mark] === 0 : !mayBeShort(text, at)) return null;
  const word = wordAt(text, at);
  for (const form of (word && FORMS.get(word.lower)) ?? []) {
    const core = form(text, word!, floor, anchor);
    if (core) return core;
  }
  return null;
}

/** Words of one or two letters open few forms ("FY2023", "as soon as possible", "in due course"). */
function mayBeShort(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at + 1)) && SHORT.has(text.slice(at, at + 2).toLowerCase());
}

/** Adds the preposition, and from it the role. */
function finish(text: string, core: Core, floor: number, anchor: Anchor | null): DateMention | null {
  const before: Before = readBefore(text, core.start, floor);
  if (core.needsPreposition && before.preposition === null) return null;
  const fixed = core.role === 'recurring' || core.role === 'name';
  const start = fixed || before.start > core.start ? core.start : before.start;
  const role = before.named && !core.relative ? 'name' : (core.role ?? roleOf(core, before.preposition, anchor));
  const late = core.role === 'period' && role === 'period' && isDeadline(before.preposition) ? 'deadline' : role;
  return {
    start,
    end: core.end,
    edtf: core.edtf,
    role: late,
    preposition: fixed ? null : before.preposition,
    relative: core.relative,
  };
}

function roleOf(core: Core, preposition: string | null, anchor: Anchor | null): DateMention['role'] {
  if (preposition === 'since') return 'past';
  if (core.edtf && anchor && isBefore(core.edtf, anchor)) return 'past';
  if (isDeadline(preposition)) return 'deadline';
  return core.edtf?.includes('/') ? 'period' : 'point';
}

const DEADLINES: ReadonlySet<string> = new Set(
  'by|before|until|till|no later than|not later than|prior to|ahead of|in advance of|in time for|in the lead-up to|in the run-up to|within|on or before|by or before|leading up to'.split(
    '|',
  ),
);

function isDeadline(preposition: string | null): boolean {
  return preposition !== null && DEADLINES.has(preposition);
}

function afterToken(text: string, from: number, digit: boolean): number {
  let at = from + 1;
  while (at < text.length && (digit ? isDigit(text.charCodeAt(at)) : isLetter(text.charCodeAt(at)))) at++;
  return at;
}
