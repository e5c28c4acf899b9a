import { type Finding, finding } from '../../model/index.ts';
import { contextOf, tellsSomething } from '../context/context-of.ts';
import { framesLeftOut } from '../context/frames-left-out.ts';
import type { SourceText } from '../source-text.ts';
import { attribute } from '../speakers/attribute.ts';
import { findPeople, nameTable } from '../speakers/people.ts';
import type { Cast } from '../speakers/resolve-subject.ts';
import { blankQuotations, surroundingsOf } from '../speakers/surroundings.ts';
import { blockCandidates } from './block-quotations.ts';
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

// A paragraph without marks is a quotation if a source has nearly all of its words, and enough of them to tell.
const BLOCK_WORDS = 8;
const BLOCK_SHARE = 0.8;

/** The paragraphs set off after "she said:" that a source has, up to the first of each group that none has. */
function readBlocks(reading: Report, quoted: readonly Quoted[]): Listed[] {
  return blockCandidates(reading.report.whole, quoted).flatMap((group) => {
    const listed: Listed[] = [];
    for (const pair of group) {
      const one = judge(pair, reading);
      const match = one?.judged.match;
      if (!one || !match || match.counted < BLOCK_WORDS || match.matched < BLOCK_SHARE * match.counted) break;
      listed.push(one);
    }
    return listed;
  });
}

/** A report with what its quotations are judged by. */
interface Report {
  readonly report: SourceText;
  readonly sources: readonly SourceText[];
  readonly blanked: string;
  readonly cast: Cast;
}

function judge(pair: Quoted, { report, sources, blanked, cast }: Report): Listed | null {
  const quotation = quotationOf(report.passages.words, pair);
  if (!quotation) return null;
  const told = attribute(surroundingsOf(report.whole, blanked, pair), cast);
  return { pair, spoken: told.spoken, judged: judgeQuotation(quotation, report, sources, told) };
}

// A speech has some thousands of words: so long a quotation is one whose end was lost, or none.
const LONGEST = 5000;

function findingsOn(left: readonly Listed[], listed: readonly Listed[], { whole }: SourceText): Finding[] {
  const long = listed.filter(({ judged: { quotation } }) => quotation.words.to - quotation.words.from > LONGEST);
  const findings = long.map(({ judged: { quotation } }) => {
    const words = quotation.words.to - quotation.words.from;
    return finding('quotation-long', 'warning', { words }, whole.reading.range(quotation.start, quotation.end));
  });
  const titles = left.filter(({ judged }) => judged.quotation.titled).length;
  const terms = left.length - titles;
  return left.length > 0 ? [...findings, finding('marks-around-terms', 'info', { terms, titles })] : findings;
}

/** Finds the quotations of a report, says whose they are said to be, and judges each against the sources. */
export function checkQuotations(report: SourceText, sources: readonly SourceText[]): CheckedQuotations {
  const { quoted, findings } = findQuotations(report.whole);
  const blanked = blankQuotations(report.whole, quoted);
  const reading = { report, sources, blanked, cast: castOf(report, sources) };
  const listed = quoted.flatMap((pair) => judge(pair, reading) ?? []);
  joinHalves(listed, blanked, report);
  const kept = listed.filter((one) => isQuotation(one.judged, one.spoken));
  const left = listed.filter((one) => !isQuotation(one.judged, one.spoken));
  const all = [...kept, ...readBlocks(reading, quoted)].sort((a, b) => a.pair.open - b.pair.open);
  const judged = all.map(({ judged: one }) => {
    const leftOut = framesLeftOut(one, blanked, tellsSomething(one, blanked));
    return { ...one, verdict: { ...one.verdict, context: contextOf(one, blanked), leftOut } };
  });
  return { judged, quoted, findings: [...findings, ...findingsOn(left, all, report)] };
}
