import type { Range } from '../../../../src/model/index.ts';
/** A stretch of text under the same marks. `opens` are marks of which it is the first piece: where a jump arrives. */
export interface Piece<Mark extends Range> extends Range {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly opens: readonly Mark[];
}

/**
 * Cuts the text from `start` to `end` where a mark begins or ends. The texts of the pieces, joined, are that stretch of the
 * text. Time grows with the marks that touch it.
 */
export function piecesOf<Mark extends Range>(
  content: string,
  { start, end }: Range,
  marks: readonly Mark[],
): Piece<Mark>[] {
  const touching = marks.filter((mark) => mark.start < end && mark.end > start);
  const cuts = new Set([start, end]);
  for (const mark of touching) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1]!;
    const over = touching.filter((mark) => mark.start <= from && mark.end >= to);
    return {
      start: from,
      end: to,
      text: content.slice(from, to),
      marks: over,
      opens: over.filter((m) => m.start === from),
    };
  });
}

interface Block extends Range {
  readonly kind: string;
}

/** The stretches of a text to set as paragraphs: its blocks, without headers and footers, and what lies outside of all. */
export function paragraphsOf<B extends Block>(
  content: string,
  blocks: readonly B[],
): (Range & { readonly block: B | null })[] {
  const read = blocks.filter(({ kind }) => !['header', 'footer', 'page-number'].includes(kind));
  const stretches: (Range & { block: B | null })[] = [];
  let at = 0;
  for (const block of [...read].sort((a, b) => a.start - b.start)) {
    if (block.start < at) continue;
    if (content.slice(at, block.start).trim() !== '' && !coveredBy(blocks, at, block.start)) {
      stretches.push({ start: at, end: block.start, block: null });
    }
    stretches.push({ start: block.start, end: block.end, block });
    at = block.end;
  }
  if (content.slice(at).trim() !== '' && !coveredBy(blocks, at, content.length)) {
    stretches.push({ start: at, end: content.length, block: null });
  }
  return stretches;
}

/** Whether what is between two paragraphs is a header or footer, which is kept but not read. */
function coveredBy(blocks: readonly Block[], start: number, end: number): boolean {
  return blocks.some((block) => block.start < end && block.end > start);
}

/** The text of a piece without what lies in some ranges of the whole text. */
export function textWithout({ start, end, text }: Range & { readonly text: string }, ranges: readonly Range[]): string {
  let shown = '';
  let at = start;
  for (const range of ranges) {
    if (range.end <= at || range.start >= end) continue;
    shown += text.slice(at - start, Math.max(0, range.start - start));
    at = Math.max(at, range.end);
  }
  return shown + text.slice(at - start);
}
