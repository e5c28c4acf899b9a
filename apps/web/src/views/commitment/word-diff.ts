/** A stretch of words that stayed, came or went. */
export interface WordChange {
  readonly what: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** More words than this on both sides are shown as a whole, old and new: nobody reads such a patchwork. */
const MOST_WORDS = 1500;

/** What changed from one text to another, word by word; the parts that are not `removed`, joined, are `after`. */
export function wordDiff(before: string, after: string): WordChange[] {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return joined([part('removed', before), part('added', after)]);
  const lengths = commonLengths(a, b);
  const changes: WordChange[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) changes.push(part('same', a[i++]!)) && j++;
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) changes.push(part('removed', a[i++]!));
    else changes.push(part('added', b[j++]!));
  }
  changes.push(...a.slice(i).map((word) => part('removed', word)), ...b.slice(j).map((word) => part('added', word)));
  return joined(changes);
}

/** Words with the space after them, so that nothing is lost between them; where no spaces are written, single characters. */
function wordsOf(text: string): string[] {
  return text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** How many words two tails have in common, at most, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

function part(what: WordChange['what'], text: string): WordChange {
  return { what, text };
}

/** Neighbours of one sort become one, and a space between two changes goes with them. */
function joined(changes: readonly WordChange[]): WordChange[] {
  const parts: { what: WordChange['what']; text: string }[] = [];
  for (const { what, text } of inBlocks(changes)) {
    const last = parts.at(-1);
    if (last?.what === what) last.text += text;
    else if (text !== '') parts.push({ what, text });
  }
  return parts;
}

/** Within a stretch of changes, what went stands before what came. */
function inBlocks(changes: readonly WordChange[]): WordChange[] {
  const ordered: WordChange[] = [];
  let removed: WordChange[] = [];
  let added: WordChange[] = [];
  const settle = () => {
    ordered.push(...removed, ...added);
    removed = [];
    added = [];
  };
  for (const [index, change] of changes.entries()) {
    if (change.what === 'removed') removed.push(change);
    else if (change.what === 'added') added.push(change);
    else if (isGap(changes, index) && removed.length > 0 && added.length > 0) {
      removed.push(part('removed', change.text));
      added.push(part('added', change.text));
    } else {
      settle();
      ordered.push(change);
    }
  }
  settle();
  return ordered;
}

function isGap(changes: readonly WordChange[], index: number): boolean {
  const isChange = (at: number) => changes[at] !== undefined && changes[at].what !== 'same';
  return /^\s+$/.test(changes[index]!.text) && isChange(index - 1) && isChange(index + 1);
}
