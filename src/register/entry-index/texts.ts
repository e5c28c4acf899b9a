import { Buffer } from 'node:buffer';

/**
 * Texts by number, as bytes in large pieces of memory: a million strings would be a million things for the collector of garbage to look
 * after, while everybody waits. A character is one byte, from 255 on three (255 and its two halves), so that bytes sort as texts do.
 */
export interface Texts {
  readonly pieces: Buffer[];
  /** Where the text of a number begins and how many bytes it has; 0: none was put there. */
  places: Uint32Array<ArrayBuffer>;
  lengths: Uint32Array<ArrayBuffer>;
  /** How much of the last piece is used. */
  used: number;
  /** The bytes of the text that was taken, and how many they are. */
  taken: Uint8Array<ArrayBuffer>;
  length: number;
}

/** A place is the number of a piece and, in so many bits, where in it; the first pieces are smaller than that allows. */
const PIECE_BITS = 22;
const [FIRST_PIECE, PIECE, WITHIN] = [2 ** 14, 2 ** PIECE_BITS, 2 ** PIECE_BITS - 1];

const ESCAPE = 0xff;

/** Multiplier and start of the FNV-1a hash. */
const [PRIME, BASIS] = [0x01000193, 0x811c9dc5];

export function createTexts(): Texts {
  const numbers = () => new Uint32Array(64);
  return { pieces: [], places: numbers(), lengths: numbers(), used: 0, taken: new Uint8Array(256), length: 0 };
}

/** The text of a number; empty if none was put there. */
export function textAt({ pieces, places, lengths }: Texts, number: number): string {
  const size = lengths[number] ?? 0;
  if (size === 0) return '';
  const from = places[number]! & WITHIN;
  const text = pieces[places[number]! >>> PIECE_BITS]!.toString('latin1', from, from + size);
  return text.includes('\u00ff') ? unescaped(text) : text;
}

function unescaped(bytes: string): string {
  const [first, ...others] = bytes.split('\u00ff');
  let text = first!;
  // A half may be 255 itself: what was cut there is put together again.
  for (let at = 0; at < others.length; at += 1) {
    let piece = others[at]!;
    while (piece.length < 2) piece += `\u00ff${others[++at]!}`;
    text += String.fromCharCode(piece.charCodeAt(0) * 256 + piece.charCodeAt(1)) + piece.slice(2);
  }
  return text;
}

/** Reads a text, to look for it or to put it somewhere; gives its hash. */
export function take(texts: Texts, text: string): number {
  if (texts.taken.length < text.length * 3) texts.taken = new Uint8Array(text.length * 6);
  const bytes = texts.taken;
  let [size, hash] = [0, BASIS];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ unit, PRIME);
    if (unit < ESCAPE) {
      bytes[size++] = unit;
    } else {
      bytes[size] = ESCAPE;
      bytes[size + 1] = unit >>> 8;
      bytes[size + 2] = unit & 0xff;
      size += 3;
    }
  }
  texts.length = size;
  return hash ^ (hash >>> 15);
}

/** Whether the text that was taken stands at a number. */
export function isTaken({ pieces, places, lengths, taken, length }: Texts, number: number): boolean {
  if ((lengths[number] ?? 0) !== length) return false;
  if (length === 0) return true;
  const [piece, from] = [pieces[places[number]! >>> PIECE_BITS]!, places[number]! & WITHIN];
  // From the end: what is alike begins alike.
  for (let at = length - 1; at >= 0; at -= 1) if (piece[from + at] !== taken[at]) return false;
  return true;
}

/** Puts the text that was taken at a number, in place of what was there. */
export function put(texts: Texts, number: number): void {
  if (number >= texts.places.length) {
    texts.places = longer(texts.places, number);
    texts.lengths = longer(texts.lengths, number);
  }
  const { places, lengths, taken, length } = texts;
  // What is no longer than what was there is written over it.
  if (length > lengths[number]!) places[number] = placeFor(texts, length);
  lengths[number] = length;
  if (length === 0) return;
  const [piece, from] = [texts.pieces[places[number]! >>> PIECE_BITS]!, places[number]! & WITHIN];
  for (let at = 0; at < length; at += 1) piece[from + at] = taken[at]!;
}

function placeFor(texts: Texts, bytes: number): number {
  const { pieces } = texts;
  const last = pieces.at(-1);
  if (!last || texts.used + bytes > Math.min(last.length, PIECE)) {
    const size = Math.min(PIECE, (last?.length ?? FIRST_PIECE / 2) * 2);
    pieces.push(Buffer.allocUnsafeSlow(Math.max(size, bytes)));
    texts.used = 0;
  }
  texts.used += bytes;
  return (pieces.length - 1) * PIECE + texts.used - bytes;
}

function longer(numbers: Uint32Array<ArrayBuffer>, number: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(number + 1, numbers.length * 2));
  larger.set(numbers);
  return larger;
}

/** Below zero if the text of `a` comes first. By the numbers of characters: no locale, so that every machine agrees. */
export function compareAt({ pieces, places, lengths }: Texts, a: number, b: number): number {
  const [size, length] = [lengths[a] ?? 0, lengths[b] ?? 0];
  if (size === 0 || length === 0) return size - length;
  const [one, other] = [pieces[places[a]! >>> PIECE_BITS]!, pieces[places[b]! >>> PIECE_BITS]!];
  const [from, since] = [places[a]! & WITHIN, places[b]! & WITHIN];
  const both = Math.min(size, length);
  for (let at = 0; at < both; at += 1) {
    const apart = one[from + at]! - other[since + at]!;
    if (apart !== 0) return apart;
  }
  return size - length;
}

/** The first four bytes as one number: where these differ, texts stand in their order. */
export function beginningAt({ pieces, places, lengths }: Texts, number: number): number {
  const size = lengths[number] ?? 0;
  let found = 0;
  for (let at = 0; at < 4; at += 1) {
    const byte = at < size ? pieces[places[number]! >>> PIECE_BITS]![(places[number]! & WITHIN) + at]! : 0;
    found = found * 256 + byte;
  }
  return found;
}
