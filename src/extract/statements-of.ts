import type { Statement } from '../model/index.ts';
import { passiveEnd } from './phrases/unit-end.ts';
import { membersOf } from './phrases/verb-phrase.ts';
import { isBareLead } from './rules/bare-lead.ts';
import type { Candidate } from './rules/candidate.ts';
import type { SentenceView } from './sentence-view.ts';
import { type Setting, toStatement } from './to-statement.ts';

/** What the candidates of one sentence promise, propose or ask: each cut into units, a statement for each. */
export function statementsOf(view: SentenceView, candidates: readonly Candidate[], setting: Setting): Statement[] {
  const statements: Statement[] = [];
  for (const candidate of candidates) {
    const { start, end } = candidate.phrase;
    const split = candidate.kind === 'promise' && !candidate.passive;
    const members = membersOf(view, start, end, candidate.mood).filter((member) => member.end > member.start);
    const first = members[0];
    if (!first || isBareLead(view, members) || isEmpty(view, members)) continue;
    const units = split
      ? members
      : [{ ...first, end: candidate.passive ? passiveEnd(view, first, end) : members[members.length - 1]!.end }];
    let before: Statement['beneficiary'] = [];
    for (const member of units) {
      const statement = toStatement(
        view,
        candidate,
        { member, first: first.start, only: units.length === 1, before },
        setting,
      );
      before = statement.beneficiary;
      statements.push(statement);
    }
  }
  return statements;
}

/** "do that", "do so": what is to be done stands elsewhere. */
function isEmpty(view: SentenceView, members: readonly { start: number; end: number }[]): boolean {
  const { lower } = view.tokens;
  const { start, end } = members[0]!;
  return members.length === 1 && end - start <= 2 && /^(do|doing)$/.test(lower[start]!);
}
