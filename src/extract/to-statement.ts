import type { Amount, Deadline, Reason, Statement } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { CHECKABLE, checkability } from './checkable.ts';
import { areaOf, type AreaScores } from './fields/area.ts';
import { conditionOf } from './fields/condition.ts';
import type { DateMention } from './fields/dates/index.ts';
import { beneficiaryOf } from './fields/to-whom.ts';
import { trackableOf } from './fields/trackable.ts';
import { promisorOf, type Speakers } from './fields/who.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Member } from './verb-phrase.ts';
import { baseOfIng, CONCRETE_NOUNS, HUMAN_NOUNS, WEAK_HEADS } from '../languages/index.ts';
import type { AmountMention } from './fields/amounts/index.ts';

export interface Setting {
  readonly speakers: Speakers;
  readonly heading: AreaScores;
  readonly reported: boolean;
  readonly region: () => string | null;
}

/** A unit among the members of its phrase: `first` is the token where the first one starts, `only` that there is one. */
export interface Part {
  readonly member: Member;
  readonly first: number;
  readonly only: boolean;
  readonly before: Statement['beneficiary'];
}

/** The record of one unit: its exact words, what binds it, and every field with its span or its reason. */
export function toStatement(view: SentenceView, candidate: Candidate, part: Part, setting: Setting): Statement {
  const { member, only } = part;
  const from = candidate.passive ? candidate.subject.start : member.start;
  const unit = { ...member, start: Math.min(from, member.start) };
  const promisor = [...promisorOf(view, candidate, setting.speakers)];
  const beneficiary = [...beneficiaryOf(view, { start: unit.start, end: unit.end, phrase: candidate.phrase.start, head: member.head, promisor, before: part.before, region: setting.region }, setting.speakers)];
  const amounts = amountsOf(view, unit);
  const deadline = deadlineOf(view, unit, part.first);
  const checked = checkability(view, unit, deadline?.edtf != null, amounts.length > 0);
  const kind = isBareSupport(view, candidate, unit, amounts.length > 0) ? 'vague' : kindOf(candidate, checked.score);
  const start = view.tokens.start[unit.start]!;
  const end = view.tokens.end[unit.end - 1]!;
  const binding = candidate.binding === 'low' || WEAK_HEADS.has(member.head) ? 'low' : 'high';
  return {
    kind,
    binding,
    rule: `${candidate.rule}@en`,
    sentence: { start: view.sentence.start, end: view.sentence.end },
    spans: [view.reading.span(start, end)],
    context: contextOf(view, candidate),
    text: view.tokens.text.slice(start, end),
    promisor,
    beneficiary,
    amounts,
    deadline,
    condition: conditionOf(view, unit.start, unit.end, only),
    area: areaOf(view.tokens, unit.start, unit.end, setting.heading) ?? 'Other',
    trackable: trackableOf({ promisor, beneficiary, amounts, deadline }, view.tokens.text, member.mood !== 'noun' || checked.score >= CHECKABLE),
    reported: setting.reported,
    article: view.block.article,
    score: checked.score,
    reasons: reasonsOf(view, candidate, checked.reasons),
  };
}

function kindOf(candidate: Candidate, score: number): Statement['kind'] {
  if (candidate.kind !== 'promise') return candidate.kind;
  return score >= CHECKABLE ? 'commitment' : 'vague';
}

/** "We support X" is a stance unless it names a thing to come: "a dialogue on …", "extending the deal", an amount. */
function isBareSupport(view: SentenceView, candidate: Candidate, unit: Member, amount: boolean): boolean {
  if (!/^(support|reaffirm-support|back)$/.test(candidate.rule) || amount) return false;
  const { lower } = view.tokens;
  const opening = lower.slice(unit.start, Math.min(unit.end, unit.start + 9));
  const named = (opening[0] === 'a' || opening[0] === 'an') && opening.some((word) => CONCRETE_NOUNS.has(word));
  return !named && !opening.some((word, at) => baseOfIng(word) && (at < 1 || !/^(of|and|,|by|in|for|from|on|as)$/.test(opening[at - 1]!) ) && !/^(including|following|building|standing|ongoing|growing|leading|developing|working)$/.test(word));
}

function contextOf(view: SentenceView, candidate: Candidate): Statement['context'] {
  const { start, end } = candidate.context;
  if (end <= start) return [];
  return [view.reading.span(view.tokens.start[start]!, view.tokens.end[end - 1]!)];
}

