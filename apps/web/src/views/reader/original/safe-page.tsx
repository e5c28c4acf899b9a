import { createElement, type ReactNode } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';

/** Elements that a page is drawn with; of any other only its words are kept. None of them gets an attribute of the page but these. */
const DRAWN = new Set(
  'article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td strong b em i u s small sub sup cite q code abbr time figure figcaption address hr br'.split(
    ' ',
  ),
);
/** Elements whose words say themselves in which direction they are written, whatever that of the interface is. */
const OWN_DIRECTION = new Set('p h1 h2 h3 h4 h5 h6 li dt dd blockquote pre caption th td figcaption div'.split(' '));
const VOID = new Set(['hr', 'br']);
/** Attributes that say how cells belong together. */
const SPANS: Readonly<Record<string, string>> = { colspan: 'colSpan', rowspan: 'rowSpan' };
/** Pages nest as deep as they like; what is deeper than this is drawn flat. */
const DEEPEST = 60;

/** The page as elements. It is parsed as a document that can neither run nor fetch anything, and never put into this one. */
export function readPage(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

/** The ranges of the text that the page holds, each once and exact, in the order of the page. */
export function wordsOfPage(body: HTMLElement, content: string): Range[] {
  const seen = new Set<number>();
  return Array.from(body.querySelectorAll<HTMLElement>('[data-start]')).flatMap((element) => {
    const range = rangeOf(element);
    if (!range || seen.has(range.start) || content.slice(range.start, range.end) !== element.textContent) return [];
    seen.add(range.start);
    return range;
  });
}

function rangeOf({ dataset }: HTMLElement): Range | null {
  const start = Number(dataset.start);
  const end = Number(dataset.end);
  return Number.isInteger(start) && Number.isInteger(end) && start < end ? { start, end } : null;
}

/** Draws the page element by element. `words` gives what stands for the words that begin at an offset of the text. */
export function drawPage(body: HTMLElement, words: (start: number) => ReactNode): ReactNode {
  return Array.from(body.childNodes, (node, index) => drawNode(node, index, words, 0));
}

function drawNode(node: ChildNode, key: number, words: (start: number) => ReactNode, depth: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || depth > DEEPEST) return node.textContent;
  if (node instanceof HTMLElement && node.dataset.start !== undefined)
    return words(Number(node.dataset.start)) ?? node.textContent;
  const name = node.localName;
  if (VOID.has(name)) return createElement(name, { key });
  const inner = Array.from(node.childNodes, (child, index) => drawNode(child, index, words, depth + 1));
  const tag = DRAWN.has(name) ? demoted(name) : 'span';
  return createElement(tag, { key, dir: OWN_DIRECTION.has(name) ? 'auto' : undefined, ...spansOf(node) }, ...inner);
}

/** The page of the workbench has its own first heading; those of the document begin below it. */
function demoted(name: string): string {
  const level = /^h([1-6])$/.exec(name)?.[1];
  return level ? `h${Math.min(6, Number(level) + 1)}` : name;
}

function spansOf(element: Element): Record<string, number> {
  const found = Object.entries(SPANS).flatMap(([name, property]) => {
    const value = Number(element.getAttribute(name));
    return Number.isInteger(value) && value > 1 && value < 1000 ? [[property, value] as const] : [];
  });
  return Object.fromEntries(found);
}
