import type { CheckedText } from '../../../src/compare/index.ts';
import { type Block, isSetAside } from '../../../src/model/index.ts';
import { escapedHtml as escaped } from '../../../src/publish/index.ts';
import type { Reading } from '../../../src/text/index.ts';
import type { Mark } from './check-marks.ts';

/** Characters up to which a text is shown whole; of a longer one, only what is marked with the paragraphs around it. */
const WHOLE = 200_000;
/** Paragraphs shown before and after a marked one in a long text. */
const AROUND = 2;

/** Which side of the page a text is on, for the addresses of its marks: those of `r` jump to those of `s` and back. */
type Side = 'r' | 's';

/** A text as paragraphs with its marks as links. */
export function markedText(text: CheckedText, marks: readonly Mark[], side: Side): string {
  const { blocks, content } = text.text;
  const byBlock = marksByBlock(blocks, marks);
  const shown = content.length <= WHOLE ? null : near(byBlock, blocks.length);
  const begun = new Set<string>();
  const parts: string[] = [];
  let hidden = 0;
  for (const [index, block] of blocks.entries()) {
    if (isSetAside(block)) continue;
    if (shown && !shown.has(index)) {
      hidden++;
      continue;
    }
    parts.push(gap(hidden), paragraph(block, text.reader.block(index), byBlock.get(index) ?? [], side, begun));
    hidden = 0;
  }
  return [...parts, gap(hidden)].filter((part) => part !== '').join('\n');
}

function gap(hidden: number): string {
  return hidden === 0 ? '' : `<p class="gap">… ${hidden} paragraphs without a mark …</p>`;
}

function marksByBlock(blocks: readonly Block[], marks: readonly Mark[]): Map<number, Mark[]> {
  const found = new Map<number, Mark[]>();
  let active: Mark[] = [];
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    while (next < marks.length && marks[next]!.start < block.end) active.push(marks[next++]!);
    active = active.filter((mark) => mark.end > block.start);
    if (active.length > 0) found.set(index, [...active]);
  }
  return found;
}

function near(byBlock: ReadonlyMap<number, unknown>, count: number): Set<number> {
  const shown = new Set<number>();
  for (const index of byBlock.keys()) {
    for (let at = Math.max(0, index - AROUND); at <= Math.min(count - 1, index + AROUND); at++) shown.add(at);
  }
  return shown;
}

function paragraph(block: Block, reading: Reading, marks: readonly Mark[], side: Side, begun: Set<string>): string {
  const kind = block.kind === 'heading' ? 'heading' : block.kind === 'item' ? 'item' : 'text';
  return `<p class="${kind}">${inline(reading, marks, side, begun)}</p>`;
}

/** The words of a paragraph, cut where marks begin and end. */
function inline(reading: Reading, marks: readonly Mark[], side: Side, begun: Set<string>): string {
  const placed = marks
    .map((mark) => ({ mark, start: reading.indexOf(mark.start), end: reading.indexOf(mark.end) }))
    .filter(({ start, end }) => end > start);
  const cuts = [...new Set([0, ...placed.flatMap(({ start, end }) => [start, end]), reading.text.length])];
  cuts.sort((a, b) => a - b);
  const parts: string[] = [];
  let open: typeof placed = [];
  let next = 0;
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    open = open.filter(({ end }) => end > from);
    while (next < placed.length && placed[next]!.start <= from) open.push(placed[next++]!);
    const words = escaped(reading.text.slice(from, cuts[index + 1]));
    parts.push(
      stretch(
        words,
        open.map(({ mark }) => mark),
        side,
        begun,
      ),
    );
  }
  return parts.join('');
}

/**
 * One stretch between two cuts. The innermost mark is the one that is followed. Where a mark begins stands its address, on
 * the link itself if it can: whoever comes by the keyboard goes back by the same key. What goes on is no stop of its own.
 */
function stretch(words: string, marks: readonly Mark[], side: Side, begun: Set<string>): string {
  const inner = marks.at(-1);
  if (!inner) return words;
  const starting = marks.filter(({ key }) => !begun.has(key));
  for (const { key } of starting) begun.add(key);
  const outer = starting.filter((mark) => mark !== inner);
  const anchors = outer.map(({ key }) => `<span class="anchor" id="${side}-${key}"></span>`).join('');
  const other = side === 'r' ? 's' : 'r';
  const to = inner.linked ? `${other}-${inner.key}` : `v-${inner.key}`;
  const place = starting.includes(inner) ? `id="${side}-${inner.key}"` : 'tabindex="-1"';
  const mark = `<a class="mark ${inner.verdict}" href="#${to}" ${place} title="${escaped(inner.says)}">${words}</a>`;
  return `${anchors}${mark}`;
}
