import { baseOfIng, CONCRETE_NOUNS } from '../languages/index.ts';
import type { Reason, Statement } from '../model/index.ts';
import { headsActions } from './checkable/actions-ahead.ts';
import { CHECKABLE, checkability, featuresOf } from './checkable/checkable.ts';
import { weighedTests, wordTests } from './checkable/word-tests.ts';
import { areaOf } from './fields/area.ts';
import type { AreaScores } from './fields/area-scores.ts';
import { deadlineOf } from './fields/by-when.ts';
import { conditionOf } from './fields/condition.ts';
import { amountsOf } from './fields/how-much.ts';
import { beneficiaryOf } from './fields/to-whom.ts';
import { trackableOf } from './fields/trackable.ts';
import { promisorOf, type Speakers } from './fields/who.ts';
import type { Member } from './phrases/verb-phrase.ts';
import type { Candidate } from './rules/candidate.ts';

import { isUndergone, subjectFrom } from './rules/undergone.ts';

import type { SentenceView } from './sentence-view.ts';

export interface Setting {
  readonly speakers: Speakers;
  /** What the text above is about, by area. */
  readonly areas: AreaScores;
  readonly reported: boolean;
  readonly region: () => string | null;
  readonly allTests: boolean;
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
  const { member } = part;
  const whole = candidate.passive || (member.start === part.first && isUndergone(view, candidate, member.start));
  const from = whole ? subjectFrom(view, candidate) : member.start;
  const unit = { ...member, start: Math.min(from, member.start) };
  const fields = fieldsOf(view, candidate, unit, part, setting);
  const features = featuresOf(view, unit, candidate, fields.deadline?.edtf != null, fields.amounts.length > 0);
  const words = weighedTests(view, unit, candidate);
  const checked = checkability(features, words, setting.allTests ? wordTests(view, unit, candidate) : null);
  const bare =
    isBareSupport(view, candidate, unit, fields.amounts.length > 0) ||
    (headsActions(view, candidate, unit) && !fields.amounts.some(({ unit: counted }) => counted === 'money'));
  const start = view.tokens.start[Math.min(unit.start, member.lead ?? unit.start)]!;
  const end = view.tokens.end[unit.end - 1]!;
  const action = member.mood !== 'noun' || checked.score >= CHECKABLE;
  return {
    kind:
      bare || (candidate.kind === 'promise' && isOwnThing(view, candidate))
        ? 'vague'
        : kindOf(candidate, raisesRank(view, unit) ? CHECKABLE : checked.score, fields.amounts.length > 0),
    binding: candidate.binding === 'low' || member.weak ? 'low' : 'high',
    rule: `${candidate.rule}@en`,
    sentence: { start: view.sentence.start, end: view.sentence.end },
    spans: view.reading.spans(start, end),
    context: contextOf(view, candidate),
    text: view.tokens.text.slice(start, end),
    ...fields,
    trackable: trackableOf(fields, around(view, start, end), action, view.traces()),
    reported: setting.reported,
    article: view.block.article,
    score: checked.score,
    reasons: reasonsOf(view, candidate, checked.reasons),
  };
}

// Characters of a sentence on either side of a unit in which its baseline or its monitor may stand.
const REACH = 800;

function around(view: SentenceView, start: number, end: number): string {
  return view.tokens.text.slice(Math.max(0, start - REACH), end + REACH);
}

type Fields = Pick<Statement, 'promisor' | 'beneficiary' | 'amounts' | 'deadline' | 'condition' | 'area'>;

/** The fields of a unit, each found on its own from the unit, its sentence and what holds for the article. */
function fieldsOf(view: SentenceView, candidate: Candidate, unit: Member, part: Part, setting: Setting): Fields {
  const promisor = [...promisorOf(view, candidate, setting.speakers)];
  const given = {
    start: unit.start,
    end: unit.end,
    lead: Math.min(unit.lead ?? unit.start, unit.start),
    reach: listsBehind(view, unit.end) ? candidate.phrase.end : unit.end,
    own: false,
    head: unit.head,
    promisor,
    before: part.before,
    region: setting.region,
  };
  return {
    promisor,
    beneficiary: [...beneficiaryOf(view, given, setting.speakers)],
    amounts: amountsOf(view, unit, candidate),
    deadline: deadlineOf(view, unit, part.first, candidate),
    condition: conditionOf(view, unit.start, unit.end, part.only),
    area: areaOf(view.tokens, unit.start, unit.end, setting.areas) ?? 'Other',
  };
}