function reasonsOf(view: SentenceView, candidate: Candidate, checks: readonly Reason[]): Reason[] {
  const { start, end } = candidate.context;
  const bound = candidate.inherited ? candidate.inherited.subject.words : view.words(candidate.subject.start, candidate.subject.end);
  const type = candidate.inherited ? candidate.inherited.from : candidate.subject.type;
  return [
    { test: `bound-${type}`, holds: true, words: bound || null },
    { test: 'frame', holds: true, words: end > start ? view.words(start, end) : null },
    ...checks,
  ];
}

function amountsOf(view: SentenceView, unit: Member): Amount[] {
  const from = view.tokens.start[unit.start]!;
  const to = view.tokens.end[unit.end - 1]!;
  const old = restatedFrom(view, unit);
  return view
    .amounts()
    .filter((amount) => amount.end > from && amount.end <= to && isPromised(view, amount) && amount.start < old && !isWhole(view, amount.start))
    .map(({ start, end, value, max, unit: what, currency, bound }) => ({ value, max, unit: what, currency, bound, span: view.reading.span(start, end) }));
}

/** A small number word counts where it counts things that are new: "four centres", not "our two countries" or "the five places". */
function isPromised(view: SentenceView, amount: AmountMention): boolean {
  if (!amount.weak) return true;
  const before = /(\w+)\s*$/.exec(view.tokens.text.slice(Math.max(0, amount.start - 12), amount.start))?.[1]?.toLowerCase() ?? '';
  return amount.value > 1 && !/^(the|our|all|these|those|their|its|both|other|of)$/.test(before) && !HUMAN_NOUNS.has(amount.unit.toLowerCase()) && !/^(years?|months?|weeks?|days?|hours?|times?|decades?|ways|areas|pillars|priorities|goals|principles|things)$/i.test(amount.unit);
}

/** "55 million of the 80 million doses": the second is the whole of which the first is promised. */
function isWhole(view: SentenceView, start: number): boolean {
  return /\bof (the|these|those|its|our|their)\s$/i.test(view.tokens.text.slice(Math.max(0, start - 12), start));
}

/** Where an older pledge is restated inside the new one: its figures are not those of the promise. */
function restatedFrom(view: SentenceView, unit: Member): number {
  const text = view.tokens.text;
  const from = view.tokens.start[unit.start]!;
  const found = /\b(in addition to (its|the|our|their|an|existing|previous)|on top of|building on (the|our|its)|following (the|our|its) (earlier|previous)|beyond (the|our) existing)\b/.exec(text.slice(from));
  return found ? from + found.index : text.length;
}

const WHEN: ReadonlySet<DateMention['role']> = new Set(['deadline', 'period', 'point', 'recurring']);

/** By when: the date inside the unit, else one that opens its sentence or stands between subject and verb. */
function deadlineOf(view: SentenceView, unit: Member, first: number): Deadline | null {
  const from = view.tokens.start[unit.start]!;
  const to = view.tokens.end[unit.end - 1]!;
  const dates = view.dates().filter((date) => isDeadline(view, date));
  const inside = dates.filter((date) => date.start >= from && date.end <= to);
  const opening = dates.filter((date) => date.end <= Math.min(from, view.tokens.start[first]!));
  const chosen = pick(inside) ?? pick(opening);
  if (!chosen) return null;
  const { start, end } = chosen;
  return { edtf: chosen.edtf, text: view.tokens.text.slice(start, end), span: view.reading.span(start, end), basis: chosen.relative ? 'date-of-text' : null };
}

const SAME_DAY = /^(today|this (afternoon|morning|evening)|tonight|now)$/i;
const DECIDED = /\b(as (decided|agreed|announced|noted|discussed|stated)|signed|adopted|issued|announced|concluded|established|launched|dated|of)\b[^,;]{0,60}$/i;

/** A date counts as deadline unless it is the day of the text, a span that things last ("for 40 years"), or dates a paper. */
function isDeadline(view: SentenceView, date: DateMention): boolean {
  if (!WHEN.has(date.role)) return false;
  const text = view.tokens.text;
  if (SAME_DAY.test(text.slice(date.start, date.end).trim())) return false;
  if (date.role === 'period' && /^for\b/i.test(text.slice(date.start, date.end)) && !/\bnext\b/i.test(text.slice(date.start, date.end))) return false;
  return date.role !== 'point' || !DECIDED.test(text.slice(Math.max(0, date.start - 80), date.start));
}

/** A dated one before a recurring one. */
function pick(dates: readonly DateMention[]): DateMention | undefined {
  return dates.find((date) => date.edtf !== null) ?? dates[0];
}
