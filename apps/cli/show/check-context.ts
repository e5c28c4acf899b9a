import type { FrameLeftOut, QuoteVerdict } from '../../../src/model/index.ts';

const PRESENTED = { past: 'tells it of the past', promise: 'promises it' } as const;

const LEFT_OUT: Readonly<Record<FrameLeftOut['kind'], (words: string) => string>> = {
  condition: (words) => `the source makes it conditional (“${words}”)`,
  doubt: (words) => `the source leaves it open (“${words}”)`,
  question: () => 'the source asks it as a question',
  negation: (words) => `the source negates it (“${words}”)`,
  others: (words) => `the source gives it as the words of others (“${words}”)`,
  supposed: (words) => `the source only supposes it (“${words}”)`,
};

/** In which other light than in the source a report shows a quotation: a sentence for each; none where it does not. */
export function contextSentences({ context, leftOut = [] }: QuoteVerdict): string[] {
  const presented = context ? [`the source ${PRESENTED[context.source]}, the report ${PRESENTED[context.report]}`] : [];
  return [...presented, ...leftOut.map(({ kind, words }) => `${LEFT_OUT[kind](words)}, the report does not`)];
}
