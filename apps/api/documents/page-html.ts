import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Place } from '../../../src/model/index.ts';
import { attributesOf, DROPPED, KEPT, SECTIONS, VOID } from './page-elements.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * A page made safe: known elements without any attribute that could act or fetch, everything else taken off around its words.
 * Words that are part of the text stand in `<span data-start data-end>`, and are exactly `content.slice(start, end)`, so that a
 * place in the page is a place in the text; words that are not part of it (menus that were left out, hidden ones) are dropped.
 * `source` is the page as decoded, `places` those of its text.
 */
export function safePage(source: string, content: string, places: readonly Place[]): string {
  const hasMark = source.charCodeAt(0) === 0xfeff;
  const page = hasMark ? ` ${source.slice(1)}` : source;
  const tree = parse(page, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const words = wordsIn(content, places);
  const out: string[] = [];
  walk(tree.childNodes, {
    text: (node) => out.push(words(node)),
    open(element) {
      const name = shownAs(element);
      if (name) out.push(`<${name}${attributesOf(element)}>`);
    },
    close(element) {
      const name = shownAs(element);
      if (name && !VOID.has(name)) out.push(`</${name}>`);
    },
  });
  return `<!doctype html><html><head><meta charset="utf-8"></head><body>${out.join('')}</body></html>`;
}

function shownAs({ tagName }: Element): string | null {
  if (KEPT.has(tagName)) return tagName;
  return SECTIONS.has(tagName) ? 'div' : null;
}

interface Visitor {
  text(node: DefaultTreeAdapterTypes.TextNode): void;
  open(element: Element): void;
  close(element: Element): void;
}

/** Keeps its own stack, since pages nest as deep as they like and the machine's stack ends. */
function walk(roots: readonly Node[], visitor: Visitor): void {
  const stack: { nodes: readonly Node[]; at: number; element: Element | null }[] = [
    { nodes: roots, at: 0, element: null },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.at++];
    if (node === undefined) {
      if (frame.element) visitor.close(frame.element);
      stack.pop();
    } else if (node.nodeName === '#text') visitor.text(node as DefaultTreeAdapterTypes.TextNode);
    else if ('tagName' in node && !DROPPED.has(node.tagName)) {
      visitor.open(node);
      stack.push({ nodes: node.childNodes, at: 0, element: node });
    }
  }
}

/** What of a text node is part of the text, in spans; white space around it keeps words apart. */
function wordsIn(content: string, places: readonly Place[]): (node: DefaultTreeAdapterTypes.TextNode) => string {
  const inSource = places.filter(({ source }) => source !== null).sort((a, b) => a.source!.start - b.source!.start);
  return ({ sourceCodeLocation: at, value }) => {
    if (!at || value.trim() === '') return value === '' ? '' : ' ';
    const found: string[] = [];
    for (let i = firstFrom(inSource, at.startOffset); i < inSource.length; i++) {
      const { start, end, source } = inSource[i]!;
      if (source!.start >= at.endOffset) break;
      found.push(`<span data-start="${start}" data-end="${end}">${escaped(content.slice(start, end))}</span>`);
    }
    const before = /^\s/.test(value) ? ' ' : '';
    return found.length === 0 ? ' ' : `${before}${found.join(' ')}${/\s$/.test(value) ? ' ' : ''}`;
  };
}

/** Index of the first place whose source begins at or after an offset. */
function firstFrom(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.source!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
