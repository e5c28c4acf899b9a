import * as z from 'zod';

/** A place in a text. `start` and `end` count UTF-16 code units, `end` is exclusive. */
export const Range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });
export type Range = z.infer<typeof Range>;

/** A range together with the characters that stand there: `text.slice(start, end) === exact`, always. */
export const Span = Range.extend({ exact: z.string() });
export type Span = z.infer<typeof Span>;

/** The span of `content` from `start` to `end` (UTF-16 code units, end exclusive). */
export function spanOf(content: string, start: number, end: number): Span {
  return { start, end, exact: content.slice(start, end) };
}

/** Whether a span still says what stands in the text: the invariant that nothing in the project may break. */
export function isExact(content: string, span: Span): boolean {
  return span.start <= span.end && span.end <= content.length && content.slice(span.start, span.end) === span.exact;
}

/** Number of characters (UTF-16 code units) that two ranges share. */
export function overlap(a: Range, b: Range): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
