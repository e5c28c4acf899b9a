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

/** A letter, a further character of a word (a digit, an ampersand, a hyphen), or neither. */
const LETTER = 1;
const INNER = 2;
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (/[A-Za-z]/.test(String.fromCharCode(code))) return LETTER;
  return /[0-9&-]/.test(String.fromCharCode(code)) ? INNER : 0;
});

function kindAt(content: string, at: number): number {
  const code = content.charCodeAt(at);
  return code < 128 ? KINDS[code]! : 0;
}

/** The words of a text, each a letter and what letters, digits, ampersands and hyphens follow it, by hand: a third of the time of a pattern. */
function wordsOf(content: string): Known {
  const named = new Set<string>();
  const plain = new Set<string>();
  let isPlainBefore = false;
  let end = 0;
  for (let at = 0; at < content.length; ) {
    if (kindAt(content, at) !== LETTER) {
      at++;
      continue;
    }
    const start = at;
    while (at < content.length && kindAt(content, at) !== 0) at++;
    const isPlain = content.charCodeAt(start) >= 97;
    if (isPlain) plain.add(content.slice(start, at));
    else if (isInside(isPlainBefore, content.slice(end, start))) named.add(content.slice(start, at));
    isPlainBefore = isPlain;
    end = at;
  }
  return { named, plain };
}

/** A single space (or a bracket, a comma) after a word in small letters, or the marks of bold print. */
function isInside(isPlainBefore: boolean, between: string): boolean {
  if (between.endsWith('**') || between.endsWith('__')) return true;
  return isPlainBefore && (between === ' ' || between === ', ' || between === ' (');
}
