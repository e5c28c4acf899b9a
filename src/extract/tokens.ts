import { UNKNOWN, wordOf } from './words/lexicon.ts';
import { foldedUnit, signKind, WORD, wordUnit } from './words/signs.ts';

/** Arrays that the words of many sentences stand in, one behind the other. Offsets of words count within their sentence. */
export interface WordBuffer {
  readonly ids: Uint16Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The characters of a sentence as read: its text, and the same as units from `base` on. */
export interface Characters {
  readonly source: { readonly text: string };
  readonly units: Uint16Array;
  readonly base: number;
}

/**
 * The words and marks of one sentence as read. Arrays of equal length instead of objects: the rules look at tokens by index,
 * and a sentence has dozens. `lower` folds case and apostrophes; clitics are split off ("we'll" is `we` + `'ll`). Offsets are
 * UTF-16 code units into `text`, end exclusive. The arrays are made when somebody asks: whether a sentence can say anything
 * is told by the numbers of its words, and most say nothing.
 */
export class Tokens {
  readonly count: number;
  /** The word of the lexicon at `first` is that of token 0; `UNKNOWN` for a word that no table has. */
  readonly ids: Uint16Array;
  readonly first: number;
  readonly characters: Characters;
  /** Some word has a hyphen, or one stands alone. */
  readonly hasHyphen: boolean;
  private readonly buffer: WordBuffer;
  private starts: readonly number[] | null = null;
  private ends: readonly number[] | null = null;
  private words: readonly string[] | null = null;
  private memo: unknown = null;

  constructor(characters: Characters, buffer: WordBuffer, first: number, count: number, hasHyphen: boolean) {
    this.characters = characters;
    this.hasHyphen = hasHyphen;
    this.buffer = buffer;
    this.ids = buffer.ids;
    this.first = first;
    this.count = count;
  }

  get text(): string {
    return this.characters.source.text;
  }

  get start(): readonly number[] {
    this.starts ??= listOf(this.buffer.starts, this.first, this.count);
    return this.starts;
  }

  get end(): readonly number[] {
    this.ends ??= listOf(this.buffer.ends, this.first, this.count);
    return this.ends;
  }

  get lower(): readonly string[] {
    this.words ??= this.readWords();
    return this.words;
  }

  /** Number of the word of the lexicon at token `index`, `UNKNOWN` for one that no table has. */
  id(index: number): number {
    return this.ids[this.first + index]!;
  }

  /** One of `lower` on its own, for a look at a sentence whose words nobody may ask for; undefined outside it. */
  word(index: number): string | undefined {
    if (this.words || index < 0 || index >= this.count) return this.words?.[index];
    const id = this.ids[this.first + index]!;
    return id === UNKNOWN ? this.readWord(index) : wordOf(id);
  }

  /** Where token `index` begins and ends among the units. */
  unitStart(index: number): number {
    return this.characters.base + this.buffer.starts[this.first + index]!;
  }

  unitEnd(index: number): number {
    return this.characters.base + this.buffer.ends[this.first + index]!;
  }

  /** The first token that begins at a character or behind it; `count` for none. */
  from(character: number): number {
    const { start } = this;
    let [low, high] = [0, this.count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (start[middle]! < character) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What somebody derives from these words, made once. There is room for one such thing. */
  derived<T>(make: (tokens: Tokens) => T): T {
    this.memo ??= make(this);
    return this.memo as T;
  }

  private readWords(): readonly string[] {
    const { ids, first, count } = this;
    const words: string[] = [];
    let folded: string | null | undefined;
    for (let at = 0; at < count; at++) {
      const id = ids[first + at]!;
      if (id !== UNKNOWN) words.push(wordOf(id));
      else {
        if (folded === undefined) folded = this.foldedText();
        words.push(folded === null ? this.readWord(at) : this.foldedWord(folded, at));
      }
    }
    return words;
  }

  /** A word of no table, in lower case. Initials keep the full stop that is not part of their word ("U.S."). */
  private readWord(index: number): string {
    const { starts, ends } = this.buffer;
    const written = this.text.slice(starts[this.first + index], ends[this.first + index]);
    if (!isWord(this, index)) return written;
    return lowerCase(written.endsWith('.') ? written.slice(0, -1) : written);
  }

  /**
   * The characters from first to last token in lower case, to cut words from: for a whole sentence at once that costs a
   * quarter of what it does word by word. Null where letters beyond Latin need more than a table.
   */
  private foldedText(): string | null {
    const { units } = this.characters;
    const from = this.unitStart(0);
    const bytes = Buffer.allocUnsafe(this.unitEnd(this.count - 1) - from);
    for (let at = 0; at < bytes.length; at++) {
      const unit = foldedUnit(units[from + at]!);
      if (unit > 255 && wordUnit(unit) !== 0) return null;
      bytes[at] = unit;
    }
    return bytes.toString('latin1');
  }

  private foldedWord(folded: string, index: number): string {
    const start = this.unitStart(index);
    const end = this.unitEnd(index);
    const { units } = this.characters;
    if (wordUnit(units[start]!) === 0) return this.readWord(index);
    const from = this.unitStart(0);
    return folded.slice(start - from, units[end - 1] === FULL_STOP ? end - from - 1 : end - from);
  }
}

const FULL_STOP = 46;

/** A part of an array as a list, by a loop: `Array.from` takes ten times as long. */
function listOf(numbers: Uint32Array, from: number, count: number): readonly number[] {
  const list = new Array<number>(count);
  for (let at = 0; at < count; at++) list[at] = numbers[from + at]!;
  return list;
}

/** In lower case with straight apostrophes, character for character. */
function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  const folded = lower.length === word.length ? lower : Array.from(word, foldSign).join('');
  return folded.includes('\u2019') ? folded.replaceAll('\u2019', "'") : folded;
}

/** The few signs whose small letter is longer than they are stay as they are. */
function foldSign(sign: string): string {
  const lower = sign.toLowerCase();
  return lower.length === sign.length ? lower : sign;
}

/** Whether the token at `index` starts with a capital letter. */
export function isCapital(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count) return false;
  const unit = tokens.characters.units[tokens.unitStart(index)]!;
  if (unit >= 65 && unit <= 90) return true;
  if (unit < 192) return false;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** Whether the token at `index` is a word of three letters or more in capitals: "COMMIT", as declarations print what their heads do. */
export function isInCapitals({ text, start, end }: Tokens, index: number): boolean {
  const word = text.slice(start[index], end[index]);
  return word.length > 2 && word === word.toUpperCase();
}

/** Whether the token at `index` is a word or number, not a mark. */
export function isWord(tokens: Tokens, index: number): boolean {
  if (index < 0 || index >= tokens.count) return false;
  const start = tokens.unitStart(index);
  const unit = tokens.characters.units[start]!;
  return signKind(unit) === WORD || unit === 39 || (unit === 0x2019 && tokens.unitEnd(index) - start > 1);
}
