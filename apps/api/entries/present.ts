import { type Block, isSetAside, type TextDocument } from '../../../src/model/index.ts';
import type { Entry, EntryInText } from '../../../src/register/index.ts';
import type { EntryDetail, EntryRow, Passage } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import type { Services } from '../services.ts';
import { relatedTo } from './related.ts';

/** An entry as it goes over the wire. */
export function entryRow(entry: Entry): EntryRow {
  return { ...entry, revision: entry.decisions.length };
}

/** An entry with the words around it, what says the same, and why it is what it is. */
export async function entryDetail(found: EntryInText, services: Services, shelf: Shelf): Promise<EntryDetail> {
  const { entry, isPaired } = found;
  const [text, related] = await Promise.all([
    found.text === null ? null : shelf.text(found.text),
    isPaired ? relatedTo(entry, services) : [],
  ]);
  return {
    entry: entryRow(entry),
    ...around(entry, text),
    related,
    explanation: services.explain(entry.value),
  };
}

type Around = Pick<EntryDetail, 'paragraph' | 'before' | 'after'>;

/** The block that the entry stands in and those beside it; headers and page numbers are none. Spans over several blocks take all. */
function around({ value, page }: Entry, text: TextDocument | null): Around {
  const none = { paragraph: null, before: null, after: null };
  const first = value.spans[0];
  if (!text || !first) return none;
  const end = Math.max(...value.spans.map((span) => span.end), value.sentence.end);
  const start = Math.min(...value.spans.map((span) => span.start), value.sentence.start);
  const blocks = text.blocks.filter((block) => !isSetAside(block));
  const from = blocks.findIndex((block) => block.end > start);
  const to = blocks.findLastIndex((block) => block.start < end);
  if (from < 0 || to < from) return none;
  const passage = (a: Block | undefined, b: Block | undefined): Passage | null =>
    a && b
      ? { start: a.start, end: b.end, content: text.content.slice(a.start, b.end), page: a.page ?? page ?? null }
      : null;
  return {
    paragraph: passage(blocks[from], blocks[to]),
    before: passage(blocks[from - 1], blocks[from - 1]),
    after: passage(blocks[to + 1], blocks[to + 1]),
  };
}
