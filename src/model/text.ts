import * as z from 'zod';
import { Finding } from './finding.ts';
import { SourceMeta } from './source.ts';
import { Range } from './span.ts';

/**
 * A stretch of a text that hangs together. Set-aside kinds (`header`, `footer`, `page-number`) are kept but not read; they
 * may lie inside another block where a paragraph runs over a page. `level` is 1–6 for headings and the depth, from 0, for
 * items; `marker` is the bullet or number as it stands. `article` indexes `TextDocument.articles`.
 */
export const Block = Range.extend({
  kind: z.enum(['heading', 'paragraph', 'item', 'cell', 'note', 'header', 'footer', 'page-number']),
  level: z.int().nonnegative(),
  marker: z.string().nullable(),
  page: z.int().positive().nullable(),
  article: z.int().nonnegative(),
});
export type Block = z.infer<typeof Block>;

/** A sentence: a range of the text, and the block it stands in (an index into `TextDocument.blocks`). */
export const Sentence = Range.extend({ block: z.int().nonnegative() });
export type Sentence = z.infer<typeof Sentence>;

/** One item of a document that holds several, such as a page of briefs. A document of one item has one article. */
export const Article = Range.extend({ title: Range.nullable() });
export type Article = z.infer<typeof Article>;

/**
 * The way back from a range of the text to the original: a page (from 1), a box on it in PDF points from the top left
 * (`[x, y, width, height]`), a byte or character offset in the source of an HTML page, or an element path.
 */
export const Place = Range.extend({
  page: z.int().positive().nullable(),
  element: z.string().nullable(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
  source: Range.nullable(),
});
export type Place = z.infer<typeof Place>;

/** The characters read from a source, never changed afterwards. Every offset anywhere refers to `content`. */
export const TextDocument = z.object({
  content: z.string(),
  blocks: z.array(Block),
  sentences: z.array(Sentence),
  articles: z.array(Article),
  places: z.array(Place),
  meta: SourceMeta,
  findings: z.array(Finding),
});
export type TextDocument = z.infer<typeof TextDocument>;

/** Whether a block is kept but not read. */
export function isSetAside(block: Block): boolean {
  return block.kind === 'header' || block.kind === 'footer' || block.kind === 'page-number';
}
