import { type Finding, finding, type Statement, type TextDocument, Trouble } from '../../model/index.ts';
import type { ExtractOptions } from '../extract.ts';
import { openAcceptance } from './accept-proposal.ts';
import { portionsOf, type Shown } from './portions.ts';
import { INSTRUCTIONS, type Message, messagesFor } from './prompt.ts';
import { readReply } from './proposal.ts';

/** What a model answered; tokens are those that it says it took, null where it says nothing. */
export interface ModelReply {
  readonly content: string;
  readonly tokensIn: number | null;
  readonly tokensOut: number | null;
}

/** A language model that may be asked. `ask` rejects with `Trouble`; `now` is the time (ISO 8601). */
export interface Model {
  readonly name: string;
  readonly address: string;
  ask(messages: readonly Message[]): Promise<ModelReply>;
  now(): string;
}

export interface Proposed {
  readonly statements: readonly Statement[];
  readonly findings: readonly Finding[];
}

/** Portions in a row that may fail before the rest of a document is let be: a server that is down stays down. */
const PATIENCE = 3;

/** The name that statements of a model go by. */
export function modelRule(name: string): string {
  return `model:${name.replace(/[\p{C}\p{Z}]+/gu, '-').slice(0, 100)}`;
}

/** What asking about a document takes: requests, and bytes (UTF-8) that are sent in them. */
export function sizeOfAsking(doc: TextDocument): { readonly requests: number; readonly bytes: number } {
  const portions = portionsOf(doc);
  const bytes = portions.reduce((sum, portion) => sum + bytesOf(messagesFor(portion)), 0);
  return { requests: portions.length, bytes };
}

function bytesOf(messages: readonly Message[]): number {
  return messages.reduce((sum, { content }) => sum + new TextEncoder().encode(content).length, 0);
}

/**
 * Asks a model for what the rules did not find (`found`), portion by portion. Only what stands exactly in the text is taken; the
 * rest is a finding. Never rejects for what a model or its server does. The finding `model-asked` keeps the origin: model,
 * address, time, the instructions, how much was asked and what was taken.
 */
export async function propose(
  doc: TextDocument,
  found: readonly Statement[],
  options: ExtractOptions,
  model: Model,
): Promise<Proposed> {
  const accept = openAcceptance(doc, options, modelRule(model.name));
  const portions = portionsOf(doc);
  const at = model.now();
  const taken: Statement[] = [];
  const findings: Finding[] = [];
  const sums = { answered: 0, proposed: 0, known: 0, tokensIn: 0, tokensOut: 0 };
  let failures = 0;
  for (const [index, portion] of portions.entries()) {
    const reply = await replyTo(model, portion, index + 1, portions.length, findings);
    failures = reply ? 0 : failures + 1;
    if (failures === PATIENCE && index + 1 < portions.length) {
      findings.push(finding('model-given-up', 'warning', { left: portions.length - index - 1, of: portions.length }));
      break;
    }
    if (!reply) continue;
    sums.answered += 1;
    sums.tokensIn += reply.tokensIn;
    sums.tokensOut += reply.tokensOut;
    const shown = new Set(portion.map(({ n }) => n));
    for (const proposal of reply.proposals) {
      const outcome = accept(proposal, shown, [...found, ...taken]);
      sums.proposed += 1;
      if (outcome.known) sums.known += 1;
      if (outcome.statement) taken.push(outcome.statement);
      findings.push(...outcome.findings);
    }
  }
  const origin = { model: model.name, address: model.address, at, prompt: INSTRUCTIONS };
  const asked = finding('model-asked', 'info', { ...origin, requests: portions.length, ...sums, taken: taken.length });
  return { statements: taken, findings: [asked, ...findings] };
}

interface Replied {
  readonly proposals: NonNullable<ReturnType<typeof readReply>>['proposals'];
  readonly tokensIn: number;
  readonly tokensOut: number;
}

/** The proposals of a reply, or null with a finding for why there are none. */
async function replyTo(
  model: Model,
  portion: readonly Shown[],
  number: number,
  of: number,
  findings: Finding[],
): Promise<Replied | null> {
  try {
    const { content, tokensIn, tokensOut } = await model.ask(messagesFor(portion));
    const read = readReply(content);
    if (!read) findings.push(finding('model-reply-unread', 'warning', { number, of }));
    if (read && read.unreadable > 0)
      findings.push(finding('model-items-unread', 'warning', { number, of, count: read.unreadable }));
    return read && { proposals: read.proposals, tokensIn: tokensIn ?? 0, tokensOut: tokensOut ?? 0 };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    findings.push(finding('model-failed', 'warning', { number, of, code: error.code, ...error.params }));
    return null;
  }
}
