import type { Place } from '../../model/index.ts';
import type { FoundBlock } from '../finish.ts';
import { type Line, unionBox } from './geometry.ts';
import type { Layout } from './layout.ts';

export type Written = { readonly content: string; readonly blocks: FoundBlock[]; readonly places: Place[] };

/**
 * Writes blocks one after the other: a line of print is a line, blocks are parted by an empty line (items of a list and
 * cells by a line end), markers stay outside. What belongs to the pages and not to the text comes at the end.
 */
export function writeContent({ drafts, furniture, broken }: Layout): Written {
  const parts: string[] = [];
  const written: Written & { length: number } = { content: '', blocks: [], places: [], length: 0 };
  const put = (text: string): void => {
    parts.push(text);
    written.length += text.length;
  };
  let before: string | null = null;
  for (const draft of drafts) {
    if (before !== null) put(draft.kind === before && (before === 'item' || before === 'cell') ? '\n' : '\n\n');
    writeBlock(written, put, draft.lines, draft, broken.get(draft));
    before = draft.kind;
  }
  furniture.forEach(({ kind, line }, i) => {
    if (written.length > 0) put(i === 0 ? '\n\n' : '\n');
    writeBlock(written, put, [line], { kind, level: 0, marker: null, skip: 0 });
  });
  return { content: parts.length > 0 ? `${parts.join('')}\n` : '', blocks: written.blocks, places: written.places };
}

type Look = Pick<FoundBlock, 'kind' | 'level' | 'marker'> & { readonly skip: number };

function writeBlock(
  written: { readonly blocks: FoundBlock[]; readonly places: Place[]; length: number },
  put: (text: string) => void,
  lines: readonly Line[],
  look: Look,
  broken?: ReadonlySet<number>,
): void {
  const start = written.length;
  lines.forEach((line, i) => {
    if (i > 0) put('\n');
    const from = written.length;
    put(i === 0 ? line.text.slice(look.skip) : line.text);
    if (broken?.has(i)) put('\u00AD');
    const box = unionBox(line.runs.map((run) => run.box));
    written.places.push({ start: from, end: written.length, page: line.page, element: null, box, source: null });
  });
  const { kind, level, marker } = look;
  written.blocks.push({ kind, level, marker, page: lines[0]!.page, start, end: written.length });
}