/** Whether a list of examples or receivers follows the core of a unit: "such as …", "to the following: …". */
function listsBehind(view: SentenceView, end: number): boolean {
  const behind = view.tokens.lower.slice(end, end + 4);
  return behind.includes('such') || behind.includes('following');
}

function kindOf(candidate: Candidate, score: number, amount: boolean): Statement['kind'] {
  if (candidate.kind !== 'promise') return candidate.kind;
  // What is taken for being like commitments was weighed as one.
  if (candidate.likely) return 'commitment';
  // "pledged 20 million to": whatever it is for, anybody can tell whether it was given.
  if (candidate.rule === 'pledge-amount' && amount) return 'commitment';
  return score >= CHECKABLE ? 'commitment' : 'vague';
}

/** "Elevate relations to a strategic partnership": a rank by its name, which they have afterwards or have not. */
function raisesRank({ tokens: { lower } }: SentenceView, { head, start, end }: Member): boolean {
  if (!/^(elevate|upgrade|raise|lift)$/.test(head)) return false;
  const words = lower.slice(start, end);
  const to = words.findIndex((word, at) => word === 'to' && /^(a|an|the)$/.test(words[at + 1] ?? ''));
  return (
    to > 0 && words.slice(0, to).some((word) => TIES.test(word)) && words.slice(to).some((word) => RANKS.test(word))
  );
}

const TIES = /^(relations?|relationships?|ties|partnerships?|representation|missions?|dialogue)$/;
const RANKS = /^(partnership|alliance|level|rank|status|embassy|embassies|csp)$/;

/** "We support X" is a stance unless it names a thing to come: "a dialogue on …", "extending the deal", an amount. */
function isBareSupport(view: SentenceView, candidate: Candidate, unit: Member, amount: boolean): boolean {
  if (candidate.rule === 'we-promote') return !amount;
  if (!/^(support|reaffirm-support|stand-with|strive-for)$/.test(candidate.rule) || amount) return false;
  const { lower } = view.tokens;
  const opening = lower.slice(unit.start, Math.min(unit.end, unit.start + 9));
  const named = (opening[0] === 'a' || opening[0] === 'an') && opening.some((word) => CONCRETE_NOUNS.has(word));
  return (
    !named &&
    !opening.some(
      (word, at) =>
        baseOfIng(word) &&
        (at < 1 || !/^(of|and|,|by|in|for|from|on|as)$/.test(opening[at - 1]!)) &&
        !/^(including|following|building|standing|ongoing|growing|leading|developing|working)$/.test(word),
    )
  );
}

/** "Our efforts will strengthen": hopes for what one does, no promise to do it. */
function isOwnThing(view: SentenceView, { subject, passive }: Candidate): boolean {
  return subject.type === 'thing' && !passive && view.tokens.lower[subject.start] === 'our';
}

function contextOf(view: SentenceView, candidate: Candidate): Statement['context'] {
  const { start, end } = candidate.context;
  if (end <= start) return [];
  return [view.reading.span(view.tokens.start[start]!, view.tokens.end[end - 1]!)];
}

function reasonsOf(view: SentenceView, candidate: Candidate, checks: readonly Reason[]): Reason[] {
  const { start, end } = candidate.context;
  const bound = candidate.inherited
    ? candidate.inherited.subject.words
    : view.words(candidate.subject.start, candidate.subject.end);
  const type = candidate.inherited ? candidate.inherited.from : candidate.subject.type;
  return [
    { test: `bound-${type}`, holds: true, words: bound || null },
    { test: 'frame', holds: true, words: end > start ? view.words(start, end) : null },
    ...(candidate.likely ?? []),
    ...checks,
  ];
}
