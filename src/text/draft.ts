import type { Block } from '../model/index.ts';
import type { Line } from './lines.ts';
import type { Wrapping } from './wrapping.ts';

/** A block in the making. `first` and `last` are its lines; `gap`: empty space, a rule or a page end stands before it. */
export interface Draft {
  readonly kind: Block['kind'];
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly level: number;
  readonly marker: string | null;
  readonly style: string | null;
  readonly gap: boolean;
}

/** What the passes over the lines of a text need to know. */
export interface Layout {
  readonly content: string;
  readonly lines: readonly Line[];
  readonly wrapping: Wrapping;
  /** Signs that part cells (character codes) and stand somewhere in the text. */
  readonly signs: ReadonlySet<number>;
  /** A line end alone never ends a paragraph. */
  readonly isMarkdown: boolean;
  /** Two spaces at a line end ask for a break; not so where most lines end in spaces. */
  readonly hardBreaks: boolean;
  /** Lines that are set aside: running heads and feet, page numbers. */
  readonly asides: ReadonlyMap<number, 'header' | 'footer' | 'page-number'>;
  /** The Roman numbers at the beginnings of lines, as they stand: read when first asked for, which few texts need. */
  readonly romans: () => ReadonlySet<string>;
}

/** A draft over whole lines. */
export function draftOver(layout: Layout, first: number, last: number, rest: Partial<Draft> = {}): Draft {
  const start = (layout.lines[first] as Line).start;
  const end = (layout.lines[last] as Line).end;
  return { kind: 'paragraph', start, end, first, last, level: 0, marker: null, style: null, gap: false, ...rest };
}
