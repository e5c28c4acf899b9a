/**
 * The words and marks of one sentence as read. Arrays of equal length instead of objects: the rules look at tokens by index,
 * and a sentence has dozens. `lower` folds case and apostrophes; clitics are split off ("we'll" is `we` + `'ll`).
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly lower: readonly string[];
}

const WORD = 1;
const SPACE = 2;
const APOSTROPHE = 3;
const DOT = 4;
const HYPHEN = 5;
const MARK = 6;

function classOf(code: number): number {
  if (code === 32 || code === 160 || code === 9 || code === 10 || code === 13) return SPACE;
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)) return WORD;
  if (code === 39 || code === 0x2019) return APOSTROPHE;
  if (code === 46 || code === 44) return DOT;
  if (code === 45 || code === 0x2010 || code === 0x2011) return HYPHEN;
  if (code < 128) return MARK;
  if (code >= 0x2012 && code <= 0x206f) return code === 0x202f || code === 0x2009 ? SPACE : MARK;
  if (code === 0xab || code === 0xbb || (code >= 0x3000 && code <= 0x301f)) return MARK;
  return WORD;
}

// What the first 256 code units are is looked up, since nearly all of them are Latin.
const LATIN = Uint8Array.from({ length: 256 }, (_, code) => classOf(code));
const at = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code < 256 ? LATIN[code]! : classOf(code);
};

/** End of the word that starts at `from`: inner hyphens, apostrophes, dots of abbreviations and separators of numbers belong to it. */
function wordEnd(text: string, from: number): number {
  let index = from + 1;
  const length = text.length;
  for (; index < length; index++) {
    const kind = at(text, index);
    if (kind === WORD) continue;
    if (kind !== HYPHEN && kind !== APOSTROPHE && kind !== DOT) break;
    if (index + 1 >= length || at(text, index + 1) !== WORD) break;
    if (kind === DOT && !joinsNumberOrInitial(text, index)) break;
  }
  return index;
}

/** "1.5" and "1,200" are one token, and so is "U.S"; "end.Next" is not. */
function joinsNumberOrInitial(text: string, dot: number): boolean {
  const before = text.charCodeAt(dot - 1);
  const after = text.charCodeAt(dot + 1);
  if (after >= 48 && after <= 57) return before >= 48 && before <= 57;
  const initial = dot < 2 || at(text, dot - 2) !== WORD;
  return text.charCodeAt(dot) === 46 && initial && before >= 65 && before <= 90;
}

const CLITICS = ["'ll", "'s", "'re", "'ve", "'m", "'d"];

/** Splits a sentence into tokens; offsets are UTF-16 code units into `text`, end exclusive. Linear in its length. */
export function tokenise(text: string): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const lower: string[] = [];
  const folded = foldCase(text);
  const hasApostrophes = folded.includes("'");
  for (let index = 0; index < text.length; ) {
    const kind = at(text, index);
    if (kind === SPACE) {
      index++;
      continue;
    }
    const from = index;
    const inner = kind === WORD ? wordEnd(text, from) : from + 1;
    index = kind === WORD && text.charCodeAt(inner) === 46 && isInitials(text, from, inner) ? inner + 1 : inner;
    const word = kind === WORD ? folded.slice(from, inner) : text[from]!;
    const clitic = hasApostrophes && kind === WORD && word.includes("'") ? cliticOf(word) : undefined;
    const cut = clitic ? index - clitic.length : index;
    start.push(from);
    end.push(cut);
    lower.push(clitic ? word.slice(0, -clitic.length) : word);
    if (!clitic) continue;
    start.push(cut);
    end.push(index);
    lower.push(clitic);
  }
  return { text, count: start.length, start, end, lower };
}

/** The text in lower case with straight apostrophes, character for character: in one go, which costs far less than word by word. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : Array.from(text, foldSign).join('');
  return folded.includes('\u2019') ? folded.replaceAll('\u2019', "'") : folded;
}

/** The few signs whose small letter is longer than they are stay as they are. */
function foldSign(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
}

function cliticOf(word: string): string | undefined {
  return CLITICS.find((tail) => word.endsWith(tail) && word.length > tail.length);
}

/** "U.S." keeps its last dot; "D.C." too. */
function isInitials(text: string, from: number, to: number): boolean {
  return to - from >= 3 && text.charCodeAt(from + 1) === 46 && text.charCodeAt(to - 2) === 46;
}

/** Whether the token at `index` starts with a capital letter. */
export function isCapital(tokens: Tokens, index: number): boolean {
  const from = tokens.start[index];
  if (from === undefined) return false;
  const code = tokens.text.charCodeAt(from);
  if (code >= 65 && code <= 90) return true;
  if (code < 192) return false;
  const letter = tokens.text[from]!;
  return letter !== letter.toLowerCase();
}

/** Whether the token at `index` is a word or number, not a mark. */
export function isWord(tokens: Tokens, index: number): boolean {
  const from = tokens.start[index];
  return from !== undefined && (at(tokens.text, from) === WORD || tokens.lower[index]!.startsWith("'"));
}
