import { BACKWARD, FORWARD, MONTHS, SEASONS, SMALL_NUMBERS, TENS, WEEKDAYS } from '../../../languages/index.ts';
import { nextCandidate } from '../candidates.ts';
import { afterSpace, isDigit, isLetter, isUpper, type Word, wordAfter, wordAt } from '../characters.ts';
import { openingsOf } from '../openings.ts';
import { type Anchor, isBefore, readAnchor } from './calendar.ts';
import { readClimateConference, readWholeUnit } from './ends.ts';
import type { Core, DateMention } from './mention.ts';
import { readDayMonth, readMonth } from './month-days.ts';
import { readNumeric } from './numeric.ts';
import { readComingSeason, readFiscal, readQuarterOrHalf, readSeason, readShortQuarter } from './parts-of-year.ts';
import { RECURRING_STARTERS, readEvery, readFrequency, readPhrase } from './recurring.ts';
import { readDayWord, readRelative, readWeekday } from './relative.ts';
import { readTerm } from './terms.ts';
import { type Before, readBefore } from './time-before.ts';
import { CLOSERS, readYears, TIMED_THINGS } from './years.ts';

export type { DateMention } from './mention.ts';

type Form = (text: string, word: Word, floor: number, anchor: Anchor | null) => Core | null;

const day: Form = (text, word, _floor, anchor) => readDayWord(text, word, anchor);
const month: Form = (text, word, floor, anchor) => readMonth(text, word.start, floor, anchor);
const season: Form = (text, word, floor, anchor) =>
  readSeason(text, word, anchor) ?? readComingSeason(text, word, floor, anchor);
const relative: Form = (text, word, _floor, anchor) => readRelative(text, word, anchor);
const term: Form = (text, word, floor, anchor) => readTerm(text, word.start, floor, anchor);
const whole: Form = (text, word, floor, anchor) => readWholeUnit(text, word, floor, anchor);
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

/** What a time begins with. */
export const DATE_OPENINGS = openingsOf(FORMS.keys());
const STARTS = DATE_OPENINGS.starts;

/**
 * Finds by when and since when: dates, terms, recurring and vague times in one sentence as read. `anchor` is the EDTF date of
 * the text, from which relative times are reckoned; without it they have no date. Mentions are in order and do not overlap.
 */
export function findDates(text: string, anchor: string | null): readonly DateMention[] {
  const now = readAnchor(anchor);
  const found: DateMention[] = [];
  let floor = 0;
  let at = nextCandidate(text, 0, STARTS);
  while (at < text.length) {
    const core = coreAt(text, at, floor, now);
    const whole = core && joinSecond(text, core, floor, now);
    const mention = whole && whole.start >= floor ? finish(text, whole, floor, now) : null;
    if (mention) {
      found.push(mention);
      floor = mention.end;
    }
    at = nextCandidate(text, mention?.end ?? afterToken(text, at), STARTS);
  }
  return found;
}

function coreAt(text: string, at: number, floor: number, anchor: Anchor | null): Core | null {
  return isDigit(text.charCodeAt(at)) ? fromDigit(text, at, floor, anchor) : fromWord(text, at, floor, anchor);
}

function fromDigit(text: string, at: number, floor: number, anchor: Anchor | null): Core | null {
  if (isLetter(text.charCodeAt(at - 1))) return readShortQuarter(text, at - 1, anchor);
  return (
    readNumeric(text, at) ??
    readYears(text, at, floor) ??
    readDayMonth(text, at, floor, anchor) ??
    (/[\d.,$€£-]/.test(text.charAt(at - 1)) ? null : readTerm(text, at, floor, anchor))
  );
}

function fromWord(text: string, at: number, floor: number, anchor: Anchor | null): Core | null {
  if (isDigit(text.charCodeAt(at - 1))) return null;
  const word = wordAt(text, at);
  for (const form of (word && FORMS.get(word.lower)) ?? []) {
    const core = form(text, word!, floor, anchor);
    if (core) return core;
  }
  return null;
}

/** "from August 31, 2021 to September 12, 2022", "between May 2022 and June 2023": two dates that open with from or between. */
function joinSecond(text: string, core: Core, floor: number, anchor: Anchor | null): Core {
  if (core.role || core.edtf === null || core.edtf.includes('/')) return core;
  const opener = readBefore(text, core.start, floor).preposition;
  if (opener !== 'from' && opener !== 'between') return core;
  const link = wordAfter(text, core.end);
  if (!link || !(opener === 'between' ? link.lower === 'and' : /^(to|through|until)$/.test(link.lower))) return core;
  const second = coreAt(text, afterSpace(text, link.end), core.end, anchor);
  if (!second?.edtf || second.role || second.edtf.includes('/')) return core;
  const first = core.relative && !second.relative ? sameYear(core.edtf, second.edtf) : core.edtf;
  if (second.edtf <= first) return core;
  return { ...core, end: second.end, edtf: `${first}/${second.edtf}`, relative: second.relative };
}

/** "from March 31 to April 3, 2023": the second date lends the first its year, or the year before if that would put it last. */
function sameYear(first: string, second: string): string {
  const moved = second.slice(0, 4) + first.slice(4);
  return moved <= second || first.length < 7 ? moved : String(Number(second.slice(0, 4)) - 1) + first.slice(4);
}

/** Adds the preposition, and from it the role. */
function finish(text: string, core: Core, floor: number, anchor: Anchor | null): DateMention | null {
  const before: Before = readBefore(text, core.start, floor);
  if (core.needsPreposition && before.preposition === null) return null;
  const fixed = core.role === 'recurring' || core.role === 'name';
  const start = fixed || before.start > core.start ? core.start : before.start;
  const named = (before.named && !core.relative) || (before.determined && !before.part && isTitled(text, core));
  const role = named ? 'name' : (core.role ?? roleOf(core, before.preposition, anchor));
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

/** "the September 20, 2022 Joint Statement", "the January 6 events": a date between an article and its noun tells which one. */
function isTitled(text: string, core: Core): boolean {
  if (core.role || !isDigit(text.charCodeAt(core.end - 1))) return false;
  const next = wordAfter(text, core.end);
  if (!next || TIMED_THINGS.has(next.lower)) return false;
  return isUpper(text.charCodeAt(next.start)) || !CLOSERS.has(next.lower);
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

function afterToken(text: string, from: number): number {
  const digit = isDigit(text.charCodeAt(from));
  let at = from + 1;
  while (at < text.length && (digit ? isDigit(text.charCodeAt(at)) : isLetter(text.charCodeAt(at)))) at++;
  return at;
}
