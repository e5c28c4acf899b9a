import type { Article, Block, SourceMeta, Stated } from '../model/index.ts';
import { isSetAside, spanOf } from '../model/index.ts';
import { dateIn, isDateLine } from './datelines.ts';

/** A text tells what it is among its first blocks. */
const FIRST_BLOCKS = 12;
/** "Article Number: 7", "For immediate release": a label, not a title. */
const LABEL =
  /^(?:[\p{L} ]{2,30}(?: no\.?| number)?: ?[\d./-]+|for immediate release|press release|statement|.{0,12}\d+)$/iu;
/** A block longer than this is running text, not the head of one. */
const RUNNING = 200;
/** A dateline stands within the first words of the first paragraph: "GENEVA, 5 May 2031 –". */
const DATELINE_LENGTH = 60;

/** The title and the date that the head of a text states, each with its span; null where it states none. */
export function frontMatter(
  content: string,
  blocks: readonly Block[],
  articles: readonly Article[],
): Pick<SourceMeta, 'title' | 'date'> {
  const first = blocks.filter((block) => !isSetAside(block)).slice(0, FIRST_BLOCKS);
  return { title: titleOf(content, first, articles), date: dateOf(content, first) };
}

function titleOf(content: string, first: readonly Block[], articles: readonly Article[]): Stated | null {
  const isTitle = (block: Block) =>
    block.kind === 'heading' && block.marker === null && !LABEL.test(content.slice(block.start, block.end));
  const running = first.findIndex((block) => block.kind !== 'heading' && block.end - block.start > RUNNING);
  const head = running < 0 ? first : first.slice(0, running);
  const heading = head.find((block) => isTitle(block) && /\s/.test(content.slice(block.start, block.end)));
  const title = heading ?? (articles.length > 1 ? articles[0]?.title : null);
  return title ? stated(content, title.start, title.end, cleaned(content.slice(title.start, title.end))) : null;
}

/** A title without its emphasis marks and line ends. */
function cleaned(words: string): string {
  return words
    .replace(/\*{1,3}|__|<[^<>]{1,80}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function dateOf(content: string, first: readonly Block[]): Stated | null {
  for (const block of first) {
    const isWhole = isDateLine(content, block.start, block.end);
    const end = isWhole ? block.end : datelineEnd(content, block);
    const date = end > block.start ? dateIn(content.slice(block.start, end)) : null;
    if (date) return stated(content, block.start + date.start, block.start + date.end, date.edtf);
    if (block.end - block.start > RUNNING) return null;
  }
  return null;
}

/** The end of a dateline before the words of a paragraph: a place and a date, then a dash. */
function datelineEnd(content: string, block: Block): number {
  const words = content.slice(block.start, block.start + DATELINE_LENGTH);
  const dash = /^\p{Lu}[^.!?:;]{3,50}?\s?(?:—|–| - |--)/u.exec(words);
  return dash ? block.start + dash[0].length : block.start;
}

function stated(content: string, start: number, end: number, value: string): Stated {
  return { value, span: spanOf(content, start, end), basis: 'text' };
}
