import type { Range, Span } from '../../../../../../src/model/index.ts';
import { textWithout } from '../../../ui/pieces.ts';
import { softBreaks } from '../text/soft-breaks.ts';

/** The span of a range: offsets in UTF-16 code units and the very characters there. Null for a range that is not in the text. */
export function exactSpan(content: string, { start, end }: Range): Span | null {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > content.length || start >= end)
    return null;
  return { start, end, exact: content.slice(start, end) };
}

/** The spans of ranges in the order of the text, those that overlap or touch joined into one. */
export function exactSpans(content: string, ranges: readonly Range[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.flatMap((range) => exactSpan(content, range) ?? []);
}

/** Words of a text on one line, as they are shown in lists: white space folded. */
export function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** The words of a range as they are drawn: in one line, and without hyphens that only broke a word at the end of a line. */
export function shownWords(content: string, { start, end }: Range): string {
  const text = content.slice(start, end);
  return oneLine(text.includes('-\n') ? textWithout({ start, end, text }, softBreaks(content)) : text);
}
