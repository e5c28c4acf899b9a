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

/**
 * Added words at the start of a quotation become a change where the sentence of the source begins just as many words
 * before, and likewise at the end: alignment alone cannot tell "Any attempts" for "All attempts" from an added "any".
 */
export function repairEdges(steps: readonly Step[], source: Words): Step[] {
  const out = [...steps];
  const head = added(out);
  const first = out[head]?.source ?? -1;
  if (head > 0 && head <= AT_MOST && first >= head && startsSentence(source, first - head)) {
    for (let i = 0; i < head; i++) out[i] = opposite(out[i]!, first - head + i);
  }
  out.reverse();
  const tail = added(out);
  const last = out[tail]?.source ?? -1;
  if (tail > 0 && tail <= AT_MOST && last >= 0 && last + tail < source.count && endsSentence(source, last + tail)) {
    for (let i = 0; i < tail; i++) out[i] = opposite(out[i]!, last + tail - i);
  }
  return out.reverse();
}
