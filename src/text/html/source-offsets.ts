import type { SourceOf } from './block-writer.ts';
import type { TextNode } from './tree.ts';

/**
 * Finds characters of text nodes in the source of the page. Where a node stands in the source as it is, offsets just shift;
 * where it holds entities or line ends of two characters, each of them is stepped over, and so are tags that the parser
 * ignored in the middle of it. A node that cannot be followed gives the range of the whole of it, never a wrong one.
 */
export function sourceOffsets(source: string): SourceOf {
  const maps = new Map<TextNode, Offsets | null>();
  return (node, from, to) => {
    const location = node.sourceCodeLocation;
    if (!location) return null;
    const { startOffset, endOffset } = location;
    if (endOffset - startOffset === node.value.length && !source.slice(startOffset, endOffset).includes('\r')) {
      return { start: startOffset + from, end: startOffset + to };
    }
    if (!maps.has(node)) maps.set(node, follow(source, node.value, startOffset, endOffset));
    const map = maps.get(node);
    if (!map || to <= from) return { start: startOffset, end: endOffset };
    return { start: map.starts[from]!, end: map.ends[to - 1]! };
  };
}

/** Where each character of a value begins and ends in the source. */
interface Offsets {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The longest name of a character in HTML is 33 characters with `&` and `;`. */
const ENTITY = /&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?/y;

/** The entities that stand for "&" itself, so that the characters after them prove nothing. */
const AMPERSAND = /^&(?:amp|#38|#x26);?$/i;

/** Follows a value through the source; null where the two do not run side by side. */
function follow(source: string, value: string, start: number, end: number): Offsets | null {
  const starts = new Uint32Array(value.length);
  const ends = new Uint32Array(value.length);
  let at = start;
  for (let i = 0; i < value.length; ) {
    const step = at < end ? stepAt(source, value, at, i) : null;
    if (step === null) return null;
    for (let k = 0; k < step.characters; k++) {
      starts[i + k] = at;
      ends[i + k] = at + step.length;
    }
    i += step.characters;
    at += step.length;
  }
  return at <= end ? { starts, ends } : null;
}

interface Step {
  readonly length: number;
  readonly characters: number;
}

function stepAt(source: string, value: string, at: number, i: number): Step | null {
  const sign = source[at];
  if (sign === '\r') return { length: source[at + 1] === '\n' ? 2 : 1, characters: value[i] === '\n' ? 1 : 0 };
  ENTITY.lastIndex = at;
  const entity = sign === '&' ? ENTITY.exec(source)?.[0] : undefined;
  if (entity !== undefined && (AMPERSAND.test(entity) || !value.startsWith(entity, i))) {
    // Without its semicolon only a part of the letters may be the name.
    if (!entity.endsWith(';')) return null;
    // An entity gives one code point (a few give two, and are not followed); what is no entity stays as it is.
    return { length: entity.length, characters: (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1 };
  }
  // Before a letter or one of these signs "<" is always a tag, never text.
  if (sign !== '<' || !/[a-z/!?]/i.test(source[at + 1] ?? '')) {
    return sign === value[i] ? { length: 1, characters: 1 } : null;
  }
  const tagEnd = source.indexOf('>', at);
  return tagEnd < 0 ? null : { length: tagEnd + 1 - at, characters: 0 };
}
