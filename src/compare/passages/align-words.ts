import type { Run } from './find-run.ts';
import type { QuotedWords } from './quoted-words.ts';

/**
 * One step of an alignment: a word of the source, a word of the report, or one opposite the other (word indexes; -1 for
 * none). `free`: words that an ellipsis or a bracket of the report owns to have left out or put in.
 */
export interface Step {
  readonly source: number;
  readonly report: number;
  readonly same: boolean;
  readonly free: boolean;
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly cost: number;
  readonly matched: number;
  /** Words of the quotation that count: those not in brackets. */
  readonly counted: number;
}

// A word put in or left out costs 4, one for another 5: at the edges of a quotation, where words of the source are free,
// an added word is then an added word and not a change of whatever stood there. Words of one kind (number for number,
// party for party, modal for modal) cost 4 and win the tie, for they are a change of just that.
const INDEL = 4;
const OTHER = 5;
const KIN = 4;
const NEAR_BRACKET = 1;
const NEVER = 1 << 20;

const DIAGONAL = 1;
const UP = 2;
const LEFT = 3;

/** Kinds of words, 0 for none in particular, for the words of a window and of a quotation (indexes from their starts). */
export interface Kinds {
  readonly source: Uint8Array;
  readonly report: Uint8Array;
}

interface Table {
  readonly trace: Uint8Array;
  readonly width: number;
  readonly end: number;
  readonly cost: number;
}

function skipCost(quoted: QuotedWords, row: number, rows: number): number {
  if (row === 0) return 0;
  if (row === rows) return NEVER;
  if (quoted.gapBefore[row]) return 0;
  return quoted.bracketed[row] || quoted.bracketed[row - 1] ? NEAR_BRACKET : INDEL;
}

function fillRow(row: number, before: Int32Array, now: Int32Array, trace: Uint8Array, args: RowArgs): void {
  const { ids, window, wanted, kind, kinds, put, skip } = args;
  const width = window.to - window.from + 1;
  const base = row * width;
  now[0] = before[0]! + put;
  trace[base] = UP;
  for (let j = 1; j < width; j++) {
    const same = ids[window.from + j - 1] === wanted;
    const change = same ? 0 : put === 0 ? NEVER : kind !== 0 && kinds[j - 1] === kind ? KIN : OTHER;
    let best = before[j - 1]! + change;
    let way = DIAGONAL;
    const left = now[j - 1]! + skip;
    if (left < best) [best, way] = [left, LEFT];
    const up = before[j]! + put;
    if (up < best) [best, way] = [up, UP];
    now[j] = best;
    trace[base + j] = way;
  }
}

interface RowArgs {
  readonly ids: Uint32Array;
  readonly window: Run;
  readonly wanted: number;
  readonly kind: number;
  readonly kinds: Uint8Array;
  readonly put: number;
  readonly skip: number;
}

function fill(ids: Uint32Array, window: Run, quoted: QuotedWords, kinds: Kinds): Table {
  const rows = quoted.to - quoted.from;
  const width = window.to - window.from + 1;
  const trace = new Uint8Array((rows + 1) * width);
  let before = new Int32Array(width);
  let now = new Int32Array(width);
  for (let row = 1; row <= rows; row++) {
    fillRow(row, before, now, trace, {
      ids,
      window,
      wanted: quoted.words.ids[quoted.from + row - 1]!,
      kind: kinds.report[row - 1]!,
      kinds: kinds.source,
      put: quoted.bracketed[row - 1] ? 0 : INDEL,
      skip: skipCost(quoted, row, rows),
    });
    [before, now] = [now, before];
  }
  let end = 0;
  for (let j = 1; j < width; j++) if (before[j]! < before[end]!) end = j;
  return { trace, width, end, cost: before[end]! };
}

function walkBack(table: Table, ids: Uint32Array, window: Run, quoted: QuotedWords): Step[] {
  const steps: Step[] = [];
  let row = quoted.to - quoted.from;
  let column = table.end;
  while (row > 0) {
    const way = table.trace[row * table.width + column];
    const source = way === UP ? -1 : window.from + column - 1;
    const report = way === LEFT ? -1 : quoted.from + row - 1;
    const same = source >= 0 && report >= 0 && ids[source] === quoted.words.ids[report];
    const bracket = quoted.bracketed[row - 1] === 1;
    const atGap = quoted.gapBefore[row] === 1 || bracket || quoted.bracketed[row] === 1;
    steps.push({ source, report, same, free: !same && (way === LEFT ? atGap : way === UP && bracket) });
    if (way !== LEFT) row--;
    if (way !== UP) column--;
  }
  return steps.reverse();
}

/**
 * The cheapest alignment of a whole quotation with any stretch of a window of the source. Time and memory are words of the
 * quotation times words of the window: callers keep both to some hundreds.
 */
export function alignWords(ids: Uint32Array, window: Run, quoted: QuotedWords, kinds: Kinds): Alignment {
  const table = fill(ids, window, quoted, kinds);
  const steps = walkBack(table, ids, window, quoted);
  let matched = 0;
  let counted = 0;
  for (const step of steps) {
    if (step.report < 0 || quoted.bracketed[step.report - quoted.from]) continue;
    counted++;
    if (step.same) matched++;
  }
  return { steps, cost: table.cost, matched, counted };
}
