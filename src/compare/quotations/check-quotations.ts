import type { Finding } from '../../model/index.ts';
import { contextOf } from '../context/context-of.ts';
import type { SourceText } from '../source-text.ts';
import { attribute } from '../speakers/attribute.ts';
import { findPeople, nameTable } from '../speakers/people.ts';
import type { Cast } from '../speakers/resolve-subject.ts';
import { blankQuotations, surroundingsOf } from '../speakers/surroundings.ts';
import { findQuotations, type Quoted } from './find-quotations.ts';
import { type JudgedQuotation, judgeQuotation } from './judge-quotation.ts';
import { quotationOf } from './quotation.ts';
import { isSplit, matchHalf } from './split-quotation.ts';

/** What checking the quotations of a report gives. `quoted` are all stretches between marks, also those not listed. */
export interface CheckedQuotations {
  readonly judged: readonly JudgedQuotation[];
  readonly quoted: readonly Quoted[];
  readonly findings: readonly Finding[];
}

// Words that a source does not have and nobody is said to have said are a term or irony, not a quotation, up to this many.
const SCARE = 3;
// A source introduces its speaker at its head.
const HEAD = 3000;

/** Whether what stands between marks is somebody's words: found in a source, or said by somebody and no title. */
function isQuotation({ quotation, match }: JudgedQuotation, spoken: boolean): boolean {
  const { from, to } = quotation.words;
  if (match && (match.verdict !== 'altered' || !quotation.titled)) return to - from > 1 || spoken;
  if (quotation.titled) return spoken && to - from > 2 * SCARE;
  return to - from > SCARE || (spoken && to - from > 1);
}

function castOf(report: SourceText, sources: readonly SourceText[]): Cast {
  const { parties } = report;
  const people = findPeople(report.whole.text, parties);
  const heads = sources.flatMap((source) => findPeople(source.whole.text.slice(0, HEAD), parties));
  return { names: nameTable([...people, ...heads]), parties };
}

interface Listed {
  readonly pair: Quoted;
  readonly spoken: boolean;
  judged: JudgedQuotation;
}

/** Halves of split quotations that were not found by themselves are looked for beside the other half. */
function joinHalves(listed: readonly Listed[], blanked: string, report: SourceText): void {
  for (const [i, first] of listed.entries()) {
    const second = listed[i + 1];
    if (!second || !isSplit(first.pair, second.pair, blanked)) continue;
    first.judged = matchHalf(first.judged, second.judged, false, report);
    second.judged = matchHalf(second.judged, first.judged, true, report);
  }
}

/** Finds the quotations of a report, says whose they are said to be, and judges each against the sources. */
export function checkQuotations(report: SourceText, sources: readonly SourceText[]): CheckedQuotations {
  const { quoted, findings } = findQuotations(report.whole);
  const blanked = blankQuotations(report.whole, quoted);
  const cast = castOf(report, sources);
  const listed: Listed[] = [];
  for (const pair of quoted) {
    const quotation = quotationOf(report.passages.words, pair);
    if (!quotation) continue;
    const told = attribute(surroundingsOf(report.whole, blanked, pair), cast);
    listed.push({ pair, spoken: told.spoken, judged: judgeQuotation(quotation, report, sources, told) });
  }
  joinHalves(listed, blanked, report);
  const judged = listed
    .filter((one) => isQuotation(one.judged, one.spoken))
    .map(({ judged: one }) => ({ ...one, verdict: { ...one.verdict, context: contextOf(one, blanked) } }));
  return { judged, quoted, findings };
}
