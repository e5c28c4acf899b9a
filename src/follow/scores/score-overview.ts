import type { Assessment, Window } from '../../model/index.ts';
import { type Basis, reopenedBy } from './assessing.ts';
import { type Cell, type MeanScore, meanScores, scoreCells } from './score-table.ts';

/** Scores of some commitments in one window: a cell for each party that was scored, and the means in every direction. */
export interface WindowScores {
  readonly window: Window;
  readonly cells: readonly Cell[];
  readonly byParty: readonly MeanScore[];
  readonly byEntry: readonly MeanScore[];
  /** By what `summitOf` calls the summit. */
  readonly bySummit: readonly MeanScore[];
  /** Everything in the window; null where nothing is. */
  readonly all: MeanScore | null;
}

/** Scores by window, the latest first; the final one before an interim one that ends on the same day. */
export function scoresByWindow(
  assessments: readonly Assessment[],
  basis: Basis,
  summitOf: (entry: string) => string,
): WindowScores[] {
  const byWindow = Map.groupBy(scoreCells(assessments, basis), ({ window: { from, to, kind } }) =>
    [to, kind === 'final' ? 1 : 0, from].join(' '),
  );
  const keys = [...byWindow.keys()].sort().reverse();
  return keys.map((key) => {
    const cells = byWindow.get(key)!;
    return {
      window: cells[0]!.window,
      cells,
      byParty: meanScores(cells, 'party'),
      byEntry: meanScores(cells, 'entry'),
      bySummit: meanScores(cells, ({ entry }) => summitOf(entry)),
      all: meanScores(cells, () => '')[0] ?? null,
    };
  });
}

/** All assessments of a party on an entry, oldest first, each with why it is open again (null while it stands). */
export function assessmentHistory(
  assessments: readonly Assessment[],
  basis: Basis,
  of: { readonly entry: string; readonly party: string | null },
): { readonly assessment: Assessment; readonly reopened: 'guideline' | 'evidence' | null }[] {
  const own = assessments.filter(({ entry, party }) => entry === of.entry && (of.party === null || party === of.party));
  return own.map((assessment) => ({ assessment, reopened: reopenedBy(assessment, basis) }));
}
