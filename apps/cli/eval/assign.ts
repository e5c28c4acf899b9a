import { overlap, type Range, type Statement } from '../../../src/model/index.ts';
import type { GoldSentence } from './gold.ts';

/** Characters that two lists of ranges share, and characters of one list. */
export function shared(one: readonly Range[], other: readonly Range[]): number {
  return one.reduce((sum, range) => sum + other.reduce((inner, each) => inner + overlap(range, each), 0), 0);
}

export function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Each statement under the coded sentence that it shares most characters with; those that share none stand apart. */
export function assign(
  sentences: readonly GoldSentence[],
  statements: readonly Statement[],
): { readonly home: ReadonlyMap<GoldSentence, Statement[]>; readonly homeless: readonly Statement[] } {
  const home = new Map<GoldSentence, Statement[]>(sentences.map((sentence) => [sentence, []]));
  const homeless: Statement[] = [];
  for (const statement of statements) {
    const best = bestHome(sentences, statement);
    if (best) home.get(best)!.push(statement);
    else homeless.push(statement);
  }
  return { home, homeless };
}

function bestHome(sentences: readonly GoldSentence[], statement: Statement): GoldSentence | null {
  let best: GoldSentence | null = null;
  let most = 0;
  for (const sentence of sentences) {
    const common = shared(statement.spans, [sentence]);
    if (common > most) {
      most = common;
      best = sentence;
    }
  }
  return best;
}
