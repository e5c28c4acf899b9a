import { cutColumns } from './cut-columns.ts';
import type { Draft } from './draft.ts';
import { joinRegions, levelItems, markNotes } from './flow.ts';
import { type Furniture, setAsideFurniture } from './furniture.ts';
import type { PageRuns, Run } from './geometry.ts';
import { levelHeadings, markHeadings, styleOf } from './headings.ts';
import { type LineContext, linesOf } from './lines.ts';
import { type Column, paragraphsOf } from './paragraphs.ts';
import { type BrokenLines, lostHyphens } from './soft-hyphens.ts';
import { cellBlocks, stretchesOf } from './tables.ts';

export type Layout = {
  readonly drafts: readonly Draft[];
  readonly furniture: readonly Furniture[];
  readonly broken: BrokenLines;
};

/** From the runs of all pages to blocks in reading order, and what was set aside of each page. */
export function layOut(pages: readonly PageRuns[], bold: ReadonlySet<string>): Layout {
  const furnished = setAsideFurniture(pages, bold);
  const columns: { column: Column; context: LineContext }[] = [];
  furnished.forEach(({ runs }, i) => {
    const context = { page: pages[i]!.page, bold };
    for (const group of byDirection(runs)) {
      for (const { left, right, runs: inRegion } of cutColumns(group)) {
        columns.push({ column: { lines: linesOf(inRegion, context), left, right, region: columns.length }, context });
      }
    }
  });
  const style = styleOf(columns.map(({ column }) => column.lines));
  const drafts: Draft[] = [];
  for (const { column, context } of columns) {
    const blocks: Draft[] = [];
    for (const { rows, table } of stretchesOf(column.lines, context)) {
      const lines = rows.map((row) => row.line);
      blocks.push(...(table ? cellBlocks(rows, column) : paragraphsOf({ ...column, lines }, style)));
    }
    markNotes(blocks, style);
    drafts.push(...blocks);
  }
  markHeadings(drafts, style);
  const whole = joinRegions(drafts, style);
  // A heading may have been parted too: what was put together is looked at again.
  markHeadings(whole, style);
  levelHeadings(whole, style);
  levelItems(whole);
  const furniture = furnished.flatMap((page) => page.furniture);
  return { drafts: whole, furniture, broken: lostHyphens(whole, style) };
}

/** Runs by the direction they are set in, the commonest first: what is turned is read after what is upright. */
function byDirection(runs: readonly Run[]): Run[][] {
  const groups = new Map<number, Run[]>();
  for (const run of runs) {
    const group = groups.get(run.angle);
    if (group) group.push(run);
    else groups.set(run.angle, [run]);
  }
  return [...groups.values()].sort((a, b) => lettersIn(b) - lettersIn(a));
}

function lettersIn(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}
