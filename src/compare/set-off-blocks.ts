import type { Block, TextDocument } from '../model/index.ts';

// What stands before the words of a line that is set in, or is quoted as in a message.
const QUOTED_LINE = /^[ \t]*>[> \t]*$/;
const INDENTED = /^(?: {3,}|[ ]*\t[ \t]*)$/;
// Where so many paragraphs are set in, that is how the text looks.
const MOST = 0.5;

/** What stands before an offset in its line; null where that is more than a margin. */
function margin(content: string, at: number): string | null {
  const start = content.lastIndexOf('\n', at - 1) + 1;
  return at - start > 40 ? null : content.slice(start, at);
}

/** Whether the first two lines of a block are set in. */
function isIndented(content: string, { start, end }: Block): boolean {
  const first = margin(content, start);
  if (first === null || !(INDENTED.test(first) || QUOTED_LINE.test(first))) return false;
  const line = content.indexOf('\n', start);
  return line < 0 || line >= end || /^(?: {3}|[ ]*\t|[ \t]*>)/.test(content.slice(line + 1, line + 9));
}

/** Numbers of the blocks that stand in a quote element of a page. Places and blocks are both in the order of the text. */
function inQuoteElements({ blocks, places }: TextDocument): number[] {
  const quotes = places.filter(({ element }) => element?.includes('blockquote'));
  const found: number[] = [];
  let next = 0;
  for (const [index, { start, end }] of blocks.entries()) {
    while (next < quotes.length && quotes[next]!.end <= start) next++;
    if (next < quotes.length && quotes[next]!.start < end) found.push(index);
  }
  return found;
}

/** Numbers of the paragraphs of a text that stand apart as block quotations do. Linear. */
export function setOffBlocks(text: TextDocument): ReadonlySet<number> {
  const { blocks, content } = text;
  const paragraphs = blocks.flatMap((block, index) => (block.kind === 'paragraph' ? [index] : []));
  const indented = paragraphs.filter((index) => isIndented(content, blocks[index]!));
  return new Set([...inQuoteElements(text), ...(indented.length > MOST * paragraphs.length ? [] : indented)]);
}
