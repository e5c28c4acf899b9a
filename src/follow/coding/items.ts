import type { Range } from '../../model/index.ts';
import {
  type CoderMark,
  type CodingRound,
  type Draft,
  type Entry,
  type Settled,
  sha256,
} from '../../register/index.ts';
import { pairUnits } from '../agreement/unit-agreement.ts';
import { type CodedDifference, codedValue, scoreValue, wordsValue } from './coded-values.ts';

/** What one coder says of an item; `mark` null: nothing. */
export interface Version {
  readonly coder: string;
  readonly mark: CoderMark | null;
}

/**
 * What an adjudicator decides on: the marks of several coders on the same words, or on the same party and commitment, one
 * version for each coder in the order of the round. `differ`: in what they do; empty where all say the same.
 */
export interface CodedItem {
  readonly id: string;
  readonly at: Range | null;
  readonly entry: string | null;
  readonly party: string | null;
  readonly versions: readonly Version[];
  readonly differ: readonly CodedDifference[];
  readonly settled: Settled | null;
}

/** The items of a revealed round, in the order of the text, or of the cells that were given out. `marks` are those of all coders. */
export function codedItems(round: CodingRound, marks: readonly CoderMark[]): CodedItem[] {
  const groups = round.subject.kind === 'document' ? statementGroups(round, marks) : scoreGroups(round, marks);
  return groups.map((versions) => {
    const found = versions.flatMap(({ mark }) => mark ?? []);
    const first = found[0]?.mark;
    const id = sha256([round.id, ...found.map((each) => `${each.coder} ${each.id}`)].join('\n')).slice(0, 16);
    const place = first?.kind === 'score' ? { entry: first.entry, party: first.party } : { entry: null, party: null };
    const settled = round.settled.find(({ item }) => item === id) ?? null;
    return { id, at: rangeOf(found), ...place, versions, differ: differences(round, versions), settled };
  });
}

/**
 * The cells of commitments and parties: every party on every commitment; where none is named, on each those who promised, a group
 * by its members on the day of the document.
 */
export function scoredCells(
  entries: readonly Entry[],
  parties: readonly string[],
  membersAt: (code: string, date: string | null) => readonly string[],
): { entry: string; party: string }[] {
  return entries.flatMap(({ id, value, document }) => {
    const promisors = value.promisor.flatMap(({ code, name }) => {
      const members = membersAt(code, document.date);
      return members.length > 0 ? members : [code || name];
    });
    return [...new Set(parties.length > 0 ? parties : promisors)].map((party) => ({ entry: id, party }));
  });
}

/** From the first word of a statement to its last. */
export function extentOf({ spans }: Pick<Draft, 'spans'>): Range {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function rangeOf(marks: readonly CoderMark[]): Range | null {
  const ranges = marks.flatMap(({ mark }) => (mark.kind === 'statement' ? [extentOf(mark.draft)] : []));
  return ranges.length === 0 ? null : extentOf({ spans: ranges as Draft['spans'] });
}

/**
 * Marks on the same words: those of the first coder, each with the marks of the others that share most of its characters; what
 * of a later coder's has no partner is an item of its own, and so on.
 */
function statementGroups({ coders }: CodingRound, marks: readonly CoderMark[]): Version[][] {
  const groups: { at: Range; marks: CoderMark[] }[] = [];
  for (const coder of coders) {
    const own = marks.flatMap((each) =>
      each.coder === coder && each.mark.kind === 'statement' ? [{ each, at: extentOf(each.mark.draft) }] : [],
    );
    const places = groups.map(({ at }) => at);
    const { pairs, onlySecond } = pairUnits(
      places,
      own.map(({ at }) => at),
    );
    for (const [group, index] of pairs) groups[group]!.marks.push(own[index]!.each);
    for (const index of onlySecond) groups.push({ at: own[index]!.at, marks: [own[index]!.each] });
  }
  const inOrder = groups.sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
  return inOrder.map((group) => coders.map((coder) => versionOf(coder, group.marks)));
}

function scoreGroups({ subject, coders }: CodingRound, marks: readonly CoderMark[]): Version[][] {
  const cells = subject.kind === 'assessment' ? subject.cells : [];
  return cells.flatMap(({ entry, party }) => {
    const own = marks.filter(({ mark }) => mark.kind === 'score' && mark.entry === entry && mark.party === party);
    return own.length === 0 ? [] : [coders.map((coder) => versionOf(coder, own))];
  });
}

function versionOf(coder: string, marks: readonly CoderMark[]): Version {
  return { coder, mark: marks.find((mark) => mark.coder === coder) ?? null };
}

function differences({ subject }: CodingRound, versions: readonly Version[]): CodedDifference[] {
  const said = versions.flatMap(({ mark }) => mark?.mark ?? []);
  const found: CodedDifference[] = said.length < versions.length ? ['found'] : [];
  const differ = (values: readonly string[]) => new Set(values).size > 1;
  const drafts = said.flatMap((mark) => (mark.kind === 'statement' ? [mark.draft] : []));
  const scores = said.flatMap((mark) => (mark.kind === 'score' ? [mark] : []));
  if (differ(drafts.map(wordsValue))) found.push('words');
  for (const field of subject.kind === 'document' ? subject.fields : []) {
    if (differ(drafts.map((draft) => codedValue(draft, field)))) found.push(field);
  }
  if (differ(scores.map(({ score }) => scoreValue(score)))) found.push('score');
  if (differ(scores.map(({ reading }) => reading ?? ''))) found.push('reading');
  return found;
}
