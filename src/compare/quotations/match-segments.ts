import type { Step } from '../passages/align-words.ts';
import { findRun } from '../passages/find-run.ts';
import { partOf, type QuotedWords } from '../passages/quoted-words.ts';
import { alignAnywhere, FEWEST, LONGEST } from './align-anywhere.ts';
import { type Against, addedSteps, type Match, matchOf, stepsAt, touched } from './match.ts';
import { areContiguous, placeOfPieces } from './place-of-pieces.ts';

const SHARE = 0.6;
// A few words say nothing by themselves: they must stand within so many words of the piece beside them.
const NEAR = 100;
const PLACES = 20_000;
// A gap so short is looked at for what it leaves out.
const FEW = 6;

type Pieces = (readonly Step[])[];

/** Parts between ellipses, and those too long for one alignment cut further. */
function segmentsOf(quoted: QuotedWords): QuotedWords[] {
  const cuts = [quoted.from];
  for (let i = quoted.from + 1; i < quoted.to; i++) {
    if (quoted.gapBefore[i - quoted.from] || i - cuts.at(-1)! === LONGEST) cuts.push(i);
  }
  return cuts.map((from, index) => partOf(quoted, from, cuts[index + 1] ?? quoted.to));
}

function place(segment: QuotedWords, against: Against): readonly Step[] | null {
  const [at] = findRun(against.passages, segment.words.ids, segment, 1);
  return at === undefined ? alignAnywhere(segment, against) : stepsAt(segment, at);
}

/** The longest segment that the source has, and where: the others are looked for from there. */
function anchorOf(
  segments: readonly QuotedWords[],
  against: Against,
): { index: number; steps: readonly Step[] } | null {
  const order = segments.map((segment, index) => ({ index, length: segment.to - segment.from }));
  order.sort((a, b) => b.length - a.length || a.index - b.index);
  for (const { index } of order) {
    const steps = place(segments[index]!, against);
    if (steps) return { index, steps };
  }
  return null;
}

/** Places a segment beside its neighbour, which ends (or, looking back, begins) at word `edge` of the source. */
function placeBeside(segment: QuotedWords, against: Against, edge: number, back: boolean): readonly Step[] | null {
  const length = segment.to - segment.from;
  const places = findRun(against.passages, segment.words.ids, segment, PLACES);
  const fitting = back ? places.findLast((at) => at + length <= edge) : places.find((at) => at >= edge);
  const distance = fitting === undefined ? -1 : back ? edge - fitting - length : fitting - edge;
  if (fitting !== undefined && (length >= FEWEST || distance <= NEAR)) return stepsAt(segment, fitting);
  if (length < FEWEST) return null;
  return places[0] === undefined ? alignAnywhere(segment, against) : stepsAt(segment, places[0]);
}

function placeAll(segments: readonly QuotedWords[], against: Against): Pieces | null {
  const anchor = anchorOf(segments, against);
  if (!anchor) return null;
  const pieces: Pieces = segments.map(addedSteps);
  pieces[anchor.index] = anchor.steps;
  let edge = touched(anchor.steps).from;
  for (let i = anchor.index - 1; i >= 0; i--) {
    const steps = placeBeside(segments[i]!, against, edge, true);
    if (steps) [pieces[i], edge] = [steps, touched(steps).from];
  }
  edge = touched(anchor.steps).to;
  for (let i = anchor.index + 1; i < segments.length; i++) {
    const steps = placeBeside(segments[i]!, against, edge, false);
    if (steps) [pieces[i], edge] = [steps, touched(steps).to];
  }
  return pieces;
}

/** The pieces with the few words that a short gap leaves out between them. */
function withGaps(pieces: Pieces): Step[] {
  const steps: Step[] = [];
  for (const [i, piece] of pieces.entries()) {
    const [end, start] = [i > 0 ? touched(pieces[i - 1]!).to : 0, touched(piece).from];
    const short = end > 0 && start > end && start - end <= FEW;
    for (let at = end; short && at < start; at++) steps.push({ source: at, report: -1, same: false, free: true });
    steps.push(...piece);
  }
  return steps;
}

/**
 * Matches the segments of a quotation by themselves: those that ellipses part, and those of one too long to align whole.
 * The longest is placed first and the others beside it.
 */
export function matchSegments(quoted: QuotedWords, against: Against): Match | null {
  const pieces = placeAll(segmentsOf(quoted), against);
  if (!pieces) return null;
  const match = matchOf(withGaps(pieces), quoted, against);
  if (match.matched < (match.counted < FEWEST ? 1 : SHARE) * match.counted || match.matched === 0) return null;
  const verdict = match.verdict === 'verbatim' && !areContiguous(pieces) ? 'joined' : match.verdict;
  return { ...match, verdict, ...placeOfPieces(pieces) };
}
