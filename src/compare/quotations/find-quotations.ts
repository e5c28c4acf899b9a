import type { Finding } from '../../model/index.ts';
import { finding } from '../../model/index.ts';
import type { WholeReading } from '../whole-reading.ts';
import { isPossessive, type Mark, markAt, type Pair } from './quotation-marks.ts';

/**
 * A pair of marks in a reading: `open` is where the opening mark stands, `close` where the closing one does. `bare`: a
 * block quotation without marks, from its first character to its end.
 */
export interface Quoted {
  readonly open: number;
  readonly close: number;
  readonly bare?: true;
}

interface Open {
  readonly at: number;
  readonly pair: Pair;
  readonly mark: string;
}

/** What is known while reading: the marks still open, and how many blocks the first of them has lasted. */
interface State {
  readonly open: Open[];
  readonly pairs: Quoted[];
  readonly unclosed: number[];
  carried: number;
}

// Marks within marks beyond this are noise: no text quotes so deep.
const DEEPEST = 8;
// Blocks that a quotation without reopening marks may run on through, where columns, pages or mistaken line ends break it.
const CARRIED = 12;
// Findings of one kind that are listed; more are counted.
const LISTED = 20;
const ENDS_SENTENCE = /[.!?…][)\]]*\s*$/;
// An initial at the end of a line, "the U.S." before "Department of …", ends no sentence for certain.
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}\.)+\s*$/u;
const SMALL_LETTER = /^\p{Ll}/u;

const GERMAN: ReadonlySet<string> = new Set(['„“', ',“', '»«', '›‹', '‚‘']);

const isSingle = (pair: Pair): boolean => pair === 'single' || pair === 'straight-single';

function drop(state: State, from: number): void {
  for (const open of state.open.splice(from)) if (!isSingle(open.pair)) state.unclosed.push(open.at);
}

function push(state: State, mark: Mark, text: string): void {
  if (state.open.length === DEEPEST) drop(state, 0);
  state.open.push({ at: mark.at, pair: mark.pair, mark: text[mark.at]! });
}

/** Index in the stack of the mark that this one closes; -1 if none. German marks close with what elsewhere opens. */
function closedBy(state: State, mark: Mark, text: string): number {
  const index = state.open.findLastIndex((open) => open.pair === mark.pair);
  if (index < 0 || mark.role !== 'open') return index;
  const opened = state.open[index]!.mark;
  return GERMAN.has(`${opened}${text[mark.at]}`) ? index : -1;
}

function read(state: State, mark: Mark, text: string): void {
  const outer = state.open[0];
  // Within double marks, single ones quote again or are apostrophes: neither ends what is open.
  if (isSingle(mark.pair) && outer && !isSingle(outer.pair)) return;
  const index = closedBy(state, mark, text);
  if (index >= 0) {
    if (isSingle(mark.pair) && isPossessive(text, mark)) return;
    const [open] = state.open.splice(index, 1);
    drop(state, index);
    state.pairs.push({ open: open!.at, close: mark.at });
  } else if (mark.role !== 'close' || opensAll(mark, text)) push(state, mark, text);
}

/** Marks that close in one tradition and open in another, where nothing is open. */
function opensAll(mark: Mark, text: string): boolean {
  const free = mark.at === 0 || /[\s([]/.test(text[mark.at - 1]!);
  return free && '”»›'.includes(text[mark.at]!);
}

/** At the end of a block: an open quotation goes on if the next block begins with its mark, or the block broke off. */
function crossBlock(state: State, whole: WholeReading, index: number): number {
  const next = whole.blocks[index + 1];
  const outer = state.open[0];
  if (!next || !outer || isSingle(outer.pair)) {
    drop(state, 0);
    state.carried = 0;
    return next?.start ?? whole.text.length;
  }
  drop(state, 1);
  const first = whole.text[next.start]!;
  // French print repeats the closing mark at the start of each paragraph of a quotation, others the opening one.
  if (first === outer.mark || (outer.mark === '«' && first === '»')) return next.start + 1;
  const { start, end } = whole.blocks[index]!;
  const tail = whole.text.slice(Math.max(start, end - 20), end);
  const ended = ENDS_SENTENCE.test(tail) && !INITIALS.test(tail);
  const broken = !ended || SMALL_LETTER.test(whole.text.slice(next.start, next.start + 2));
  if (broken && state.carried++ < CARRIED) return next.start;
  drop(state, 0);
  state.carried = 0;
  return next.start;
}

/** The pairs that lie in no other, in order. */
function outermost(pairs: Quoted[]): Quoted[] {
  const kept: Quoted[] = [];
  pairs.sort((a, b) => a.open - b.open || b.close - a.close);
  for (const pair of pairs) if (pair.open >= (kept.at(-1)?.close ?? -1)) kept.push(pair);
  return kept;
}

function findingsOf(unclosed: readonly number[], whole: WholeReading): Finding[] {
  const listed = unclosed.slice(0, LISTED).map((at) => {
    const start = whole.reading.at(at);
    return finding('quotation-unclosed', 'warning', {}, { start, end: start + 1 });
  });
  if (unclosed.length <= LISTED) return listed;
  return [...listed, finding('quotations-unclosed', 'warning', { more: unclosed.length - LISTED })];
}

/**
 * Finds what stands between quotation marks, of any of the usual kinds, straight marks and block quotations that reopen in
 * each paragraph among them; of nested ones the outermost. A mark that is never closed ends with its paragraph and is a
 * finding. Linear in the text.
 */
export function findQuotations(whole: WholeReading): { quoted: Quoted[]; findings: Finding[] } {
  const state: State = { open: [], pairs: [], unclosed: [], carried: 0 };
  let at = 0;
  for (const [index, block] of whole.blocks.entries()) {
    for (; at < block.end; at++) {
      const mark = markAt(whole.text, at);
      if (mark) read(state, mark, whole.text);
    }
    at = crossBlock(state, whole, index);
  }
  return { quoted: outermost(state.pairs), findings: findingsOf(state.unclosed, whole) };
}
