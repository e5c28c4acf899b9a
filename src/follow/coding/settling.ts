import { type Assessment, Trouble, WrongUse } from '../../model/index.ts';
import {
  type Act,
  type Changes,
  type CodedField,
  type CodingRound,
  type Draft,
  type Entry,
  type FollowRecord,
  type Mark,
  type NewDecision,
  type Settling,
  sha256,
} from '../../register/index.ts';
import { pairUnits } from '../agreement/unit-agreement.ts';
import { assessmentTrouble, type Basis } from '../scores/assessing.ts';
import { codedDraft, codedValue, wordsValue } from './coded-values.ts';
import { type CodedItem, extentOf } from './items.ts';

type ScoreMark = Extract<Mark, { kind: 'score' }>;

/** What an adjudicator chooses: the version of a coder, one of their own, or (of statements) that there is none. */
export type Choice =
  | { readonly take: string }
  | { readonly draft: Draft }
  | { readonly score: Omit<ScoreMark, 'kind' | 'entry' | 'party'> }
  | { readonly nothing: true };

/**
 * What a choice comes to in the register: an entry on these words (of `entries`, those of the document) is edited, accepted or
 * rejected, or a new one marked. Errors: `coding.choice` for one that does not fit the item.
 */
export function settleStatement(
  round: CodingRound,
  item: CodedItem,
  choice: Choice,
  entries: readonly Entry[],
  act: Act,
): Settling {
  if (round.subject.kind !== 'document') throw new WrongUse('coding.choice', { item: item.id });
  const { document, fields } = round.subject;
  const draft = draftOf(item, choice, fields);
  const entry = entryOn(item, draft, entries, round);
  const nothing = { round: round.id, decision: null, marking: null, records: [] };
  const took = 'take' in choice ? choice.take : null;
  const settled = {
    item: item.id,
    took,
    outcome: draft ? 'statement' : 'nothing',
    entry: entry?.id ?? null,
    ...act,
  } as const;
  if (!draft) {
    const rejects = entry && entry.status !== 'rejected';
    return { ...nothing, settled, decision: rejects ? decisionOn(entry, 'reject', null, act) : null };
  }
  if (!entry) return { ...nothing, settled, marking: { ...act, document, draft, tests: null } };
  const changes = changesTo(entry, draft, fields);
  const decision = decisionOn(entry, changes ? 'edit' : 'accept', changes, act);
  return { ...nothing, settled, decision };
}

function draftOf(item: CodedItem, choice: Choice, fields: readonly CodedField[]): Draft | null {
  if ('nothing' in choice) return null;
  if ('draft' in choice) return codedDraft(choice.draft, fields);
  const mark = 'take' in choice ? item.versions.find(({ coder }) => coder === choice.take)?.mark?.mark : undefined;
  // A coder who marked nothing there can be followed too.
  if (!mark && 'take' in choice && item.versions.some(({ coder }) => coder === choice.take)) return null;
  if (mark?.kind !== 'statement') throw new WrongUse('coding.choice', { item: item.id });
  return codedDraft(mark.draft, fields);
}

/** The entry that was settled before, or else the one whose words share most with the item's and that no other item took. */
function entryOn(item: CodedItem, draft: Draft | null, entries: readonly Entry[], round: CodingRound): Entry | null {
  const before = entries.find(({ id }) => id === item.settled?.entry);
  if (before) return before;
  const at = draft ? extentOf(draft) : item.at;
  const taken = new Set(round.settled.map(({ entry }) => entry));
  const free = entries.filter(({ id, status }) => !taken.has(id) && status !== 'superseded' && status !== 'withdrawn');
  if (!at) return null;
  const { pairs } = pairUnits(
    [at],
    free.map(({ value }) => extentOf(value)),
  );
  return pairs[0] ? free[pairs[0][1]]! : null;
}

/** What of an entry the draft says otherwise, field by field; null where nothing. */
function changesTo({ value }: Entry, draft: Draft, fields: readonly CodedField[]): Changes | null {
  const other = fields.filter((field) => codedValue(value, field) !== codedValue(draft, field));
  const changes: Changes = Object.fromEntries(other.map((field) => [field, draft[field]]));
  if (wordsValue(value) !== wordsValue(draft)) changes.spans = draft.spans;
  return Object.keys(changes).length > 0 ? changes : null;
}

function decisionOn(entry: Entry, action: NewDecision['action'], changes: Changes | null, act: Act): NewDecision {
  return { ...act, entry: entry.id, action, expected: entry.decisions.length, changes, tests: null, undoes: null };
}

/**
 * The scores that coders gave and, where they differ or another was chosen, the one that settles it. Errors: `coding.choice`;
 * why the settling score cannot stand (`follow.…`, see `assessmentTrouble`).
 */
export function settleScore(round: CodingRound, item: CodedItem, choice: Choice, basis: Basis, act: Act): Settling {
  const own = item.versions.flatMap(({ coder, mark }) =>
    mark?.mark.kind === 'score' ? [{ coder, at: mark.at, mark: mark.mark }] : [],
  );
  const chosen =
    'take' in choice ? own.find(({ coder }) => coder === choice.take)?.mark : 'score' in choice ? choice.score : null;
  if (!chosen || item.entry === null || item.party === null) throw new WrongUse('coding.choice', { item: item.id });
  const cell = { entry: item.entry, party: item.party };
  const records = own.map(({ coder, at, mark }) => recordOf(round, mark, { by: coder, at, why: mark.note }, false));
  const took = 'take' in choice ? choice.take : null;
  if (took === null || item.differ.length > 0) {
    const settling = recordOf(round, { ...chosen, ...cell }, { ...act, why: act.why ?? chosen.note }, true);
    const trouble = assessmentTrouble(settling, basis);
    if (trouble !== null) throw new Trouble(trouble, { id: `${cell.party}, ${cell.entry}` });
    records.push(settling);
  }
  return {
    round: round.id,
    settled: { item: item.id, took, outcome: 'score', entry: cell.entry, ...act },
    decision: null,
    marking: null,
    records: records.map((record): FollowRecord => ({ kind: 'assessment', record })),
  };
}

/** Why a coder's score cannot be kept; null when it can: the same as of any assessment. */
export function scoreTrouble(round: CodingRound, mark: ScoreMark, by: string, at: string, basis: Basis): string | null {
  return assessmentTrouble(recordOf(round, mark, { by, at, why: mark.note }, false), basis);
}

function recordOf(
  { id, subject }: CodingRound,
  mark: Omit<ScoreMark, 'kind'>,
  { by, at, why }: Act,
  settles: boolean,
): Assessment {
  if (subject.kind !== 'assessment') throw new WrongUse('coding.choice', { item: id });
  const { entry, party, score, reading, guideline, evidence } = mark;
  const key = [id, entry, party, by, at, String(settles)].join('\n');
  return {
    id: sha256(key).slice(0, 16),
    entry,
    party,
    window: subject.window,
    score,
    reading,
    guideline,
    evidence: [...evidence],
    settles,
    by,
    at,
    why,
  };
}
