import { type Finding, finding, type SourceMeta, type TextDocument } from '../../model/index.ts';
import { finishText } from '../finish.ts';
import { nestItems } from '../nest-items.ts';
import { asidesOf, isCluttered } from './asides.ts';
import type { Written } from './block-writer.ts';
import { isNote } from './element-kinds.ts';
import { htmlMeta } from './html-meta.ts';
import { mainContent } from './main-content.ts';
import { type LeftOut, readBlocks } from './read-blocks.ts';
import { sourceOffsets } from './source-offsets.ts';
import { elementsOf, isElement, parseTree, type Tree, type TreeElement, walk } from './tree.ts';

/** Deeper pages are no longer searched for their article, only read: what searches them recurses. */
const MAX_DEPTH = 256;

/**
 * Reads a page: its article if there is furniture around it, else all of its body. `content` are the words as a reader sees
 * them, white space folded, markers of lists in the blocks and not in the content, and what is set aside at its end; each
 * place gives an element path and a range of `source` (UTF-16 code units). Scripts never run, nothing is fetched. Never
 * rejects for what is in a page; findings: `html-too-deep` (`depth`, `limit`), `note-references-left-out` (`count`),
 * `hidden-text-left-out` (`count`), `set-aside` (`blocks`), and those of `finishText`.
 */
export async function readHtml(source: string): Promise<TextDocument> {
  const hasMark = source.charCodeAt(0) === 0xfeff;
  // The parser would take the mark for text and open the body with it. A space in its place keeps all offsets.
  const page = hasMark ? ` ${source.slice(1)}` : source;
  const tree = parseTree(page);
  const depth = depthOf(tree);
  const isDeep = depth > MAX_DEPTH;
  const main = !isDeep && isCluttered(tree) ? await mainContent(page, tree) : null;
  const { writer, leftOut } = readBlocks(tree, isDeep ? new Map() : asidesOf(tree, main));
  const written = writer.finish(sourceOffsets(page));
  const findings = isDeep ? [finding('html-too-deep', 'warning', { depth, limit: MAX_DEPTH })] : [];
  const all = [...findings, ...findingsOf(leftOut, written)];
  return finishText(written.content, nestItems(written.content, written.blocks), written.places, htmlMeta(tree), all);
}

/**
 * Reads HTML that another reader made of a document: all of it is text, and its places are element paths alone. `ordered` are
 * the markers of its numbered items in order, if that reader knows them; if they are not as many as the items, something was
 * understood differently, and the items are counted instead. Findings: `note-references-left-out`, `hidden-text-left-out`.
 */
export function readTree(html: string, meta: Partial<SourceMeta>, ordered: readonly string[] = []): TextDocument {
  const tree = parseTree(html);
  const items = elementsOf(tree).filter(isNumbered);
  const markers = new Map(items.length === ordered.length ? items.map((item, i) => [item, ordered[i]!]) : []);
  const { writer, leftOut } = readBlocks(tree, new Map(), markers);
  const written = writer.finish(() => null);
  return finishText(
    written.content,
    nestItems(written.content, written.blocks),
    written.places,
    meta,
    findingsOf(leftOut, written),
  );
}

function isNumbered(element: TreeElement): boolean {
  const list = element.parentNode;
  return element.tagName === 'li' && list !== null && isElement(list) && list.tagName === 'ol' && !isNote(element);
}

function findingsOf({ references, hidden }: LeftOut, { blocks }: Written): Finding[] {
  const aside = blocks.filter(({ kind }) => kind === 'header' || kind === 'footer').length;
  return [
    ...(references > 0 ? [finding('note-references-left-out', 'info', { count: references })] : []),
    ...(hidden > 0 ? [finding('hidden-text-left-out', 'info', { count: hidden })] : []),
    ...(aside > 0 ? [finding('set-aside', 'info', { blocks: aside })] : []),
  ];
}

function depthOf(tree: Tree): number {
  let deepest = 0;
  walk(tree, (node, depth) => {
    if (isElement(node)) deepest = Math.max(deepest, depth);
    return true;
  });
  return deepest;
}
