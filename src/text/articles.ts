import type { Article, Block } from '../model/index.ts';
import { isSetAside } from '../model/index.ts';
import { namesDay } from './datelines.ts';

// One document or several? Sections of one text and items of a page of news both have headings. What tells items apart:
//   1. nothing but titles stands before the first heading – a text of one piece has a lead, a salutation or a preamble;
//   2. each heading is a headline (four words or more on average, no colon at its end) over running text, not over a list;
//   3. the text under at least two headings, and under half of them, starts afresh: its first words name a day, as a report
//      must that stands for itself ("On 5 May, …"). Sections go on from what was said before and name no day;
//   4. nobody speaks for himself in it: outside quotation marks "we" and "our" are all but absent.
// All four must hold: a text wrongly cut up loses its speaker and its date, one not cut up loses little.

const HEADLINE_WORDS = 4;
/** An item has at least this much running text. */
const LEAST_TEXT = 250;
/** A fresh start names its day within this many characters: about two sentences. */
const OPENING = 240;
/** "We" and "our" outside quotation marks per thousand characters, above which somebody speaks. */
const SPEAKING = 0.5;

interface Item {
  readonly heading: Block;
  readonly body: readonly Block[];
}

/** The articles of a document, in order, without gaps: one for a text of one piece. */
export function articlesOf(content: string, blocks: readonly Block[]): Article[] {
  const read = blocks.filter((block) => !isSetAside(block));
  const items = itemsOf(read);
  if (!isSeveral(content, read, items)) return [{ start: 0, end: content.length, title: titleOf(read) }];
  return items.map((item, i) => ({
    start: i === 0 ? 0 : item.heading.start,
    end: items[i + 1]?.heading.start ?? content.length,
    title: { start: item.heading.start, end: item.heading.end },
  }));
}

function titleOf(read: readonly Block[]): Article['title'] {
  const first = read.slice(0, 6).find((block) => block.kind === 'heading');
  return first ? { start: first.start, end: first.end } : null;
}

/** Headings with the running text under them; of headings right above each other the last. */
function itemsOf(read: readonly Block[]): Item[] {
  const starts = read.flatMap((block, i) => (block.kind === 'heading' && read[i + 1]?.kind === 'paragraph' ? [i] : []));
  return starts.map((at, k) => ({ heading: read[at]!, body: read.slice(at + 1, starts[k + 1] ?? read.length) }));
}

function isSeveral(content: string, read: readonly Block[], items: readonly Item[]): boolean {
  if (items.length < 2) return false;
  const before = read.slice(0, read.indexOf(items[0]!.heading));
  if (before.some((block) => block.kind !== 'heading')) return false;
  const words = items.map((item) => wordCount(content.slice(item.heading.start, item.heading.end)));
  if (words.reduce((sum, n) => sum + n, 0) < items.length * HEADLINE_WORDS) return false;
  if (items.some((item) => !isRunning(item) || content[item.heading.end - 1] === ':')) return false;
  const fresh = items.filter((item) => startsAfresh(content, item)).length;
  return fresh >= 2 && fresh * 2 >= items.length && !isSpoken(content, items);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function isRunning(item: Item): boolean {
  const text = item.body.filter((block) => block.kind === 'paragraph');
  return (
    text.length * 2 > item.body.length && text.reduce((sum, block) => sum + block.end - block.start, 0) >= LEAST_TEXT
  );
}

function startsAfresh(content: string, item: Item): boolean {
  const { start, end } = item.body[0]!;
  return namesDay(content.slice(start, Math.min(end, start + OPENING)));
}

function isSpoken(content: string, items: readonly Item[]): boolean {
  let spoken = 0;
  let length = 0;
  for (const block of items.flatMap((item) => item.body)) {
    const own = content.slice(block.start, block.end).replace(/[“"«„][^“”"«»„]{0,2000}[”"»“]/g, '');
    spoken += own.match(/\b(?:we|our|us)\b/gi)?.length ?? 0;
    length += own.length;
  }
  return spoken * 1000 > length * SPEAKING;
}
