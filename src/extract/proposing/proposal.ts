import * as z from 'zod';
import { KINDS } from '../../model/index.ts';

/** Words as a model gives them back: those of one sentence. Longer ones are no quotation of a field. */
const Words = z.string().min(1).max(1000);

/** What a model says of one statement. `n` is the number of the sentence as it was shown. All else are words of that sentence. */
export const Proposal = z.object({
  n: z.int().nonnegative(),
  words: z.string().min(3).max(4000),
  kind: z.enum(KINDS).catch('commitment'),
  binding: z.enum(['high', 'low']).catch('low'),
  promisor: z.array(Words).max(20).catch([]),
  beneficiary: z.array(Words).max(20).catch([]),
  amounts: z.array(Words).max(20).catch([]),
  deadline: Words.nullable().catch(null),
  condition: Words.nullable().catch(null),
});
export type Proposal = z.infer<typeof Proposal>;

/** The most statements that are looked at in one reply: more than a portion has sentences is no reading of it. */
const MOST = 200;

const Reply = z.looseObject({ statements: z.array(z.unknown()) });

/** The statements of a reply; `unreadable` counts those of another form. Null if the reply is not of the form asked for. */
export interface ReadReply {
  readonly proposals: readonly Proposal[];
  readonly unreadable: number;
}

/** Reads a reply: JSON, alone or in a block of code. Whatever else is in it is let be. */
export function readReply(content: string): ReadReply | null {
  const reply = Reply.safeParse(jsonIn(content));
  if (!reply.success) return null;
  const read = reply.data.statements.slice(0, MOST).map((each) => Proposal.safeParse(each));
  const proposals = read.flatMap(({ data }) => (data === undefined ? [] : [data]));
  return { proposals, unreadable: reply.data.statements.length - proposals.length };
}

function jsonIn(content: string): unknown {
  const from = content.indexOf('{');
  const to = content.lastIndexOf('}');
  try {
    return from < 0 ? null : JSON.parse(content.slice(from, to + 1));
  } catch {
    return null;
  }
}
