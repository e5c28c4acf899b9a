/** So many questions are answered by a search each; who asks more has the whole text gone through once. */
const SEARCHES = 4;

/**
 * Tells whether a word is used as a name in a text. At the head of a sentence a capital says nothing ("Larkworks will", "Progress
 * will"); the rest of the text does: a name stands with its capital inside a sentence or is set in bold, and never without it.
 * Nothing is looked up before the first question. Pure; linear in the text.
 */
export function documentNames(content: string): (word: string) => boolean {
  let known: Known | null = null;
  let asked = 0;
  return (word) => {
    if (known === null && asked++ < SEARCHES) return isNamed(content, word) && !isPlain(content, word.toLowerCase());
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

/** Whether a word stands with its capital where no sentence begins. */
function isNamed(content: string, word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 65 || first > 90) return false;
  for (let at = wordFrom(content, word, 0); at >= 0; at = wordFrom(content, word, at + word.length)) {
    const marks = content.slice(Math.max(0, at - 2), at);
    if (marks === '**' || marks === '__') return true;
    const end = marks === ', ' || marks === ' (' ? at - 2 : at - 1;
    if ((end === at - 2 || marks.endsWith(' ')) && isPlainBefore(content, end)) return true;
  }
  return false;
}

function isPlain(content: string, word: string): boolean {
  return word.charCodeAt(0) >= 97 && wordFrom(content, word, 0) >= 0;
}

/** Offset of the first place from `from` on where a word stands as a whole, or -1. */
function wordFrom(content: string, word: string, from: number): number {
  for (let index = 0; index < word.length; index++) if (kindAt(word, index) === 0) return -1;
  for (let at = content.indexOf(word, from); at >= 0; at = content.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((end === content.length || kindAt(content, end) === 0) && firstLetter(content, end) === at) return at;
  }
  return -1;
}

/** Whether a word in small letters ends at `end`. */
function isPlainBefore(content: string, end: number): boolean {
  const first = end > 0 ? firstLetter(content, end) : -1;
  return first >= 0 && content.charCodeAt(first) >= 97;
}

/** Where the word begins that ends at `end`: at the first letter of the run of letters and what may stand in a word; -1 if there is none. */
function firstLetter(content: string, end: number): number {
  let first = -1;
  for (let at = end - 1; at >= 0 && kindAt(content, at) !== 0; at--) if (kindAt(content, at) === LETTER) first = at;
  return first;
}
