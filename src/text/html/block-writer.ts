import type { Block, Place } from '../../model/index.ts';
import type { TextNode } from './tree.ts';

/** What the walk knows of a block when its first character comes. */
export interface Look {
  readonly kind: Block['kind'];
  readonly level: number;
  readonly marker: string | null;
  readonly path: string | null;
}

interface Run {
  readonly node: TextNode;
  readonly start: number;
  readonly from: number;
  end: number;
  to: number;
}

interface Pending {
  readonly look: Look;
  readonly parts: string[];
  readonly runs: Run[];
  length: number;
}

export interface Written {
  readonly content: string;
  readonly blocks: Block[];
  readonly places: Place[];
}

/** Where characters of a text node stand in the source, given offsets into its value. */
export type SourceOf = (node: TextNode, from: number, to: number) => Place['source'];

const isFolded = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);
/** Soft hyphen, zero-width space, byte order mark: hints for setting type, no characters of the words. */
const isHint = (code: number): boolean => code === 0xad || code === 0x200b || code === 0xfeff;

/** Collects the characters of blocks, white space folded as a browser folds it, and keeps where they came from. */
export class BlockWriter {
  private readonly done: Pending[] = [];
  private open: Pending | null = null;
  private breaks = 0;
  private space = false;

  /** Whether characters of a block that is not closed yet have come. */
  get isOpen(): boolean {
    return this.open !== null;
  }

  /** The last characters of the open block. */
  get tail(): string {
    return this.open?.parts.at(-1) ?? '';
  }

  /** Ends the open block. */
  close(): void {
    if (this.open) this.done.push(this.open);
    this.open = null;
    this.breaks = 0;
    this.space = false;
  }

  /** A line break; two in a row part paragraphs. */
  lineBreak(): void {
    this.breaks++;
    if (this.breaks > 1) this.close();
  }

  /** Adds the characters of a text node; `look` is asked for when they open a block. */
  text(node: TextNode, look: () => Look, isPreformatted: boolean, said: string = node.value): void {
    let from = 0;
    for (let i = 0; i <= said.length; i++) {
      const code = i < said.length ? said.charCodeAt(i) : 32;
      if (!isFolded(code) && !isHint(code)) continue;
      if (i > from) this.word(node, said, from, i, look);
      from = i + 1;
      if (i === said.length || isHint(code)) continue;
      if (isPreformatted && code === 10) this.lineBreak();
      else this.space = true;
    }
  }

  private word(node: TextNode, said: string, from: number, to: number, look: () => Look): void {
    const open = this.open ?? { look: look(), parts: [], runs: [], length: 0 };
    const gap = open.length === 0 ? '' : this.breaks > 0 ? '\n' : this.space ? ' ' : '';
    this.open = open;
    this.breaks = 0;
    this.space = false;
    const text = gap + said.slice(from, to);
    open.parts.push(text);
    open.length += text.length;
    const last = open.runs.at(-1);
    if (last?.node === node && gap !== '\n') {
      last.end = open.length;
      last.to = to;
    } else {
      open.runs.push({ node, start: open.length - (to - from), end: open.length, from, to });
    }
  }

  /** The text of all blocks: parted by empty lines, items and cells by line ends; what is set aside comes at the end. */
  finish(sourceOf: SourceOf): Written {
    this.close();
    const isAside = ({ look }: Pending): boolean => look.kind === 'header' || look.kind === 'footer';
    const order = [...this.done.filter((block) => !isAside(block)), ...this.done.filter(isAside)];
    const parts: string[] = [];
    const written: Written = { content: '', blocks: [], places: [] };
    let at = 0;
    order.forEach((block, i) => {
      const gap = i === 0 ? '' : gapBetween(order[i - 1]!.look.kind, block.look.kind);
      parts.push(gap, ...block.parts);
      at = place(written, block, at + gap.length, sourceOf);
    });
    return { ...written, content: parts.length > 0 ? `${parts.join('')}\n` : '' };
  }
}

function gapBetween(before: Block['kind'], after: Block['kind']): string {
  return before === after && (after === 'item' || after === 'cell') ? '\n' : '\n\n';
}

function place(written: Written, { look, runs, length }: Pending, at: number, sourceOf: SourceOf): number {
  const { kind, level, marker, path } = look;
  written.blocks.push({ kind, level, marker, page: null, article: 0, start: at, end: at + length });
  for (const { node, start, end, from, to } of runs) {
    const source = sourceOf(node, from, to);
    written.places.push({ start: at + start, end: at + end, page: null, element: path, box: null, source });
  }
  return at + length;
}
