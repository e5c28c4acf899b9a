/**
 * Tells whether a word is used as a name in a text. At the head of a sentence a capital says nothing ("Larkworks will", "Progress
 * will"); the rest of the text does: a name stands with its capital inside a sentence or is set in bold, and never without it.
 * Nothing is looked up before the first question; then the text is gone through once. Pure; linear in the text.
 */
export function documentNames(content: string): (word: string) => boolean {
  let known: Known | null = null;
  return (word) => {
    known ??= wordsOf(content);
    return known.named.has(word) && !known.plain.has(word.toLowerCase());
  };
}

interface Known {
  readonly named: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
}

const WORD = /[A-Za-z][A-Za-z0-9&-]*/g;

function wordsOf(content: string): Known {
  const named = new Set<string>();
  const plain = new Set<string>();
  let before = '';
  let end = 0;
  for (const match of content.matchAll(WORD)) {
    const word = match[0];
    const first = word.charCodeAt(0);
    if (first >= 97) plain.add(word);
    else if (isInside(before, content.slice(end, match.index))) named.add(word);
    before = word;
    end = match.index + word.length;
  }
  return { named, plain };
}

/** A single space (or a bracket, a comma) after a word in small letters, or the marks of bold print. */
function isInside(before: string, between: string): boolean {
  if (between.endsWith('**') || between.endsWith('__')) return true;
  return (between === ' ' || between === ', ' || between === ' (') && before.charCodeAt(0) >= 97;
}
