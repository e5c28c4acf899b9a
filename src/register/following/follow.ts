import { type Span, type Statement, spanOf } from '../../model/index.ts';
import { spansOf } from '../exactness.ts';
import type { DiffPiece, FATES, Followed } from '../versions.ts';
import { align } from './align.ts';
import { type Tokens, tokenAt, tokensOf } from './tokens.ts';

type Fate = (typeof FATES)[number];

/** An older and a newer text, aligned once for all that is to be followed from one to the other. */
export interface TextPair {
  readonly older: Tokens;
  readonly newer: Tokens;
  /** Place in the newer text of each token of the older one, −1 for none. */
  readonly places: Int32Array;
  /** Share of the tokens of the shorter text that stand in both: 1 for equal texts, near 0 for texts with nothing in common. */
  readonly likeness: number;
}

/** Aligns two texts. */
export function pairOf(older: string, newer: string): TextPair {
  const known = new Map<string, number>();
  const [before, after] = [tokensOf(older, known), tokensOf(newer, known)];
  const places = align(before.ids, after.ids);
  const shared = places.reduce((sum, place) => sum + (place >= 0 ? 1 : 0), 0);
  const shorter = Math.min(before.ids.length, after.ids.length);
  return { older: before, newer: after, places, likeness: shorter === 0 ? 0 : shared / shorter };
}

/**
 * Of the words of a span, the least share that must stand at the corresponding place for it to be changed and not gone. Two
 * promises of one speaker share "we will", "the" and "and" without being one promise; half of all words they do not share.
 */
const ALIKE = 0.5;

/** What became of every span of a statement, core words first. */
export function followStatement(pair: TextPair, statement: Statement): Followed[] {
  const spans = spansOf(statement);
  const core = spans.filter(({ field }) => field === 'spans').map(({ span }) => followSpan(pair, 'spans', span, null));
  const first = core[0]!;
  const shift = first.to && first.fate !== 'changed' ? first.to.start - first.from.start : null;
  const gone = core.every(({ fate }) => fate === 'gone');
  const others = spans.filter(({ field }) => field !== 'spans');
  return [...core, ...others.map(({ field, span }) => followSpan(pair, field, span, gone ? null : { shift }))];
}

/** The worst of all spans; as long as core words are there, the entry is not gone. */
export function fateOf(followed: readonly Followed[]): Fate {
  const core = followed.filter(({ field }) => field === 'spans');
  if (core.every(({ fate }) => fate === 'gone')) return 'gone';
  const fates = followed.map(({ fate }) => fate);
  if (fates.includes('gone') || fates.includes('changed')) return 'changed';
  return fates.includes('moved') ? 'moved' : 'unchanged';
}

/**
 * Follows one span. `core`: the entry's words are there, moved by `shift` if they are as they were. A field goes with them: its
 * words are looked for where they moved to and then at their own place, however little is left of them there, and elsewhere
 * only after that, since a name that stands once more somewhere is not this one.
 */
function followSpan(
  pair: TextPair,
  field: string,
  from: Span,
  core: { readonly shift: number | null } | null,
): Followed {
  const { older, newer } = pair;
  const made = (fate: Fate, to: Span | null, difference: DiffPiece[] = []): Followed => {
    return { field, from, fate, to, difference };
  };
  const [first, last] = tokensIn(older, from);
  const same = first <= last ? sameWords(pair, from, first, last) : null;
  if (same) return made('unchanged', same);
  const moved = core ? shifted(newer.content, from, core.shift) : onlyPlace(newer.content, from.exact);
  if (moved) return made('moved', moved);
  const region = first <= last ? regionOf(pair, first, last) : null;
  if (region && (region.alike >= ALIKE || core)) {
    const to = spanOf(newer.content, newer.start[region.from]!, newer.end[region.to]!);
    return made('changed', to, differenceOf(pair, [first, last], [region.from, region.to]));
  }
  const elsewhere = core ? onlyPlace(newer.content, from.exact) : null;
  return elsewhere ? made('moved', elsewhere) : made('gone', null);
}

/** The same characters as far on as the core words moved. */
function shifted(content: string, { start, end, exact }: Span, shift: number | null): Span | null {
  if (shift === null || start + shift < 0) return null;
  const there = spanOf(content, start + shift, end + shift);
  return there.exact === exact ? there : null;
}

