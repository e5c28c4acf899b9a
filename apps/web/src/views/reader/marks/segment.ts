import type { Range } from '../../../../../../src/model/index.ts';

/** A stretch of a text that is free of boundaries: `on` are the marks that cover the whole of it, in the order they were given. */
export interface Segment<Mark> extends Range {
  readonly on: readonly Mark[];
}

/**
 * Cuts a range of a text at every boundary of the marks that touch it, in one pass. The segments join up to the range, none is
 * empty, and no mark is only partly on one. Marks may overlap in every way.
 */
export function segment<Mark extends Range>(range: Range, marks: readonly Mark[]): Segment<Mark>[] {
  const inside = marks.filter((mark) => mark.start < range.end && mark.end > range.start && mark.start < mark.end);
  const cuts = cutsOf(range, inside);
  const opening = inside.map((mark, order) => ({ mark, order })).sort((a, b) => a.mark.start - b.mark.start);
  const segments: Segment<Mark>[] = [];
  let open: { mark: Mark; order: number }[] = [];
  let next = 0;
  for (let index = 0; index + 1 < cuts.length; index++) {
    const start = cuts[index]!;
    open = open.filter(({ mark }) => mark.end > start);
    while (next < opening.length && opening[next]!.mark.start <= start) open.push(opening[next++]!);
    const on = open.toSorted((a, b) => a.order - b.order).map(({ mark }) => mark);
    segments.push({ start, end: cuts[index + 1]!, on });
  }
  return segments;
}

/** Where the range is cut: its ends and every boundary within it, once each, in order. */
function cutsOf(range: Range, marks: readonly Range[]): number[] {
  const within = marks.flatMap(({ start, end }) => [start, end]).filter((at) => at > range.start && at < range.end);
  return [...new Set([range.start, ...within, range.end])].sort((a, b) => a - b);
}
