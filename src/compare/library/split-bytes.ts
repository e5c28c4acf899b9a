import {
  APART,
  APOSTROPHE,
  BYTE_CLASS,
  DROPPED,
  foldCode,
  HYPHEN,
  IDEOGRAPH,
  JOINT,
  LEAD,
  LIGATURE,
  LIGATURES,
  MARK,
  POINT,
  SIGN,
} from './byte-classes.ts';

/** Words of a stretch of UTF-8: `ids[i]` is the hash of the folded word at bytes [starts[i], ends[i]). Filled again and again. */
export interface ByteWords {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  count: number;
}

export function byteWords(room: number): ByteWords {
  return { ids: new Uint32Array(room), starts: new Uint32Array(room), ends: new Uint32Array(room), count: 0 };
}

// FNV-1a, the usual constants: http://www.isthe.com/chongo/tech/comp/fnv/
const BASIS = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const DASH = 45;
const DOT = 46;
const COMMA = 44;

/** Where the tokeniser stands in a word that is not of plain letters; one is made for each stretch. */
interface Cursor {
  readonly bytes: Uint8Array;
  readonly to: number;
  at: number;
  hash: number;
}

const hashed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

function isLetter(byte: number | undefined): boolean {
  const kind = BYTE_CLASS[byte ?? 0]!;
  return kind >= 97 && kind < JOINT;
}

function lengthAt(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xe0) return 2;
  return byte < 0xf0 ? 3 : 4;
}

function codeAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at]!;
  if (first < 0xe0) return ((first & 31) << 6) | (bytes[at + 1]! & 63);
  if (first < 0xf0) return ((first & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63);
  return ((first & 7) << 18) | ((bytes[at + 1]! & 63) << 12) | ((bytes[at + 2]! & 63) << 6) | (bytes[at + 3]! & 63);
}

function isWordAt(bytes: Uint8Array, at: number, to: number): boolean {
  if (at >= to) return false;
  const kind = BYTE_CLASS[bytes[at]!]!;
  if (kind < JOINT) return kind !== 0;
  return kind === LEAD && foldCode(codeAt(bytes, at)) > 0;
}

/** Where the word goes on after a joint of `length` bytes; 0 if it does not. A hyphen reaches over one line end. */
function afterJoint(bytes: Uint8Array, at: number, length: number, to: number, hyphen: boolean): number {
  let next = at + length;
  if (hyphen && (bytes[next] === 10 || bytes[next] === 13)) {
    while (next < to && bytes[next]! <= 32) next++;
  }
  return isWordAt(bytes, next, to) ? next : 0;
}

function join(cursor: Cursor, length: number, hyphen: boolean): boolean {
  const { bytes, at, to } = cursor;
  const next = afterJoint(bytes, at, length, to, hyphen);
  if (next === 0) return false;
  // "20-30" is not "2030"; every other hyphen may be one of a line end.
  if (hyphen && isDigit(bytes[at - 1]) && isDigit(bytes[next])) cursor.hash = hashed(cursor.hash, DASH);
  cursor.at = next;
  return true;
}

/** A comma before three digits, a point between digits or between initials. */
function point(cursor: Cursor, start: number): boolean {
  const { bytes, at } = cursor;
  const dot = bytes[at] === DOT;
  const [before, after] = [bytes[at - 1], bytes[at + 1]];
  if (isDigit(before) && isDigit(after)) {
    const thousands = isDigit(bytes[at + 2]) && isDigit(bytes[at + 3]) && !isDigit(bytes[at + 4]);
    if (!dot && !thousands) return false;
    if (dot) cursor.hash = hashed(cursor.hash, DOT);
  } else {
    const alone = at - 1 === start || bytes[at - 2] === DOT;
    if (!dot || !alone || !isLetter(before) || !isLetter(after) || isLetter(bytes[at + 2])) return false;
  }
  cursor.at++;
  return true;
}

function lead(cursor: Cursor, start: number): boolean {
  const { bytes, at } = cursor;
  const code = codeAt(bytes, at);
  const folded = foldCode(code);
  const length = lengthAt(bytes[at]!);
  if (folded === HYPHEN || folded === APOSTROPHE) return at > start && join(cursor, length, folded === HYPHEN);
  if (folded === LIGATURE) {
    for (const letter of LIGATURES[code - 0xfb00]!) cursor.hash = hashed(cursor.hash, letter.charCodeAt(0));
  } else if (folded > 0) {
    cursor.hash = hashed(cursor.hash, folded);
  } else if (folded !== DROPPED) {
    return false;
  }
  cursor.at += length;
  // A soft hyphen at a line end joins like a hard one.
  if (code === 0xad) cursor.at = afterJoint(bytes, at, length, cursor.to, true) || cursor.at;
  return true;
}

