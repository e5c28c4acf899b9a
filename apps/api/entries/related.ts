import { type Entry, entryQuery, type Store } from '../../../src/register/index.ts';
import type { Related } from '../contract/index.ts';

/** Fewer words than this are said by anybody about anything ("do so", "continue this work"). */
const FEWEST_WORDS = 5;
/** Entries that are looked at. */
const MOST = 50;

/**
 * Entries of other documents whose words are those of this one, typography and capitals set aside: `reported` where the other
 * tells of somebody else's words or is a report, else `restated`. Words that were changed are no such thing; a check tells those.
 */
export async function relatedTo(entry: Entry, store: Store): Promise<Related[]> {
  const own = folded(entry.value.text);
  if (own.split(' ').length < FEWEST_WORDS) return [];
  const { entries } = await store.entries(entryQuery({ words: `"${own}"`, statuses: [...LOOKED_AT], limit: MOST }));
  const others = entries.filter(
    ({ id, document, value }) => id !== entry.id && document.id !== entry.document.id && holds(folded(value.text), own),
  );
  return others.map(({ id, document, value }) => ({
    id,
    relation: value.reported || document.role === 'secondary' ? 'reported' : 'restated',
    text: value.text,
    document,
  }));
}

const LOOKED_AT = ['proposed', 'accepted', 'edited'] as const;

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the words stand one after the other in others. */
function holds(words: string, part: string): boolean {
  return ` ${words} `.includes(` ${part} `);
}
