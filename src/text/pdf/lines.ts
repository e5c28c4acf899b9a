import { type Line, type Run, sharedHeight } from './geometry.ts';

/** Half the height of the lower one: enough for raised figures, too much for neighbouring lines. */
const SAME_LINE = 0.5;
/** Gaps in shares of the font size: a word space is 0.2–0.35; letters set apart within a word stay below 0.12. */
const WORD_SPACE = 0.13;
const CJK = /[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFFEF]/;

/** What it takes to make lines: the page's number and the fonts known to be bold. */
export type LineContext = { readonly page: number; readonly bold: ReadonlySet<string> };

/** Groups runs into rows of what stands at the same height, top to bottom, each from left to right. */
export function rowsOf(runs: readonly Run[]): Run[][] {
  const rows: { runs: Run[]; lead: Run }[] = [];
  for (const run of [...runs].sort((a, b) => a.base - b.base || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && sharedHeight(row.lead, run) >= SAME_LINE) {
      row.runs.push(run);
      if (run.size > row.lead.size) row.lead = run;
    } else rows.push({ runs: [run], lead: run });
  }
  return rows.map((row) => row.runs.sort((a, b) => a.x - b.x));
}

/** Groups runs of one column into lines, top to bottom. */
export function linesOf(runs: readonly Run[], context: LineContext): Line[] {
  return rowsOf(runs).map((row) => lineOf(row, context));
}

/** Makes a line of runs that stand side by side. */
export function lineOf(row: readonly Run[], context: LineContext): Line {
  const lead = leadRun(row);
  let [letters, bold] = [0, 0];
  for (const run of row) {
    letters += run.text.length;
    if (context.bold.has(run.font)) bold += run.text.length;
  }
  return {
    text: textOf(row),
    runs: row,
    x: Math.min(...row.map((run) => run.x)),
    right: Math.max(...row.map((run) => run.right)),
    top: lead.top,
    bottom: lead.bottom,
    base: lead.base,
    size: lead.size,
    bold: bold >= 0.9 * letters,
    page: context.page,
  };
}

/** The run whose size most characters of the line have. */
function leadRun(row: readonly Run[]): Run {
  const weights = new Map<number, number>();
  for (const run of row) weights.set(run.size, (weights.get(run.size) ?? 0) + run.text.length);
  let lead = row[0]!;
  for (const run of row) if (weights.get(run.size)! > weights.get(lead.size)!) lead = run;
  return lead;
}

function textOf(row: readonly Run[]): string {
  const rtl = row.filter((run) => run.rtl).length * 2 > row.length;
  const ordered = rtl ? [...row].reverse() : row;
  let text = '';
  let before: Run | null = null;
  for (const run of ordered) {
    text += before && needsSpace(before, run, rtl) ? ` ${run.text}` : run.text;
    before = run;
  }
  return text;
}

function needsSpace(before: Run, run: Run, rtl: boolean): boolean {
  const gap = rtl ? before.x - run.right : run.x - before.right;
  const size = Math.min(before.size, run.size);
  if (CJK.test(before.text.at(-1)!) && CJK.test(run.text[0]!)) return gap > 0.6 * size;
  return gap > WORD_SPACE * size || (run.spaced && gap > 0.05 * size);
}
