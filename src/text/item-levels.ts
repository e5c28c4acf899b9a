import type { Line } from './lines.ts';
import { isNumber, type Marker } from './markers.ts';

/** The items that are open while a list is read, outermost first. */
export interface OpenItem {
  readonly indent: number;
  readonly style: string;
  readonly body: number;
}

/**
 * The open items once an item begins: those it stands in, and itself last, so that its level is their number less one.
 * Columns decide first; at the same column an item of a style not yet open stands inside the one before, save that numbers
 * do not stand inside bullets.
 */
export function openItems(stack: readonly OpenItem[], line: Line, marker: Marker): OpenItem[] {
  const own = { indent: line.indent, style: marker.style, body: line.indent + marker.body - line.start };
  const kept = stack.filter((item) => item.indent < own.indent - 1 || isAbout(item.indent, own.indent));
  const peer = kept.findLastIndex((item) => item.style === own.style && isAbout(item.indent, own.indent));
  if (peer >= 0) return [...kept.slice(0, peer), own];
  const top = kept.at(-1);
  if (top && isAbout(top.indent, own.indent) && isNumber(marker.text) && !isNumber(top.style)) {
    return [...kept.slice(0, -1), own];
  }
  return [...kept, own];
}

/** Set text shifts a marker by a column now and then. */
function isAbout(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1;
}
