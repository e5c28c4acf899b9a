import type { KindReader } from '../differences/kind-reader.ts';
import { PLAIN } from '../differences/word-kinds.ts';
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

/** Tells the kinds of the words of both sides. */
interface Kinds {
  readonly sourceKinds: KindReader;
  readonly reportKinds: KindReader;
}

/** Whether added words stand for words of the source of just their kinds: a party for a party, a number for a number. */
function areKin(steps: readonly Step[], source: number, { sourceKinds, reportKinds }: Kinds): boolean {
  return steps.every(({ report }, i) => {
    const kind = reportKinds.at(report);
    return kind !== PLAIN && kind === sourceKinds.at(source + i);
  });
}

/**
 * Added words at the start of a quotation become a change where the sentence of the source begins just as many words
 * before, or where those words are of just their kinds, and likewise at the end: alignment alone cannot tell "Any attempts"
 * for "All attempts" from an added "any".
 */
export function repairEdges(steps: readonly Step[], source: Words, kinds: Kinds): Step[] {
  const out = [...steps];
  const head = added(out);
  const first = out[head]?.source ?? -1;
  const heads = out.slice(0, head);
  if (head > 0 && head <= AT_MOST && first >= head) {
    const from = first - head;
    if (startsSentence(source, from) || areKin(heads, from, kinds)) {
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
