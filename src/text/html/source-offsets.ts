import type { Range } from '../../model/index.ts';
import type { SourceOf } from './block-writer.ts';
import type { TextNode } from './tree.ts';

/**
 * Finds characters of text nodes in the source of the page. Where a node stands in the source as it is, offsets just shift;
 * where it holds entities or line ends of two characters, each of them is stepped over. A node that cannot be followed
 * gives the range of the whole of it, never a wrong one.
 */
export function sourceOffsets(source: string): SourceOf {
  const maps = new Map<TextNode, Uint32Array | null>();
  return (node, from, to) => {
    const location = node.sourceCodeLocation;
    if (!location) return null;
    const { startOffset, endOffset } = location;
    if (endOffset - startOffset === node.value.length && !source.slice(startOffset, endOffset).includes('\r')) {
      return { start: startOffset + from, end: startOffset + to };
    }
    if (!maps.has(node)) maps.set(node, follow(source, node, startOffset, endOffset));
    const map = maps.get(node);
    return map ? { start: map[from]!, end: endOf(map, to) } : { start: startOffset, end: endOffset };
  };
}

function endOf(map: Uint32Array, to: number): Range['end'] {
  return map[to]!;
}

/** The longest name of a character in HTML is 33 characters with `&` and `;`. */
const ENTITY = /&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/** Offset in the source of each character of a node's value, and of its end; null where the two do not run side by side. */
function follow(source: string, node: TextNode, start: number, end: number): Uint32Array | null {
  const { value } = node;
  const map = new Uint32Array(value.length + 1);
  let at = start;
  for (let i = 0; i < value.length; ) {
    map[i] = at;
    const step = stepAt(source, value, at, i, end);
    if (step === null) return null;
    for (let k = 1; k < step.characters; k++) map[i + k] = at;
    i += step.characters;
    at += step.length;
  }
  map[value.length] = end;
  return at === end ? map : null;
}

function stepAt(
  source: string,
  value: string,
  at: number,
  i: number,
  end: number,
): { length: number; characters: number } | null {
  if (at >= end) return null;
  if (source[at] === '\r') return { length: source[at + 1] === '\n' ? 2 : 1, characters: 1 };
  ENTITY.lastIndex = at;
  const entity = source[at] === '&' ? ENTITY.exec(source)?.[0] : undefined;
  if (entity === undefined) return source[at] === value[i] ? { length: 1, characters: 1 } : null;
  // "&" that begins no entity stays as it is; an entity gives one code point (a few give two, and end the comparison).
  if (value.startsWith(entity, i)) return { length: entity.length, characters: entity.length };
  return { length: entity.length, characters: (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1 };
}
