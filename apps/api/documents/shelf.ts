import type { Store, StoredDocument } from '../../../src/register/index.ts';
import { Refused } from '../problem.ts';

/** A document whose text is there. */
export type WithText = StoredDocument & { readonly text: NonNullable<StoredDocument['text']> };

/** Documents as they stand, the last few kept in memory: unpacking the places of a long PDF takes a tenth of a second. */
export interface Shelf {
  /** Errors: `api.no-document`. */
  document(id: string): Promise<StoredDocument>;
  /** Errors: `api.no-document`, `api.no-text`. */
  withText(id: string): Promise<WithText>;
  /** A text by its own id, and nothing else of its document. */
  text(id: string): Promise<StoredDocument['text']>;
}

const KEPT = 4;

export function openShelf(store: Store): Shelf {
  const kept = new Map<string, StoredDocument>();
  const texts = openTexts(store);
  const opening = new Map<string, Promise<StoredDocument | null>>();
  /** Whoever asks while a document is being unpacked waits for that: a view asks for several parts of one at once. */
  const unpacked = (id: string, run: string): Promise<StoredDocument | null> => {
    const key = `${id} ${run}`;
    const found = opening.get(key) ?? store.document(id).finally(() => opening.delete(key));
    opening.set(key, found);
    return found;
  };
  const document = async (id: string): Promise<StoredDocument> => {
    const run = await store.lastRun(id);
    const known = kept.get(id);
    kept.delete(id);
    const found = known && known.runs.at(-1)?.id === run?.id ? known : await unpacked(id, `${run?.id}`);
    if (!found) throw new Refused(404, 'api.no-document', { id });
    kept.set(id, found);
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return found;
  };
  return {
    document,
    async withText(id) {
      const found = await document(id);
      if (!found.text) throw new Refused(404, 'api.no-text', { id });
      return { ...found, text: found.text };
    },
    text: texts,
  };
}

/** Texts by their ids, the last few kept. What an id names never changes. */
function openTexts(store: Store): (id: string) => Promise<StoredDocument['text']> {
  const kept = new Map<string, Promise<StoredDocument['text']>>();
  return (id) => {
    const text = kept.get(id) ?? store.text(id);
    kept.delete(id);
    kept.set(id, text);
    text.catch(() => kept.delete(id));
    const oldest = kept.keys().next().value;
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
    return text;
  };
}
