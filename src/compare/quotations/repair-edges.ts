import type { KindReader } from '../differences/kind-reader.ts';
import { PARTY, PLAIN } from '../differences/word-kinds.ts';
import type { Step } from '../passages/align-words.ts';
import { endsSentence, startsSentence } from '../words/sentence-edges.ts';
import type { Words } from '../words/split-words.ts';

// Words at the edge of a quotation that may stand for others of the source: more are words put in.
const AT_MOST = 3;

function added(steps: readonly Step[]): number {
  let count = 0;
  while (count < steps.length && steps[count]!.source < 0 && !steps[count]!.free) count++;
  return count;
}

function opposite(step: Step, source: number): Step {
  return { source, report: step.report, same: false, free: false };
}

/** The words of the report, and what tells the kinds of the words of both sides. */
interface Edges {
  readonly report: Words;
  readonly sourceKinds: KindReader;
  readonly reportKinds: KindReader;
}

/** Whether added words stand for words of the source of just their kinds: a party for a party, a number for a number. */
function areKin(steps: readonly Step[], source: number, { sourceKinds, reportKinds }: Edges): boolean {
  return steps.every(({ report }, i) => {
    const kind = reportKinds.at(report);
    return kind !== PLAIN && kind === sourceKinds.at(source + i);
  });
}

// Words of the source that other ones may stand for between the first word of a quotation and where the rest begins.
const BETWEEN = 6;
// A shorter word than this that both have is chance, unless it is a party.
const TELLING = 5;

/**
 * Added words at the head whose first the source has a few words before: "Ruritania will" for "Ruritania stands ready to".
 * Gives the steps for them; null if it has not.
 */
function headFrom(heads: readonly Step[], first: number, source: Words, { report, sourceKinds }: Edges): Step[] | null {
  const wanted = heads[0]!.report;
  for (let at = first - 1; at >= Math.max(0, first - BETWEEN); at--) {
    if (source.ids[at] === report.ids[wanted]) {
      if (sourceKinds.at(at) !== PARTY && source.ends[at]! - source.starts[at]! < TELLING) return null;
      const steps: Step[] = [{ source: at, report: wanted, same: true, free: false }];
      for (let i = 1; i < Math.max(heads.length, first - at); i++) {
        const said = heads[i]?.report ?? -1;
        steps.push({ source: at + i < first ? at + i : -1, report: said, same: false, free: false });
      }
      return steps;
    }
    if (startsSentence(source, at)) return null;
  }
  return null;
}

/**
 * Added words at the start of a quotation become a change where the sentence of the source begins just as many words
 * before, or where those words are of just their kinds, and likewise at the end: alignment alone cannot tell "Any attempts"
 * for "All attempts" from an added "any".
 */
export function repairEdges(steps: readonly Step[], source: Words, kinds: Edges): Step[] {
  const out = [...steps];
  const head = added(out);
  const first = out[head]?.source ?? -1;
  const heads = out.slice(0, head);
  if (head > 0 && head <= AT_MOST && first >= head) {
    const from = first - head;
    const found = headFrom(heads, first, source, kinds);
    if (found) out.splice(0, head, ...found);
    else if (startsSentence(source, from) || areKin(heads, from, kinds)) {
      for (let i = 0; i < head; i++) out[i] = opposite(out[i]!, from + i);
    }
  }
  out.reverse();
  const tail = added(out);
  const last = out[tail]?.source ?? -1;
  const tails = out.slice(0, tail).reverse();
  if (tail > 0 && tail <= AT_MOST && last >= 0 && last + tail < source.count) {
    if (endsSentence(source, last + tail) || areKin(tails, last + 1, kinds)) {
      for (let i = 0; i < tail; i++) out[i] = opposite(out[i]!, last + tail - i);
    }
  }
  return out.reverse();
}
