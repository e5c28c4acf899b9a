import type { Entry } from '../../../src/register/index.ts';
import type { Related } from '../contract/index.ts';
import type { Services } from '../services.ts';

/** Fewer words than this are said by anybody about anything ("do so", "continue this work"). */
const FEWEST_WORDS = 5;
/** Pairs that are looked at, the newest first. */
const MOST = 50;

/**
 * Entries of other documents whose words are those of this one, typography and capitals set aside, among the pairs that the program
 * found when they came: `reported` where the other tells of somebody else's words or is a report, else `restated`. Words that were
 * changed are no such thing, nor is a pair that a person rejected.
 */
export async function relatedTo(
  entry: Entry,
  { store, follow }: Pick<Services, 'store' | 'follow'>,
): Promise<Related[]> {
  const own = folded(entry.value.text);
  if (own.split(' ').length < FEWEST_WORDS) return [];
  const query = { entry: entry.id, document: null, state: null, after: null, limit: MOST };
  const { items } = await follow.restatements(query);
  const wordings = items
    .filter(({ state }) => state !== 'rejected')
    .map(({ earlier, later }) => (earlier.entry === entry.id ? later : earlier))
    .filter(({ text }) => holds(folded(text), own));
  const related: Related[] = [];
  for (const { entry: id } of wordings) {
    const other = await store.entry(id);
    if (other === null) continue;
    const { document, value } = other;
    const relation = value.reported || document.role === 'secondary' ? 'reported' : 'restated';
    related.push({ id, relation, text: value.text, document });
  }
  return related;
}

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
