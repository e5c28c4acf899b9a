import type { Deadline } from '../../model/index.ts';
import type { Member } from '../phrases/verb-phrase.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { DateMention } from './dates/index.ts';

// "Over time", "in due course", "for years to come": by these nothing is ever late; "the agenda of the next summit" says which agenda.
const OPEN =
  /^(over time|in the future|in due course|in a timely manner|at an appropriate time|(of|for|to|with|from) )/i;

/** By when: the date inside the unit, else one that opens its sentence or stands between subject and verb. */
export function deadlineOf(view: SentenceView, unit: Member, first: number, candidate: Candidate): Deadline | null {
  const from = view.tokens.start[unit.start]!;
  const to = view.tokens.end[unit.end - 1]!;
  const dates = view.dates().filter((date) => isDeadline(view, date));
  const inside = dates.filter((date) => date.end > from && date.end <= to);
  const opening = dates.filter(
    (date) => date.end <= Math.min(from, view.tokens.start[first]!) && isOwn(view, date, candidate),
  );
  const chosen = pick(inside) ?? pick(opening);
  return chosen ? asDeadline(view, chosen) : (candidate.inherited?.deadline ?? null);
}

/** By when all that a lead-in lists is to be done: a date anywhere in it, where it is the only one. */
export function deadlineOfLead(view: SentenceView): Deadline | null {
  const dates = view.dates().filter((date) => date.edtf !== null && isDeadline(view, date) && !isNear(view, date));
  return dates.length === 1 ? asDeadline(view, dates[0]!) : null;
}

function asDeadline(view: SentenceView, chosen: DateMention): Deadline {
  const { start, end } = chosen;
  return {
    edtf: chosen.edtf,
    text: view.tokens.text.slice(start, end),
    span: view.reading.span(start, end),
    basis: chosen.relative && chosen.edtf !== null ? 'date-of-text' : null,
  };
}

/**
 * A date between subject and frame belongs to another verb: "leaders are working on it in 2021, and will report"; one of a clause
 * before a semicolon to that clause, and "this week" to what was announced then: "this week, the Guild announced it will".
 */
function isOwn(view: SentenceView, date: DateMention, { subject, context }: Candidate): boolean {
  const { start, lower } = view.tokens;
  if (subject.end <= subject.start) return true;
  // "On Monday the ministers agreed to": when it was said.
  const said = lower.findIndex((word, at) => at >= subject.start && at < context.end && SAID.test(word));
  if (said >= 0 && date.end <= start[said]! && (date.preposition === null || /^(on|in|at)$/.test(date.preposition)))
    return false;
  // "Agreed on Monday to", "late on Monday pledged": the day of the news, inside the words that bind.
  const inside = date.start >= start[subject.end]! && date.end <= start[Math.max(0, context.end - 1)]!;
  if (inside && DAY_OF_NEWS.test(view.tokens.text.slice(date.start, date.end))) return false;
  if (date.start < start[subject.end]!) {
    const between = view.tokens.text.slice(date.end, start[context.end]);
    return (
      !between.slice(0, start[subject.start]! - date.end).includes(';') && !(isNear(view, date) && TOLD.test(between))
    );
  }
  if (date.start >= start[Math.max(0, context.end - 1)]!) return true;
  return !lower.slice(subject.end, context.end - 1).some((word) => ELSEWHERE.test(word));
}

const DAY_OF_NEWS =
  /^(?:late |early )?(?:on )?(?:late |early )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|this week|last (?:week|month))$/i;

// A date behind these, before the frame, belongs to another verb: "the guild, which opens in 2032, will lend".
const ELSEWHERE = /^(and|but|which|who|that)$/;
const SAID = /^(agreed|decided|pledged|promised|announced|committed|vowed|resolved|approved|launched)$/;
const TOLD = /\b(announced|said|stated|declared|confirmed|revealed)\b/i;

/** "this week": when a text with its announcements comes out, more often than when something is to be done. */
function isNear(view: SentenceView, { start, end }: DateMention): boolean {
  return /\bthis week$/i.test(view.tokens.text.slice(start, end));
}

const SAME_DAY = /^(today|this (afternoon|morning|evening)|tonight|now)$/i;
const DECIDED =
  /(?<!\bbe )\b(as (decided|agreed|announced|noted|discussed|stated)|signed|adopted|issued|announced|concluded|established|launched|dated|done|made|held|taken|reached)\b[^,;]{0,60}$|\bof\s*$/i;

// "We will host the 2034 Lake Forum": an event is held in the year of its name.
const HOLDING =
  /\b(?:(?:co-?)?host|hold|conven|organi[sz])(?:e|ing)? (?:the|its|our|an?) (?:next |upcoming |annual )?$/i;

// "Meet our 2035 emission targets": an aim is due in the year that it is named after.
const AIMED_AT = /^ (?:[a-z][a-z-]* ){0,4}(?:targets?|goals?|contributions?|ndcs?)\b/i;

/** A date counts as deadline unless it is the day of the text, a span that things last ("for 40 years"), or dates a paper. */
function isDeadline(view: SentenceView, date: DateMention): boolean {
  const text = view.tokens.text;
  if (date.role === 'name')
    return (
      HOLDING.test(text.slice(Math.max(0, date.start - 32), date.start)) ||
      AIMED_AT.test(text.slice(date.end, date.end + 80))
    );
  if (date.role === 'past' || (date.role === 'vague' && OPEN.test(text.slice(date.start, date.end)))) return false;
  if (isDateline(text, date)) return false;
  if (SAME_DAY.test(text.slice(date.start, date.end).trim())) return false;
  if (
    date.role === 'period' &&
    /^for\b/i.test(text.slice(date.start, date.end)) &&
    !/\bnext\b/i.test(text.slice(date.start, date.end))
  )
    return false;
  const before = text.slice(Math.max(0, date.start - 12), date.start);
  if (/\bbeyond (the )?$/i.test(before) || /^ and beyond\b/i.test(text.slice(date.end, date.end + 12))) return false;
  if (isLasting(text, date)) return false;
  return date.role !== 'point' || !DECIDED.test(text.slice(Math.max(0, date.start - 80), date.start));
}

// "SUND, 4 May 2031 –", "SUND, May 4 (LNA) -": where and when a report was written.
const PLACE = /^[^.;:–—]{2,40},\s(?:on\s)?$/;

function isDateline(text: string, { start, end, preposition }: DateMention): boolean {
  if (preposition !== null || start > PLACED || !PLACE.test(text.slice(0, start))) return false;
  return /^,?\s(?:\([^)]{2,20}\)\s)?[–—-]\s/.test(text.slice(end, end + 26));
}

// Characters before the day of a dateline at most.
const PLACED = 44;

// What is done when its years are over; anything else only lasts that long.
const PLANNED =
  /\b(plan|strategy|roadmap|agenda|goal|target|commitment|pledge|vision|timeline|timeframe|schedule|deadline)s?\b/i;

/** "a four-year project", "a five-year extension": how long a thing lasts, unless it is a plan. */
function isLasting(text: string, { start, end, preposition }: DateMention): boolean {
  if (preposition !== null || !/^[\w ]+[-\u2010\u2011](year|month|week|day)$/i.test(text.slice(start, end)))
    return false;
  return !PLANNED.test(/^[^.;:,()]{0,60}/.exec(text.slice(end))![0]);
}

/** A dated one before a recurring one, and that before "by the next summit". */
function pick(dates: readonly DateMention[]): DateMention | undefined {
  return dates.find((date) => date.edtf !== null) ?? dates.find((date) => date.role !== 'vague') ?? dates[0];
}
