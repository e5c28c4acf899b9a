import type { McpServer } from '@modelcontextprotocol/server';
import { Trouble } from '../../../src/model/index.ts';
import type { McpServices } from '../services.ts';

/** Puts one tool into a server. */
export type Tool = (server: McpServer, services: McpServices) => void;

/** What every tool says of itself: it changes nothing, and asking twice gives the same. */
export const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** An answer, as data and as text for clients that read only that. */
export function answer(found: Record<string, unknown>) {
  return { content: [{ type: 'text' as const, text: JSON.stringify(found) }], structuredContent: found };
}

/** An answer that says what went wrong, for the model to do better. */
export function refusal(says: string) {
  return { content: [{ type: 'text' as const, text: says }], isError: true };
}

/** Runs a tool; trouble with what was asked becomes a refusal, anything else is the server's own. */
export async function answered(work: () => Promise<Record<string, unknown>>) {
  try {
    return answer(await work());
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return refusal(`${error.code} ${JSON.stringify(error.params)}`);
  }
}
