import type { Range } from '../../../../../../src/model/index.ts';

/** Elements that hold text say where it begins in the document: `data-at`, in UTF-16 code units. Each holds one text node. */
const AT = '[data-at]';

/** The offset into the document's text of a place in the page; null for a place outside the text. */
export function offsetOfPoint(node: Node, offset: number): number | null {
  if (node.nodeType === Node.TEXT_NODE) {
    const holder = node.parentElement?.closest<HTMLElement>(AT);
    return holder ? Number(holder.dataset.at) + offset : null;
  }
  const after = node.childNodes[offset];
  if (after) return beginOf(after) ?? null;
  return endOf(node.lastChild ?? node);
}

function beginOf(node: Node): number | null {
  const holder = node instanceof HTMLElement ? (node.matches(AT) ? node : node.querySelector<HTMLElement>(AT)) : null;
  if (holder) return Number(holder.dataset.at);
  return node.nodeType === Node.TEXT_NODE ? offsetOfPoint(node, 0) : null;
}

function endOf(node: Node): number | null {
  if (node.nodeType === Node.TEXT_NODE) return offsetOfPoint(node, node.textContent?.length ?? 0);
  if (!(node instanceof HTMLElement)) return null;
  const holder = node.matches(AT) ? node : [...node.querySelectorAll<HTMLElement>(AT)].at(-1);
  return holder ? Number(holder.dataset.at) + (holder.textContent?.length ?? 0) : null;
}

/** What the person has selected within `pane`, as a range of the text; null if nothing, or not all of it lies there. */
export function selectedRange(selection: Selection | null, pane: HTMLElement): Range | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  if (!pane.contains(startContainer) || !pane.contains(endContainer)) return null;
  const start = offsetOfPoint(startContainer, startOffset);
  const end = offsetOfPoint(endContainer, endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** The offset into the text under a point of the window; null where there is no text. */
export function offsetAtPoint(x: number, y: number): number | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret ? offsetOfPoint(caret.offsetNode, caret.offset) : null;
  }
  const range = (document as unknown as OlderDocument).caretRangeFromPoint?.(x, y);
  return range ? offsetOfPoint(range.startContainer, range.startOffset) : null;
}

/** What browsers had before `caretPositionFromPoint`. */
interface OlderDocument {
  readonly caretRangeFromPoint?: (x: number, y: number) => globalThis.Range | null;
}
