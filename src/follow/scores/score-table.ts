import type { Assessment, Score, Window } from '../../model/index.ts';
import { type Basis, reopenedBy } from './assessing.ts';

/**
 * The score of a party on one commitment in one window. `score` is null and `open` says why where none counts: coders differ
 * and nobody settled it, the guideline or the evidence changed since, or it is not applicable. `readings`: the score under
 * each reading of the rubric that somebody scored under, where these differ: then the score depends on the reading.
 */
export interface Cell {
  readonly entry: string;
  readonly party: string;
  readonly window: Window;
  readonly score: Score;
  readonly open: 'coders-differ' | 'readings-differ' | 'guideline' | 'evidence' | 'not-applicable' | null;
  readonly readings: readonly { readonly reading: string; readonly score: Score }[];
  readonly rests: readonly Assessment[];
}

/** Scores of a party in a window taken together. `mean` from −1 to 1, `percent` (mean + 1) / 2 · 100; null when none counts. */
export interface MeanScore {
  readonly key: string;
  readonly window: Window;
  readonly mean: number | null;
  readonly percent: number | null;
  readonly counted: number;
  readonly notApplicable: number;
  /** Cells that do not count because they are open. */
  readonly open: number;
}

/** Every cell that somebody assessed, by entry, party and window. The newest assessment of a coder under a reading counts. */
export function scoreCells(assessments: readonly Assessment[], basis: Basis): Cell[] {
  const groups = new Map<string, Assessment[]>();
  for (const each of assessments) {
    const key = JSON.stringify([each.entry, each.party, ...windowKey(each.window)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => cellOf(groups.get(key)!, basis));
}

function cellOf(group: readonly Assessment[], basis: Basis): Cell {
  const { entry, party, window } = group[0]!;
  const newest = new Map(group.map((each) => [JSON.stringify([each.by, each.reading]), each]));
  const settled = group.findLast(({ settles }) => settles);
  const rests = settled ? [settled] : [...newest.values()];
  const standing = rests.filter((each) => reopenedBy(each, basis) === null);
  const readings = byReading(settled ? [...newest.values(), settled] : standing);
  const head = { entry, party, window, rests };
  const first = standing[0];
  if (!first) return { ...head, score: null, open: reopenedBy(rests[0]!, basis), readings: [] };
  const scores = new Set(standing.map(({ score }) => score));
  const differ = readings.length > 1 ? readings : [];
  if (scores.size > 1) {
    return { ...head, score: null, open: differ.length > 0 ? 'readings-differ' : 'coders-differ', readings: differ };
  }
  return { ...head, score: first.score, open: first.score === null ? 'not-applicable' : null, readings: differ };
}

/** The scores under each reading, if under at least two readings everybody agrees and the two differ; else nothing. */
function byReading(standing: readonly Assessment[]): { reading: string; score: Score }[] {
  const under = new Map<string, Set<Score>>();
  for (const { reading, score } of standing) {
    if (reading !== null) under.set(reading, (under.get(reading) ?? new Set()).add(score));
  }
  const agreed = [...under].filter(([, scores]) => scores.size === 1);
  const scores = new Set(agreed.map(([, [score]]) => score));
  if (scores.size < 2 || agreed.length < under.size) return [];
  return agreed
    .map(([reading, [score]]) => ({ reading, score: score! }))
    .sort((a, b) => (a.reading < b.reading ? -1 : 1));
}

/**
 * Means for each party, for each commitment, or for what a function names (the summit of a commitment), and window; n/a and open
 * cells are left out and counted beside. Every cell counts once: the mean of a summit is that of its cells.
 */
export function meanScores(cells: readonly Cell[], by: 'party' | 'entry' | ((cell: Cell) => string)): MeanScore[] {
  const nameOf = typeof by === 'function' ? by : (cell: Cell) => cell[by];
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = JSON.stringify([nameOf(cell), ...windowKey(cell.window)]);
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  return [...groups.keys()].sort().map((key) => {
    const group = groups.get(key)!;
    const scores = group.flatMap(({ score }) => (score === null ? [] : [score]));
    const mean = scores.length === 0 ? null : scores.reduce<number>((total, score) => total + score, 0) / scores.length;
    const notApplicable = group.filter(({ open }) => open === 'not-applicable').length;
    return {
      key: nameOf(group[0]!),
      window: group[0]!.window,
      mean,
      percent: mean === null ? null : percentOf(mean),
      counted: scores.length,
      notApplicable,
      open: group.length - scores.length - notApplicable,
    };
  });
}

/** A mean score from −1 to 1 as a percentage from 0 to 100. */
export function percentOf(mean: number): number {
  return ((mean + 1) / 2) * 100;
}

function windowKey({ kind, from, to }: Window): string[] {
  return [from, to, kind];
}
