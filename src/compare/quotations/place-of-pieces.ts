import type { Step } from '../passages/align-words.ts';
import { touched } from './match.ts';

// Words of the source between two pieces up to which both are shown as one place: some paragraphs.
const NEAR = 400;

type Pieces = readonly (readonly Step[])[];

function runsOf(pieces: Pieces): { from: number; to: number }[] {
  return pieces.map(touched).filter((run) => run.to > run.from);
}

/** The place of a quotation in pieces: all of it if they follow each other and stand together, the longest piece otherwise. */
export function placeOfPieces(pieces: Pieces): { from: number; to: number } {
  const runs = runsOf(pieces);
  const first = runs[0] ?? { from: 0, to: 0 };
  const together = runs.every(
    (run, i) => i === 0 || (run.from >= runs[i - 1]!.to && run.from - runs[i - 1]!.to <= NEAR),
  );
  if (together) return { from: first.from, to: runs.at(-1)?.to ?? first.to };
  return runs.reduce((best, run) => (run.to - run.from > best.to - best.from ? run : best), first);
}

/** Whether each piece begins where the one before ends. */
export function areContiguous(pieces: Pieces): boolean {
  const runs = runsOf(pieces);
  return runs.every((run, i) => i === 0 || run.from === runs[i - 1]!.to);
}
