/** A quotation mark where it stands: which pair it belongs to, and whether it opens or closes. */
export interface Mark {
  readonly at: number;
  readonly pair: Pair;
  readonly role: 'open' | 'close' | 'either';
}

export type Pair =
  | 'double'
  | 'single'
  | 'straight'
  | 'straight-single'
  | 'angle'
  | 'single-angle'
  | 'corner'
  | 'white-corner'
  | 'typewriter';

const FIXED: Readonly<Record<string, readonly [Pair, Mark['role']]>> = {
  '“': ['double', 'open'],
  '”': ['double', 'close'],
  '„': ['double', 'open'],
  '‟': ['double', 'open'],
  '«': ['angle', 'open'],
  '»': ['angle', 'close'],
  '‹': ['single-angle', 'open'],
  '›': ['single-angle', 'close'],
  '「': ['corner', 'open'],
  '」': ['corner', 'close'],
  '『': ['white-corner', 'open'],
  '』': ['white-corner', 'close'],
  '‘': ['single', 'open'],
  '‚': ['single', 'open'],
  '’': ['single', 'close'],
};

const WORD = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{—–\-“"„«‘'/:]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?—–\-”"»’'/…]/;

const isWord = (character: string): boolean => character !== '' && WORD.test(character);

/** Words that begin with an apostrophe: what follows the mark, in small letters. */
const CLIPPED = /^(?:\d|tis\b|twas\b|em\b|til\b|cause\b|round\b|n\b)/i;

/** Straight marks tell by what stands beside them. A mark after a digit that nothing opened is one of inches or minutes. */
function straight(before: string, after: string): Mark['role'] | null {
  const opens = (before === '' || BEFORE_OPENING.test(before)) && after !== '' && !/\s/.test(after);
  const closes = (after === '' || AFTER_CLOSING.test(after)) && before !== '' && !/\s/.test(before);
  if (opens === closes) return opens ? 'either' : null;
  return opens ? 'open' : 'close';
}

function single(text: string, at: number, pair: 'single' | 'straight-single', role: Mark['role'] | null): Mark | null {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (role === null || (isWord(before) && isWord(after))) return null;
  // German marks close with what elsewhere opens.
  if (text[at] === '‘' && /\S/.test(before) && !BEFORE_OPENING.test(before) && !isWord(after)) {
    return { at, pair, role: 'close' };
  }
  if (role !== 'close' && (isWord(before) || CLIPPED.test(text.slice(at + 1, at + 8)))) return null;
  if (role === 'close' && !isWord(before) && /\s/.test(before)) return null;
  return { at, pair, role: role === 'either' && isWord(before) ? 'close' : role };
}

/** Marks of two characters, as typewriters have them: ``these'', ,,these“. The mark is where the second one stands. */
function typed(text: string, at: number): Mark | null {
  const character = text[at]!;
  if (text[at - 1] !== character || text[at - 2] === character || text[at + 1] === character) return null;
  if (character === '`') return { at, pair: 'typewriter', role: 'open' };
  const role = straight(text[at - 2] ?? '', text[at + 1] ?? '');
  if (character === ',') return role === 'open' ? { at, pair: 'double', role } : null;
  return role && { at: role === 'close' ? at - 1 : at, pair: 'typewriter', role };
}

/** Reads the character at `at` as a quotation mark; null for anything else, apostrophes among them. */
export function markAt(text: string, at: number): Mark | null {
  const character = text[at]!;
  if (character === '"' || character === '＂') {
    const before = text[at - 1] ?? '';
    const role = straight(before, text[at + 1] ?? '') ?? (isWord(before) ? 'close' : 'either');
    return { at, pair: 'straight', role };
  }
  if (character === '`' || character === ',') return typed(text, at);
  if (character === "'" && text[at - 1] === "'") return typed(text, at);
  if (character === "'" && text[at + 1] === "'") return null;
  if (character === "'") return single(text, at, 'straight-single', straight(text[at - 1] ?? '', text[at + 1] ?? ''));
  const fixed = FIXED[character];
  if (!fixed) return null;
  const [pair, role] = fixed;
  return pair === 'single' ? single(text, at, pair, role) : { at, pair, role };
}

// How far a possessive is told from the end of a quotation by looking for a later mark: some lines of print.
const AHEAD = 300;

/**
 * Whether a closing single mark is rather the apostrophe of a plural ("the states' rights"): after an s and before a small
 * word, while a better end follows within some lines.
 */
export function isPossessive(text: string, mark: Mark): boolean {
  if (!/^[sS]$/.test(text[mark.at - 1] ?? '') || !/^ \p{Ll}/u.test(text.slice(mark.at + 1, mark.at + 3))) return false;
  const last = Math.min(text.length, mark.at + AHEAD);
  for (let at = mark.at + 1; at < last && text[at] !== '\n'; at++) {
    const next = markAt(text, at);
    if (next?.pair !== mark.pair) continue;
    return next.role !== 'open';
  }
  return false;
}
