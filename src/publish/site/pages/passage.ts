import { type Block, isExact, isSetAside, type Range } from '../../../model/index.ts';
import type { Entry } from '../../../register/index.ts';
import { type Html, html, languageOf, NOTHING } from '../html.ts';
import { shownBy } from '../licences.ts';
import { type Mark, markedText, plainMark } from '../marked-text.ts';
import type { Paper } from '../site-edition.ts';
import { isOfTable } from './history.ts';

/** Characters shown on each side of quoted words where a text may not be shown: as many as an annotation has. */
export const AROUND = 32;
/** Characters of the paragraphs before and after. */
const NEIGHBOUR = 400;

/**
 * The words of an entry where they stand: in their paragraph, between the one before and the one after, or with a little around
 * them where the text may not be shown. Words that stand in an older text than the one in force, or in a table, are shown alone.
 */
export function passage(entry: Entry, paper: Paper | null): Html {
  const attributes = html`${languageOf(entry.document.language)} dir="auto"`;
  const there = paper?.content ?? '';
  const isThere = entry.value.spans.every((span) => isExact(there, span));
  if (!paper || !isThere || isOfTable(entry)) {
    const why = !paper ? NO_TEXT : isThere ? TABLE : OLDER;
    const alone = entry.value.spans.map(({ exact }) => html`<mark class="mark">${exact}</mark>`);
    return html`<div class="passage"${attributes}><p>${joined(alone)}</p></div>\n<p class="quiet">${why}</p>\n`;
  }
  const marks = marksOf(entry, paper);
  const shown = shownBy(paper.licence).whole ? inParagraphs(marks, paper) : quoted(marks, paper);
  return html`<div class="passage"${attributes}>${shown}</div>\n`;
}

const NO_TEXT = 'The text of the document is not at hand.';
const TABLE = 'A line of a table: the words are those of whoever made it.';
const OLDER = 'The words stand in an earlier text of the document than the one in force.';

function marksOf({ value }: Entry, { content }: Paper): Mark[] {
  const context = value.context.filter((span) => isExact(content, span));
  return [
    ...value.spans.map((span) => plainMark(span, 'core')),
    ...context.map((span) => plainMark(span, 'binds')),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The paragraphs that the words stand in, whole; paragraphs between them are left out. */
function inParagraphs(marks: readonly Mark[], paper: Paper): Html {
  const indexes = [...new Set(marks.map(({ start }) => blockAt(paper.blocks, start)))].filter((index) => index >= 0);
  indexes.sort((a, b) => a - b);
  if (indexes.length === 0) return quoted(marks, paper);
  const core = blockAt(paper.blocks, marks.find(({ is }) => is === 'core')!.start);
  const paragraphs = indexes.map((index, place) => {
    const gap = place > 0 && index - indexes[place - 1]! > 1 ? html`<p class="near">…</p>\n` : NOTHING;
    return html`${gap}${paragraph(paper, index, marks)}`;
  });
  const before = indexes[0] === core ? neighbour(paper, core - 1, -1) : NOTHING;
  return html`${before}${paragraphs}${neighbour(paper, indexes.at(-1)! + 1, 1)}`;
}

function paragraph(paper: Paper, index: number, marks: readonly Mark[]): Html {
  const { start, end, marker } = paper.blocks[index]!;
  const own = marks.filter((mark) => mark.start < end && mark.end > start);
  return html`<p>${marker === null ? NOTHING : html`${marker} `}${markedText(paper.block(index), own, new Set())}</p>\n`;
}

/** The next paragraph with words in a direction, shortened. */
function neighbour(paper: Paper, from: number, step: number): Html {
  for (let index = from; index >= 0 && index < paper.blocks.length; index += step) {
    const block = paper.blocks[index]!;
    if (isSetAside(block)) continue;
    const { text } = paper.block(index);
    if (text === '') continue;
    if (text.length <= NEIGHBOUR) return html`<p class="near">${text}</p>\n`;
    const cut = step < 0 ? `… ${text.slice(-NEIGHBOUR)}` : `${text.slice(0, NEIGHBOUR)} …`;
    return html`<p class="near">${cut}</p>\n`;
  }
  return NOTHING;
}

/** The words and what binds them, each with a little around it; pieces that touch are one. */
function quoted(marks: readonly Mark[], paper: Paper): Html {
  return html`<p>${joined(piecesOf(marks, paper).map((piece) => quotedPiece(piece, marks, paper)))}</p>\n`;
}

/** A quotation with its marks and an ellipsis where its paragraph goes on. */
export function quotedPiece(piece: Range, marks: readonly Mark[], paper: Paper, begun = new Set<string>()): Html {
  const own = marks.filter((mark) => mark.start < piece.end && mark.end > piece.start);
  const { start } = paragraphOf(paper, piece.start);
  const { end } = paragraphOf(paper, piece.end - 1);
  const goesOn = paper.content.slice(piece.end, end).trim() !== '';
  return html`${piece.start > start ? '… ' : ''}${markedText(paper.range(piece), own, begun)}${goesOn ? ' …' : ''}`;
}

/** The ranges to be quoted: each mark with whole words of `AROUND` characters on both sides, within its paragraph; joined where they meet. */
export function piecesOf(marks: readonly Range[], paper: Paper): Range[] {
  const pieces: { start: number; end: number }[] = [];
  for (const { start, end } of marks) {
    const from = wordStart(paper.content, Math.max(paragraphOf(paper, start).start, start - AROUND), start);
    const to = wordEnd(paper.content, end, Math.min(paragraphOf(paper, end - 1).end, end + AROUND));
    const last = pieces.at(-1);
    if (last && from <= last.end) last.end = Math.max(last.end, to);
    else pieces.push({ start: from, end: to });
  }
  return pieces;
}

/** The paragraph of an offset; the whole text where it stands in none. */
function paragraphOf({ blocks, content }: Paper, offset: number): Range {
  return blocks[blockAt(blocks, offset)] ?? { start: 0, end: content.length };
}

/** The first place from `from` on where a word begins, at most `start`. */
function wordStart(content: string, from: number, start: number): number {
  if (from === 0 || /\s/.test(content[from - 1]!)) return from;
  const space = content.slice(from, start).search(/\s\S/);
  return space < 0 ? start : from + space + 1;
}

/** The last place up to `to` where a word ends, at least `end`. */
function wordEnd(content: string, end: number, to: number): number {
  if (to >= content.length || /\s/.test(content[to]!)) return to;
  const inside = content.slice(end, to);
  const space = inside.search(/\s\S*$/);
  return space < 0 ? end : end + space;
}

function joined(pieces: readonly Html[]): Html[] {
  return pieces.map((piece, index) => (index === 0 ? piece : html` ${piece}`));
}

/** Index of the block that an offset stands in; -1 where it stands in none. */
export function blockAt(blocks: readonly Block[], offset: number): number {
  return blocks.findIndex((block) => block.start <= offset && offset < block.end && !isSetAside(block));
}