/** First and last token that a span touches. */
function tokensIn(tokens: Tokens, { start, end }: Span): [number, number] {
  const first = tokenAt(tokens, start);
  let last = tokenAt(tokens, end - 1);
  if (last >= tokens.start.length || tokens.start[last]! >= end) last -= 1;
  return [first, last];
}

/** The same words one after the other at the place that corresponds; white space between them may differ. */
function sameWords({ older, newer, places }: TextPair, from: Span, first: number, last: number): Span | null {
  const place = places[first]!;
  if (place < 0) return null;
  for (let token = first; token <= last; token += 1) if (places[token] !== place + token - first) return null;
  const shift = newer.start[place]! - older.start[first]!;
  const there = shifted(newer.content, from, shift);
  if (there) return there;
  // White space differs: at its ends the span keeps none, and part of a word stays that part.
  const start = newer.start[place]! + Math.max(0, from.start - older.start[first]!);
  const end = newer.end[place + last - first]! - Math.max(0, older.end[last]! - from.end);
  const to = spanOf(newer.content, start, end);
  return words(to.exact) === words(from.exact) ? to : null;
}

function words(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Where a text stands, if it stands in one place only. */
function onlyPlace(content: string, exact: string): Span | null {
  const at = exact === '' ? -1 : content.indexOf(exact);
  return at < 0 || content.indexOf(exact, at + 1) >= 0 ? null : spanOf(content, at, at + exact.length);
}

/** The tokens of the newer text that stand where the older ones stood, and the share of the older ones among them. */
function regionOf(pair: TextPair, first: number, last: number): { from: number; to: number; alike: number } | null {
  const { newer, places } = pair;
  const kept: number[] = [];
  for (let token = first; token <= last; token += 1) if (places[token]! >= 0) kept.push(places[token]!);
  const before = first === 0 ? 0 : places[first - 1]! >= 0 ? places[first - 1]! + 1 : null;
  const after =
    last === places.length - 1 ? newer.ids.length - 1 : places[last + 1]! >= 0 ? places[last + 1]! - 1 : null;
  const from = places[first]! >= 0 ? places[first]! : (before ?? kept[0]);
  const to = places[last]! >= 0 ? places[last]! : (after ?? kept.at(-1));
  if (from === undefined || to === undefined || from > to) return null;
  // Whole paragraphs put in between are not what became of a few words.
  const most = 3 * (last - first + 1) + 12;
  return to - from > most ? null : { from, to, alike: shareOfWords(pair, first, last) };
}

/** Share of the words, marks not counted, that stand in the newer text; 1 where there is no word. */
function shareOfWords({ older, places }: TextPair, first: number, last: number): number {
  let [all, kept] = [0, 0];
  for (let token = first; token <= last; token += 1) {
    if (!/[\p{L}\p{N}]/u.test(older.content.slice(older.start[token], older.end[token]))) continue;
    all += 1;
    if (places[token]! >= 0) kept += 1;
  }
  return all === 0 ? 1 : kept / all;
}

/** Both wordings in pieces: what they share, what only the older has, what only the newer has. */
function differenceOf(
  { older, newer, places }: TextPair,
  [first, last]: readonly [number, number],
  [from, to]: readonly [number, number],
): DiffPiece[] {
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece['kind'], tokens: Tokens, start: number, end: number) => {
    if (start > end) return;
    const text = tokens.content.slice(tokens.start[start], tokens.end[end]);
    pieces.push({ kind, text });
  };
  let [oldAt, newAt] = [first, from];
  for (let token = first; token <= last; token += 1) {
    const place = places[token]!;
    if (place < newAt || place > to) continue;
    add('old', older, oldAt, token - 1);
    add('new', newer, newAt, place - 1);
    let run = token;
    while (run < last && places[run + 1] === places[run]! + 1 && places[run + 1]! <= to) run += 1;
    add('same', older, token, run);
    [oldAt, newAt] = [run + 1, places[run]! + 1];
    token = run;
  }
  add('old', older, oldAt, last);
  add('new', newer, newAt, to);
  return pieces;
}
