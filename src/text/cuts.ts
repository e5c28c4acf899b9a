import { breaksWord, startsLower } from './continuation.ts';
import type { Draft, Layout } from './draft.ts';
import { endsSentence, lastMark } from './edges.ts';
import { isForced } from './wrapping.ts';

// Paragraphs that the end of a column or page has cut in two, with empty lines or set-aside lines between the parts.

/** Joins the parts of cut paragraphs. What was set aside between them stays as it is, inside the joined range. */
export function joinCuts(layout: Layout, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = [];
  let open = -1;
  for (const draft of drafts) {
    const before = joined[open];
    if (before && isCut(layout, before, draft)) {
      joined[open] = { ...before, end: draft.end, last: draft.last };
      continue;
    }
    if (!isAside(draft)) open = joined.length;
    joined.push(draft);
  }
  return joined;
}

function isAside(draft: Draft): boolean {
  return draft.kind === 'header' || draft.kind === 'footer' || draft.kind === 'page-number';
}

function isCut(layout: Layout, before: Draft, next: Draft): boolean {
  if (next.kind !== 'paragraph' || (before.kind !== 'paragraph' && before.kind !== 'item')) return false;
  const { content, lines } = layout;
  const above = lines[before.last]!;
  const below = lines[next.first]!;
  if (breaksWord(content, above, below)) return startsLower(content, below);
  const last = lastMark(content, before.start, before.end);
  if (':;'.includes(last || ':') || endsSentence(content, before.start, before.end)) return false;
  if (before.first === before.last && startsLower(content, above)) return false;
  const isFull = isForced(content, above, below, layout.wrapping);
  if (startsLower(content, below)) return last !== ',' || isFull;
  return isFull && isLikeProse(layout, before, next);
}

/** Both parts are running text: more than one line before the cut, and what follows is no title. */
function isLikeProse(layout: Layout, before: Draft, next: Draft): boolean {
  const isLong = before.last > before.first;
  const isRunning = next.last > next.first || layout.lines[next.first]!.page > layout.lines[before.last]!.page;
  return isLong && isRunning && endsSentence(layout.content, next.start, next.end);
}