/** Reads on from `cursor.at` to the end of the word that began at `start`. */
function readOn(cursor: Cursor, start: number): void {
  const { bytes, to } = cursor;
  while (cursor.at < to) {
    const kind = BYTE_CLASS[bytes[cursor.at]!]!;
    if (kind === 0 || kind === SIGN) return;
    if (kind < JOINT) {
      cursor.hash = hashed(cursor.hash, kind);
      cursor.at++;
    } else if (kind === LEAD) {
      if (!lead(cursor, start)) return;
    } else if (kind === POINT) {
      if (cursor.at === start || !point(cursor, start)) return;
    } else if (cursor.at === start || !join(cursor, 1, bytes[cursor.at] === DASH)) return;
  }
}

function hashOf(text: string): number {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) hash = hashed(hash, text.charCodeAt(i));
  return hash;
}

const PERCENT = hashOf('percent');
const AND = hashOf('and');

/** A sign or ideograph that is a word by itself: moves the cursor over it; false if there is none. */
function readSign(cursor: Cursor): boolean {
  const { bytes, at } = cursor;
  const byte = bytes[at]!;
  if (byte < 0x80) {
    if (BYTE_CLASS[byte] !== SIGN) return false;
    cursor.hash = byte === 37 ? PERCENT : byte === 38 ? AND : hashed(BASIS, byte);
  } else {
    const code = codeAt(bytes, at);
    const folded = foldCode(code);
    if (folded !== MARK && folded !== IDEOGRAPH) return false;
    cursor.hash = code === 0xff05 ? PERCENT : hashed(BASIS, code);
  }
  cursor.at += lengthAt(byte);
  return true;
}

/** Reads the word that starts at `cursor.at` with a byte that is no plain letter; false if none does, past that byte. */
function readOdd(cursor: Cursor): boolean {
  const start = cursor.at;
  const byte = cursor.bytes[start]!;
  cursor.hash = BASIS;
  if (readSign(cursor)) return true;
  if (byte >= 0x80) {
    const folded = foldCode(codeAt(cursor.bytes, start));
    if (folded > APART || folded === LIGATURE) {
      readOn(cursor, start);
      return true;
    }
  }
  cursor.at = start + lengthAt(byte);
  return false;
}

/** Whether the byte after a plain run ends the word for certain, without a closer look. */
function endsPlain(bytes: Uint8Array, at: number, kind: number): boolean {
  if (kind === 0) return true;
  return (kind === POINT || kind === JOINT) && bytes[at + 1]! <= COMMA && bytes[at + 1] !== 10 && bytes[at + 1] !== 13;
}

/** Whether bytes [start, end) of a text at [from, to) are words of their own for certain: nothing beside them could belong to them. */
export function isApart(bytes: Uint8Array, from: number, start: number, end: number, to: number): boolean {
  if (start > from && BYTE_CLASS[bytes[start - 1]!] !== 0) return false;
  return end >= to || endsPlain(bytes, end, BYTE_CLASS[bytes[end]!]!);
}

/**
 * Splits bytes [from, to) into words until they end or `words` is full; returns where to go on. Linear. Case, accents,
 * ligatures, apostrophes, hyphens (also at a line end), soft hyphens and the commas of thousands are folded away.
 */
export function splitBytes(bytes: Uint8Array, from: number, to: number, words: ByteWords): number {
  const { ids, starts, ends } = words;
  const cursor: Cursor = { bytes, to, at: from, hash: BASIS };
  let count = 0;
  let at = from;
  while (at < to && count < ids.length) {
    const start = at;
    let kind = BYTE_CLASS[bytes[at]!]!;
    if (kind === 0) {
      at++;
      continue;
    }
    let hash = BASIS;
    while (kind > 0 && kind < JOINT) {
      hash = Math.imul(hash ^ kind, PRIME);
      kind = ++at < to ? BYTE_CLASS[bytes[at]!]! : 0;
    }
    if (at === start || !endsPlain(bytes, at, kind)) {
      cursor.at = at;
      cursor.hash = hash;
      const found = at > start || readOdd(cursor);
      if (at > start) readOn(cursor, start);
      at = cursor.at;
      if (!found) continue;
      hash = cursor.hash;
    }
    ids[count] = hash;
    starts[count] = start;
    ends[count++] = at;
  }
  words.count = count;
  return at;
}
