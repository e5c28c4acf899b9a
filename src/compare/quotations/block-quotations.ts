import { SAYING } from '../speakers/vocabulary.ts';
import type { WholeReading } from '../whole-reading.ts';
import type { Quoted } from './find-quotations.ts';

// A lead such as "The minister said:" stands at the end of its block; more characters than this are not looked at.
const LEAD = 200;
// Blocks after one lead that may belong to it.
const FOLLOWING = 20;

function leads(whole: WholeReading, index: number): boolean {
  const { start, end } = whole.blocks[index]!;
  const tail = whole.text.slice(Math.max(start, end - LEAD), end);
  if (!/:\s*$/.test(tail)) return false;
  return (tail.split(/[.!?]\s/).at(-1) ?? '').search(SAYING) >= 0;
}

/** Whether some pair of marks (in order) has a part of [start, end). */
function isMarked(quoted: readonly Quoted[], start: number, end: number): boolean {
  let low = 0;
  let high = quoted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quoted[middle]!.close < start) low = middle + 1;
    else high = middle;
  }
  return low < quoted.length && quoted[low]!.open < end;
}

/** The quotations from block `index` on that stand apart by their form, one after the other; empty if it does not itself. */
function apart(whole: WholeReading, quoted: readonly Quoted[], index: number): Quoted[] {
  const group: Quoted[] = [];
  for (let at = index; at < whole.blocks.length; at++) {
    const { start, end, setOff } = whole.blocks[at]!;
    if (!setOff || isMarked(quoted, start, end)) break;
    group.push({ open: start, close: end, bare: true });
  }
  return group;
}

/**
 * Blocks that may be quotations set off without marks: those that follow "the minister said:", in groups by their lead, and
 * those that stand apart by their form. Only a source can tell whether they are: whoever asks keeps those from the start of a
 * group that a source has.
 */
export function blockCandidates(whole: WholeReading, quoted: readonly Quoted[]): Quoted[][] {
  const groups: Quoted[][] = [];
  for (let index = 0; index + 1 < whole.blocks.length; index++) {
    if (!leads(whole, index)) {
      const group = apart(whole, quoted, index + 1);
      if (group.length > 0) groups.push(group);
      index += group.length;
      continue;
    }
    const group: Quoted[] = [];
    for (let next = index + 1; next < whole.blocks.length && group.length < FOLLOWING; next++) {
      const { start, end, heading } = whole.blocks[next]!;
      if (heading || isMarked(quoted, start, end) || leads(whole, next)) break;
      group.push({ open: start, close: end, bare: true });
    }
    if (group.length > 0) groups.push(group);
    index += group.length;
  }
  return groups;
}
