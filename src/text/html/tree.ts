import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Tree = DefaultTreeAdapterTypes.Document;
export type TreeNode = DefaultTreeAdapterTypes.ChildNode;
export type TreeElement = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;

/**
 * The tree of a page as a browser without scripts builds it, with the place of every node in the source. parse5 is used
 * itself, not through jsdom: with places asked for, jsdom takes time that grows with the square of a page's paragraphs.
 */
export function parseTree(source: string): Tree {
  return parse(source, { sourceCodeLocationInfo: true, scriptingEnabled: false });
}

export function isElement(node: unknown): node is TreeElement {
  return (node as TreeElement).tagName !== undefined;
}

export function isText(node: TreeNode): node is TextNode {
  return node.nodeName === '#text';
}

/** The value of an attribute, trimmed; null if it is not there. */
export function attribute(element: TreeElement, name: string): string | null {
  return element.attrs.find((attr) => attr.name === name)?.value.trim() ?? null;
}

/** Called for a node before its children; false leaves the children out. */
type Enter = (node: TreeNode, depth: number) => boolean;

/**
 * Visits everything below a node in the order of the source, `leave` after the children of each element entered. It keeps
 * its own stack, since pages nest as deep as they like and the machine's stack ends.
 */
export function walk(root: Tree | TreeElement, enter: Enter, leave: (element: TreeElement) => void = () => {}): void {
  const stack: { nodes: readonly TreeNode[]; at: number; element: TreeElement | null }[] = [];
  stack.push({ nodes: root.childNodes, at: 0, element: null });
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!;
    const node = frame.nodes[frame.at++];
    if (node === undefined) {
      stack.pop();
      if (frame.element) leave(frame.element);
    } else if (enter(node, stack.length) && isElement(node)) {
      stack.push({ nodes: node.childNodes, at: 0, element: node });
    }
  }
}

/** All elements below a node in the order of the source, those of templates left out. */
export function elementsOf(root: Tree | TreeElement): TreeElement[] {
  const found: TreeElement[] = [];
  walk(root, (node) => {
    if (isElement(node)) found.push(node);
    return true;
  });
  return found;
}

/** The characters below an element, white space folded; no more than `limit` are collected, from as many nodes. */
export function textOf(element: TreeElement, limit = 1000): string {
  let text = '';
  let nodes = 0;
  walk(element, (node) => {
    const isEnough = text.length >= limit || nodes++ > limit;
    if (isText(node) && !isEnough) text += node.value.slice(0, limit);
    return !isEnough && !(isElement(node) && (node.tagName === 'script' || node.tagName === 'style'));
  });
  return text.replace(/\s+/g, ' ').trim();
}

/** Selector path of elements, such as `html > body > p:nth-of-type(3)`; deeper than `MAX_PATH` there is none. */
export function pathFinder(): (element: TreeElement) => string | null {
  const numbers = new Map<TreeElement, number>();
  return (element) => {
    const steps: string[] = [];
    let at: TreeElement | null = element;
    while (at) {
      if (steps.length >= MAX_PATH) return null;
      steps.push(step(at, numbers));
      at = at.parentNode && isElement(at.parentNode) ? at.parentNode : null;
    }
    return steps.reverse().join(' > ');
  };
}

/** Longer paths say nothing to anybody, and of a page of tens of thousands of nested tags they would fill the memory. */
const MAX_PATH = 64;

function step(element: TreeElement, numbers: Map<TreeElement, number>): string {
  if (element.tagName === 'html' || element.tagName === 'body') return element.tagName;
  if (!numbers.has(element)) numberSiblings(element, numbers);
  return `${element.tagName}:nth-of-type(${numbers.get(element)})`;
}

function numberSiblings(element: TreeElement, numbers: Map<TreeElement, number>): void {
  const counts = new Map<string, number>();
  for (const node of element.parentNode?.childNodes ?? []) {
    if (!isElement(node)) continue;
    const count = (counts.get(node.tagName) ?? 0) + 1;
    counts.set(node.tagName, count);
    numbers.set(node, count);
  }
}
