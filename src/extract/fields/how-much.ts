import type { Amount } from '../../model/index.ts';
import type { Member } from '../phrases/verb-phrase.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { SentenceView } from '../sentence-view.ts';
import type { AmountMention } from './amounts/index.ts';

/** How much a unit promises: its figures, without older pledges that it restates and wholes that it takes a part of. */
export function amountsOf(view: SentenceView, unit: Member, candidate: Candidate): Amount[] {
  const from = view.tokens.start[startOf(unit, candidate)]!;
  const to = view.tokens.end[unit.end - 1]!;
  const inside = view.amounts().filter((amount) => amount.end > from && amount.end <= to);
  if (inside.length === 0) return [];
  const old = restatedFrom(view, from, to);
  return inside
    .filter(
      (amount) =>
        isPromised(view, amount) &&
        amount.start < old &&
        !isWhole(view, amount.start) &&
        !isAside(view, from, amount.start) &&
        !isBaseline(view, amount) &&
        !isDescribed(view, from, amount),
    )
    .map(({ start, end, value, max, unit: what, currency, bound }) => ({
      value,
      max,
      unit: what,
      currency,
      bound,
      span: view.reading.span(start, end),
    }));
}

/** "its 600 million commitment to invest": the sum stands in the frame, and belongs to the first act. */
function startOf(unit: Member, { rule, context, phrase }: Candidate): number {
  return /commitment|pledge/.test(rule) && unit.start <= phrase.start
    ? Math.min(unit.start, context.start)
    : unit.start;
}

// Those who promise or receive are counted all the time, and are no amount.
const SIDES =
  /\b(countries|states|nations|sides|parties|leaders|governments|members|partners|presidents|ministers|capitals|heads|teams|regions|continents|peoples|delegations|signatories)$/i;

/** A small number word counts where it counts things that are new: "four centres", not "our two countries" or "the five places". */
function isPromised(view: SentenceView, amount: AmountMention): boolean {
  if (/^(years?|months?|weeks?|days?|hours?|minutes?|decades?)$/i.test(amount.unit)) return false;
  if (!amount.weak) return true;
  const before =
    /(\w+)\s*$/.exec(view.tokens.text.slice(Math.max(0, amount.start - 12), amount.start))?.[1]?.toLowerCase() ?? '';
  return (
    amount.value > 1 &&
    !/^(the|our|all|these|those|their|its|both|other|of)$/.test(before) &&
    !SIDES.test(amount.unit) &&
    !/^(years?|months?|weeks?|days?|hours?|times?|decades?|ways|areas|pillars|priorities|goals|principles|things)$/i.test(
      amount.unit,
    )
  );
}

/** "55 million of the 80 million doses": the second is the whole of which the first is promised. */
function isWhole(view: SentenceView, start: number): boolean {
  return /\bof (the|these|those|its|our|their)\s$/i.test(view.tokens.text.slice(Math.max(0, start - 12), start));
}

/** "from 31 percent to 60", "up from 81 percent", "the 407 million already given": where things stand, not what is promised. */
function isBaseline(view: SentenceView, amount: AmountMention): boolean {
  const { text } = view.tokens;
  const before = text.slice(Math.max(0, amount.start - 24), amount.start);
  if (
    /\b(up|down|compared (with|to)|relative to|against) (from )?$/i.test(before) ||
    /\b(up|down) from $/i.test(before)
  )
    return true;
  const after = text.slice(amount.end, amount.end + 40);
  if (/^\s*(\w+ ){0,3}already\b/i.test(after)) return true;
  return /\bfrom( the current)? $/i.test(before) && RAISED_TO.test(after);
}

// What may stand between where things stand and where they are to get: "from 10 percent to 20", "from $2 million a year to $5 million".
const RAISED_TO = /^\s*(%|per ?cent|per (year|annum|month)|an? (year|month)|annually|of [\w ]{1,20})?\s*to\b/i;

// "across all 50 states", "in over 40 countries": where, not how much.
const PLACES = /\b(in|across|throughout|from) (all |over |more than |nearly |almost |some |about |at least )*$/i;

/**
 * "a plan that has drawn 40 million", "helping reach 30 towns", "the $20 billion Lake Partnership", "the 2,000-mile border",
 * "across all 50 districts", "food aid, as 4 million people go hungry": the figure says what something is or does, not what is promised of it.
 */
function isDescribed(view: SentenceView, from: number, { start, end, unit }: AmountMention): boolean {
  const { text } = view.tokens;
  const before = text.slice(Math.max(from, start - 60), start);
  if (/\b(of )?which (has|have|had|is|are|was|were)\b[^,;]*$/i.test(before)) return true;
  if (/, (as|while|where|because) $/i.test(before)) return true;
  if (/, (helping|reaching|benefiting|affecting|serving)\b[^,;]*$/i.test(before)) return true;
  if (/\b(the|this|its|their) $/i.test(before) && /^ [A-Z]\w+ [A-Z]\w+/.test(text.slice(end, end + 40))) return true;
  if (
    /^-[a-z]/.test(text.slice(start).replace(/^[\d.,]+/, '')) &&
    /mile|kilomet|year|day|member|point|degree|nation|hour|person/i.test(unit)
  )
    return true;
  return SIDES.test(unit) && PLACES.test(before);
}

/** ", the cause of half of all deaths": a figure that only describes what stands before it. */
function isAside(view: SentenceView, from: number, start: number): boolean {
  return /, (the|a|an) [a-z ]{3,60}$/.test(view.tokens.text.slice(Math.max(from, start - 70), start));
}

/** Where an older pledge is restated inside the new one: its figures are not those of the promise. */
function restatedFrom(view: SentenceView, from: number, to: number): number {
  const text = view.tokens.text;
  const found =
    /\b(in addition to (its|the|our|their|an|existing|previous)|on top of|building on (the|our|its)|following (the|our|its) (earlier|previous)|beyond (the|our|its|their))\b/.exec(
      text.slice(from, to),
    );
  return found ? from + found.index : text.length;
}
