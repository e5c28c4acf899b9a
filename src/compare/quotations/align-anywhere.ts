import { MODALS, NO_NAMES } from '../../languages/index.ts';
import { type Alignment, alignWords, type Step } from '../passages/align-words.ts';
import { candidateWindows } from '../passages/candidate-windows.ts';
import type { Run } from '../passages/find-run.ts';
import type { QuotedWords } from '../passages/quoted-words.ts';
import { hashWord } from '../words/split-words.ts';
import type { Against } from './match.ts';

// Under six words any wording of the subject looks alike: only an exact match means something (measured for this project).
export const FEWEST = 6;
// Up to so many words a quotation changed in several places may have no three words in a row left.
const FEW = 20;
// Above this an alignment of the whole would cost more than those of its pieces.
export const LONGEST = 256;
// A quotation is the source's, altered, if it has three fifths of its words in order, or a run of six and two fifths.
const SHARE = 0.6;
const LOW_SHARE = 0.4;
// Articles, prepositions and pronouns are anybody's words: they count for a third, and so weighed half must be there.
const LIGHT = 0.3;
const WEIGHED_SHARE = 0.5;
const LIGHT_IDS: ReadonlySet<number> = new Set([...NO_NAMES, ...MODALS].map(hashWord));

function longestRun(steps: readonly Step[]): number {
  let best = 0;
  let run = 0;
  for (const step of steps) {
    run = step.same ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;
}

/** Share of the quotation's words that the source has, light words weighing little. */
function weighedShare(steps: readonly Step[], quoted: QuotedWords): number {
  let matched = 0;
  let counted = 0;
  for (const { report, same } of steps) {
    if (report < 0 || quoted.bracketed[report - quoted.from]) continue;
    const weight = LIGHT_IDS.has(quoted.words.ids[report]!) ? LIGHT : 1;
    counted += weight;
    if (same) matched += weight;
  }
  return counted === 0 ? 0 : matched / counted;
}

function isAccepted({ steps, matched, counted }: Alignment, quoted: QuotedWords): boolean {
  if (counted < FEWEST || weighedShare(steps, quoted) < (longestRun(steps) < FEWEST ? WEIGHED_SHARE : LOW_SHARE))
    return false;
  const skipped = steps.filter((step) => step.report < 0 && !step.free).length;
  if (skipped > counted) return false;
  if (matched >= SHARE * counted) return true;
  return matched >= LOW_SHARE * counted && longestRun(steps) >= FEWEST;
}

/** Aligns a quotation with the best of the windows (the first of equals); null if not enough of it is there. */
export function alignIn(quoted: QuotedWords, windows: readonly Run[], against: Against): readonly Step[] | null {
  const report = against.reportKinds.slice(quoted.from, quoted.to);
  let best: Alignment | null = null;
  for (const window of windows) {
    const kinds = { source: against.sourceKinds.slice(window.from, window.to), report };
    const alignment = alignWords(against.passages.words.ids, window, quoted, kinds);
    if (!best || alignment.cost < best.cost) best = alignment;
  }
  return best && isAccepted(best, quoted) ? best.steps : null;
}

/** Aligns by rare grams of three words and, where none of those leads to it, of two. At least six words are wanted. */
export function alignAnywhere(quoted: QuotedWords, against: Against): readonly Step[] | null {
  const length = quoted.to - quoted.from;
  if (length < FEWEST) return null;
  const { passages } = against;
  const byThree = alignIn(quoted, candidateWindows(passages, quoted, 3), against);
  if (byThree || length > FEW) return byThree;
  return alignIn(quoted, candidateWindows(passages, quoted, 2), against);
}
