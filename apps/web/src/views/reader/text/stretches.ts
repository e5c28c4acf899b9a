import type { Range } from '../../../../../../src/model/index.ts';
import type { DocumentText } from '../../../../../api/contract/documents.ts';

type Block = DocumentText['blocks'][number];

/** A block as it is shown. `items` are blocks of one list that stand together. */
export interface Stretch extends Range {
  readonly block: Block;
  readonly index: number;
}

/** Stretches that belong together: a list, the cells of a table row, or one other block. */
export interface Group {
  readonly kind: 'block' | 'list' | 'cells';
  readonly article: number;
  readonly stretches: readonly Stretch[];
}

/**
 * The blocks in the order of the text, each character once: a block inside another one (a page number where a paragraph runs on) is
 * shown within it, and what of a block was shown already is left out.
 */
export function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const ordered = blocks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const stretches: Stretch[] = [];
  let shown = 0;
  for (const block of ordered) {
    const start = Math.max(block.start, shown);
    if (start >= block.end) continue;
    stretches.push({ start, end: block.end, block, index: stretches.length });
    shown = block.end;
  }
  return stretches;
}

/** Puts list items that follow each other into lists, and cells into rows. */
export function groupsOf(stretches: readonly Stretch[]): Group[] {
  const groups: { kind: Group['kind']; article: number; stretches: Stretch[] }[] = [];
  for (const stretch of stretches) {
    const kind = stretch.block.kind === 'item' ? 'list' : stretch.block.kind === 'cell' ? 'cells' : 'block';
    const { article } = stretch.block;
    const last = groups.at(-1);
    if (last && kind !== 'block' && last.kind === kind && last.article === article) last.stretches.push(stretch);
    else groups.push({ kind, article, stretches: [stretch] });
  }
  return groups;
}

/** Marks of emphasis and tags before a marker take no more than this. */
const LOOK_AHEAD = 120;

/**
 * The marker of an item that is to be shown before its words: null where it stands in them (readers of plain text leave it
 * there, the others keep it out), and where what is shown is the rest of a block that began before.
 */
export function markerBeside(content: string, { start, end, block }: Stretch): string | null {
  const { marker } = block;
  if (!marker || start !== block.start) return null;
  const at = content.slice(start, Math.min(end, start + LOOK_AHEAD)).indexOf(marker);
  const before = content.slice(start, start + Math.max(0, at)).replaceAll(/<[^<>]*>/g, '');
  return at >= 0 && !/[\p{L}\p{N}]/u.test(before) ? null : marker;
}

/** The headings, for a list of contents. */
export function headingsOf(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => kind === 'heading');
}
