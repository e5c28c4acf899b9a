import type { Block } from '../../model/index.ts';
import { BlockWriter, type Look } from './block-writer.ts';
import { isBlock, isHidden, isNote, isNoteReference, isSkipped, raisedDigits } from './element-kinds.ts';
import { isList, nextMarker, type OpenList, openList } from './lists.ts';
import { layoutTables } from './tables.ts';
import {
  isElement,
  isText,
  pathFinder,
  type TextNode,
  type Tree,
  type TreeElement,
  type TreeNode,
  textOf,
  walk,
} from './tree.ts';

/** Which elements are kept but set aside, and as what. */
export type Asides = ReadonlyMap<TreeElement, 'header' | 'footer'>;

/** What was left out on the way: references to footnotes, and elements that hide words. */
export interface LeftOut {
  references: number;
  hidden: number;
}

export interface BlocksRead {
  readonly writer: BlockWriter;
  readonly leftOut: LeftOut;
}

/** Markers of items that somebody knows better than the tree. */
export type Markers = ReadonlyMap<TreeElement, string>;

/** Reads the blocks of a page in the order of its source. */
export function readBlocks(tree: Tree, asides: Asides, markers: Markers = new Map()): BlocksRead {
  const reader = new BlockReader(tree, asides, markers);
  walk(
    tree,
    (node) => reader.enter(node),
    (element) => reader.leave(element),
  );
  return { writer: reader.writer, leftOut: reader.leftOut };
}

const OUTER: ReadonlySet<Block['kind']> = new Set(['header', 'footer', 'note']);

class BlockReader {
  readonly writer = new BlockWriter();
  readonly leftOut: LeftOut = { references: 0, hidden: 0 };
  private readonly asides: Asides;
  private readonly markers: Markers;
  private readonly layout: ReadonlySet<TreeElement>;
  private readonly path = pathFinder();
  private readonly lists: OpenList[] = [];
  /** The elements that say what a block is, innermost last; an item keeps its marker until its first block takes it. */
  private readonly kinds: {
    readonly element: TreeElement;
    readonly kind: Block['kind'];
    level: number;
    marker: string | null;
  }[] = [];
  private readonly blocks: TreeElement[] = [];
  /** The outermost element whose content is set aside or a note, with all that is in it. */
  private outer: { readonly element: TreeElement; readonly kind: Block['kind'] } | null = null;
  private preformatted = 0;

  constructor(tree: Tree, asides: Asides, markers: Markers) {
    this.asides = asides;
    this.markers = markers;
    this.layout = layoutTables(tree);
  }

  enter(node: TreeNode): boolean {
    if (isText(node)) this.writer.text(node, this.look, this.preformatted > 0);
    if (!isElement(node) || isSkipped(node)) return false;
    if (isHidden(node)) {
      if (textOf(node, 50) !== '') this.leftOut.hidden++;
      return false;
    }
    if (isNoteReference(node)) {
      this.leftOut.references++;
      return false;
    }
    if (node.tagName === 'sup' && this.raised(node)) return false;
    if (node.tagName === 'br') this.writer.lineBreak();
    if (isBlock(node)) this.enterBlock(node);
    return true;
  }

  leave(element: TreeElement): void {
    if (!isBlock(element)) return;
    this.writer.close();
    this.blocks.pop();
    if (element.tagName === 'pre') this.preformatted--;
    if (this.lists.at(-1)?.element === element) this.lists.pop();
    if (this.kinds.at(-1)?.element === element) this.kinds.pop();
    if (this.outer?.element === element) this.outer = null;
  }

  private enterBlock(element: TreeElement): void {
    this.writer.close();
    this.blocks.push(element);
    if (element.tagName === 'pre') this.preformatted++;
    if (isList(element)) this.lists.push(openList(element));
    const kind = this.kindOf(element);
    if (kind === null) return;
    if (OUTER.has(kind)) this.outer ??= { element, kind };
    const isItem = element.tagName === 'li';
    const level = isItem ? Math.max(0, this.lists.length - 1) : kind === 'heading' ? Number(element.tagName[1]) : 0;
    this.kinds.push({ element, kind, level, marker: isItem ? this.markerOf(element) : null });
  }

  private markerOf(item: TreeElement): string {
    return this.markers.get(item) ?? nextMarker(this.lists.at(-1), item);
  }

  private kindOf(element: TreeElement): Block['kind'] | null {
    const aside = this.asides.get(element);
    if (aside) return aside;
    if (isNote(element) || element.tagName === 'figcaption') return 'note';
    if (/^h[1-6]$/.test(element.tagName)) return 'heading';
    if (element.tagName === 'li') return 'item';
    if (element.tagName !== 'td' && element.tagName !== 'th') return null;
    return this.layout.has(element) ? null : 'cell';
  }

  /** What the block is that begins here. */
  private readonly look = (): Look => {
    const element = this.blocks.at(-1);
    const path = element ? this.path(element) : null;
    if (this.outer) return { kind: this.outer.kind, level: 0, marker: null, path };
    const inner = this.kinds.at(-1);
    if (!inner) return { kind: 'paragraph', level: 0, marker: null, path };
    const { kind, level, marker } = inner;
    if (kind === 'item' && marker === null) return { kind: 'paragraph', level: 0, marker, path };
    inner.marker = null;
    return { kind, level, marker, path };
  };

  /** Raised digits: written as such after a unit, else taken as a reference to a note. Other raised text just goes on. */
  private raised(element: TreeElement): boolean {
    const text = textOf(element, 12);
    const [node] = element.childNodes;
    if (!/^\d{1,3}$/.test(text) || !node || !isText(node)) return false;
    const digits = raisedDigits(text, this.writer.tail);
    if (digits === null) this.leftOut.references++;
    else this.writer.text(node as TextNode, this.look, false, node.value.replace(text, digits));
    return true;
  }
}
