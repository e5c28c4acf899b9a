import { breaksWord, endsBlock, goesOn } from './continuation.ts';
import { type Draft, draftOver, type Layout } from './draft.ts';
import { lastMark } from './edges.ts';
import { markedHeading } from './heading-lines.ts';
import { type OpenItem, openItems } from './item-levels.ts';
import { type Marker, markerOf } from './markers.ts';
import { mayBeInitial } from './roman-numbers.ts';
import { tableRow } from './tables.ts';
import { isForced } from './wrapping.ts';

/** Where the reading of lines stands: the item stack and whether empty space came before. */
interface State {
  readonly drafts: Draft[];
  stack: readonly OpenItem[];
  gap: boolean;
}

const NOTE = /(?:\\?\[\^?\d{1,3}\\?\]:?|<sup>\\?\[?\d{1,3}\\?\]?<\/sup>)(?=\s|\S)/y;

/** The blocks that the lines of a text show by their markup, markers, gaps and lengths. */
export function draftsOf(layout: Layout): Draft[] {
  const state: State = { drafts: [], stack: [], gap: true };
  const prose = proseLines(layout);
  for (let i = 0; i < layout.lines.length; ) i = readBlock(layout, state, i, prose);
  return state.drafts;
}

/** Reads the block that begins at line `i`; returns the line after it. */
function readBlock(layout: Layout, state: State, i: number, prose: Uint8Array): number {
  const aside = layout.asides.get(i);
  if (layout.lines[i]!.bare && !aside) {
    state.gap = true;
    return i + 1;
  }
  const drafts = aside ? [draftOver(layout, i, i, { kind: aside })] : fixedBlock(layout, i, state.gap);
  if (drafts === null) return readRunning(layout, state, i, prose);
  state.drafts.push(...drafts);
  if (drafts[0]?.kind === 'heading') state.stack = [];
  state.gap = aside !== undefined || drafts[0]?.kind === 'heading';
  return (drafts.at(-1)?.last ?? i) + 1;
}

/** A block that its first line shows for certain: a heading by markup, a table row, a note. */
function fixedBlock(layout: Layout, i: number, gap: boolean): Draft[] | null {
  const heading = markedHeading(layout, i, gap);
  return heading ? [heading] : tableRow(layout, i, gap);
}

/** A paragraph, item or note that begins at line `i`. */
function readRunning(layout: Layout, state: State, i: number, prose: Uint8Array): number {
  const opening = openingOf(layout, state, i);
  let last = i;
  while (isOpen(layout, opening, last + 1) && goesOn(layout, opening, last + 1, prose[last + 1] === 1)) last++;
  state.drafts.push({ ...opening, last, end: layout.lines[last]!.end });
  state.gap = false;
  return last + 1;
}

function openingOf(layout: Layout, state: State, i: number): Draft {
  const { content } = layout;
  const line = layout.lines[i]!;
  NOTE.lastIndex = line.start;
  const note = state.gap || state.drafts.at(-1)?.kind === 'note' ? NOTE.exec(content) : null;
  if (note) return draftOver(layout, i, i, { kind: 'note', marker: note[0], gap: state.gap });
  const marker = markerOf(content, line);
  if (marker && beginsItem(layout, i, marker, state.drafts.at(-1) ?? null, state.gap)) {
    state.stack = openItems(state.stack, line, marker);
    const level = state.stack.length - 1;
    return draftOver(layout, i, i, { kind: 'item', level, marker: marker.text, style: marker.style, gap: state.gap });
  }
  const isInside = state.stack.some(
    (item) => line.indent >= item.body - 1 && item.body > item.indent && line.indent > 0,
  );
  if (!isInside) state.stack = [];
  return draftOver(layout, i, i, { gap: state.gap });
}

/** Whether line `i` can belong to a block that began above it. */
function isOpen(layout: Layout, block: Draft, i: number): boolean {
  const line = layout.lines[i];
  if (!line || line.bare || layout.asides.has(i)) return false;
  if (fixedBlock(layout, i, false) !== null) return false;
  const marker = markerOf(layout.content, line);
  return marker === null || !beginsItem(layout, i, marker, { ...block, last: i - 1 }, false);
}

/**
 * Whether a marker begins an item. After empty space it does. Right below another line it must not be a dash or number of
 * running words that came to stand at the line start.
 */
function beginsItem(layout: Layout, i: number, marker: Marker, before: Draft | null, gap: boolean): boolean {
  const { content, lines } = layout;
  if (gap || before === null || !marker.doubtful) return true;
  const above = lines[i - 1]!;
  const below = lines[i]!;
  if (breaksWord(content, above, below)) return false;
  if (before.style === marker.style && Math.abs(lines[before.first]!.indent - below.indent) <= 1) return true;
  if (endsBlock(content, above) || before.kind === 'heading') return true;
  if (mayBeInitial(marker, layout.romans)) return false;
  const last = lastMark(content, above.start, above.end);
  if (last === ',' && marker.style === '-') return true;
  if (below.indent > textColumn(layout, before, i - 1) + 1) return true;
  const { wrapping } = layout;
  return wrapping.width === null || (!isForced(content, above, below, wrapping) && !'–—'.includes(marker.style));
}

/** The column at which the words of a line stand: behind the marker on the first line of an item. */
function textColumn(layout: Layout, block: Draft, i: number): number {
  const line = layout.lines[i]!;
  if (block.first !== i || block.kind !== 'item') return line.indent;
  const marker = markerOf(layout.content, line);
  return line.indent + (marker ? marker.body - line.start : 0);
}

/** Share of the width from which on a line shows that its neighbours are running text. */
const FULL = 0.75;

/** Marks the lines that stand among running text: a line near by, with no gap between, is full or ends a sentence. */
function proseLines(layout: Layout): Uint8Array {
  const { lines, wrapping } = layout;
  const marks = new Uint8Array(lines.length);
  for (let from = 0; from < lines.length; ) {
    let to = from;
    let isProse = false;
    for (; to < lines.length && !lines[to]!.bare; to++) {
      const isFull =
        wrapping.width !== null && lines[to]!.width >= wrapping.width * FULL && lines[to + 1]?.bare === false;
      isProse ||= isFull || endsBlock(layout.content, lines[to]!);
    }
    if (isProse) marks.fill(1, from, to);
    from = to + 1;
  }
  return marks;
}
