import type { Difference } from '../../model/index.ts';
import type { Gazetteer } from '../../parties/index.ts';
import type { SourceText } from '../source-text.ts';
import type { Facts } from './facts.ts';

interface Named {
  readonly codes: ReadonlySet<string>;
  readonly first: string;
}

/** The parties that a sentence names, groups with their members, and the first of them as it stands. */
function namedIn(text: SourceText, facts: Facts, parties: Gazetteer): Named {
  const sentence = text.whole.text.slice(facts.start, facts.end);
  const mentions = parties.find(sentence);
  const codes = new Set<string>();
  for (const { code } of mentions) {
    codes.add(code);
    for (const member of parties.membersAt(code, text.checked.date)) codes.add(member);
  }
  const first = mentions[0];
  return { codes, first: first ? sentence.slice(first.start, first.end) : '' };
}

/**
 * A difference of party where the report names parties for a figure and the source, its speaker included, names none of
 * them for it; null if they have one in common or either names none.
 */
export function partyDifference(
  [source, sourceFacts]: readonly [SourceText, Facts],
  [report, reportFacts]: readonly [SourceText, Facts],
  parties: Gazetteer,
): Difference | null {
  const said = namedIn(report, reportFacts, parties);
  const meant = namedIn(source, sourceFacts, parties);
  const codes = new Set([...meant.codes, ...source.checked.speaker]);
  if (said.codes.size === 0 || meant.codes.size === 0) return null;
  for (const code of said.codes) if (codes.has(code)) return null;
  return { kind: 'party', source: meant.first, report: said.first };
}
