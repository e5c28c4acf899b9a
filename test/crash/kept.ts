import { createHash } from 'node:crypto';
import { openRegister, placeOf, type RegisterPlace } from '../../apps/cli/register-place.ts';
import { readOriginal } from '../../src/world/index.ts';

/** What a register keeps: a digest of all that it has of each document, and the decisions on each entry. */
export interface Kept {
  readonly documents: ReadonlyMap<string, string>;
  readonly decisions: ReadonlyMap<string, readonly string[]>;
}

/** Reads all that a register keeps. Times are left out, so that registers made at different times can be held together. */
export async function keptIn(place: RegisterPlace): Promise<Kept> {
  const store = await openRegister(place);
  const parts = new Map<string, string[]>();
  const decisions = new Map<string, string[]>();
  const sourceOf = new Map<unknown, string>();
  const add = (source: string | undefined, part: unknown) => {
    if (source !== undefined) parts.set(source, [...(parts.get(source) ?? []), JSON.stringify(part)]);
  };
  try {
    for await (const { table, row } of store.history()) {
      if (table === 'sources') add(row.sha256 as string, row.bytes);
      if (table === 'texts') add(row.source as string, row.content);
      if (table === 'runs') sourceOf.set(row.seq, row.source as string);
      if (table === 'statements') add(sourceOf.get(row.run), [row.id, row.record]);
      if (table === 'entries') add(row.source as string, row.id);
      if (table === 'decisions')
        decisions.set(row.entry as string, [...(decisions.get(row.entry as string) ?? []), `${row.action} ${row.why}`]);
    }
  } finally {
    await store.close();
  }
  return { documents: new Map([...parts].map(([id, own]) => [id, digest(own.sort().join('\n'))])), decisions };
}

/** What is wrong with a register: what `doctor` looks for, and originals that are missing or changed. Empty: nothing. */
export async function wrongIn(place: RegisterPlace): Promise<string[]> {
  const store = await openRegister(place);
  try {
    const wrong = (await store.check()).map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
    for (const { source } of await store.texts())
      await readOriginal(place.originals, source).catch((error) => wrong.push(`original ${source}: ${error}`));
    return wrong;
  } finally {
    await store.close();
  }
}

export function digest(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

export { placeOf };
