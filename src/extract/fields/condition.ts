import type { Statement } from '../../model/index.ts';
import type { SentenceView } from '../sentence-view.ts';
import { UNKNOWN, WORD_COUNT, wordOf } from '../words/lexicon.ts';

/** How limiting phrases begin, as token sequences; `…` runs to the next comma or the end. */
const PHRASES = byFirstWord([
  'as appropriate',
  'where appropriate',
  'when appropriate',
  'if appropriate',
  'as needed',
  'if needed',
  'where needed',
  'as necessary',
  'if necessary',
  'where necessary',
  'where possible',
  'wherever possible',
  'if possible',
  'as far as possible',
  'to the extent possible',
  'where applicable',
  'where relevant',
  'as soon as conditions',
  'as broadly as possible',
  'where feasible',
  'as required',
  'upon request',
  'on request',
  'potentially',
  'on a voluntary basis',
  'on a reciprocal basis',
]);

const OPENERS = byFirstWord([
  'subject to',
  'pending',
  'provided that',
  'on condition that',
  'on the condition that',
  ...[
    'the',
    'it',
    'they',
    'this',
    'these',
    'all',
    'both',
    'its',
    'their',
    'we',
    'approved',
    'ratified',
    'adopted',
    'completed',
  ].map((next) => `once ${next}`),
  'as long as',
  'so long as',
  'should the',
  'should any',
  'should either',
  'should it',
  'assuming',
  'upon ratification',
  'upon approval',
  'upon completion',
  'upon adoption',
  'after ratification',
  'following consultations',
  'following approval',
  'following ratification',
  'in exchange for',
  'in return for',
  'whenever',
  'when conditions',
  'as conditions',
  'without prejudice to',
  'at the request',
  'upon the request',
  'conditional on',
  'conditional upon',
  'contingent on',
  'contingent upon',
  'unless',
  'in line with',
  'consistent with',
  'in accordance with national',
  'to the fullest extent',
  'to the extent',
  'with the consent',
  'if',
  'in case of',
  'in countries with such',
  'working with congress',
  'depending on',
  'within available',
  'within existing',
  'taking into account national',
  'while ensuring',
  'while abiding',
  'as determined by',
  'in a gradual',
  'in the event',
]);

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Phrases in their order under their first word: nearly every word of a text opens none. */
function byFirstWord(phrases: readonly string[]): Phrases {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    found.set(words[0]!, [...(found.get(words[0]!) ?? []), words]);
  }
  return found;
}

// Words further from the unit than this limit something else, in a sentence that lists many things.
const REACH = 120;

/** The words that limit a unit ("as appropriate", "subject to …"), inside it first, else elsewhere in its sentence. */
export function conditionOf(view: SentenceView, start: number, end: number, only: boolean): Statement['condition'] {
  const inside = within(view, start, end);
  if (inside || !only) return inside;
  return within(view, end, Math.min(view.tokens.count, end + REACH)) ?? within(view, Math.max(0, start - REACH), start);
}

function within(view: SentenceView, start: number, end: number): Statement['condition'] {
  for (let at = start; at < end; at++) {
    const fixed = phraseAt(view, at, PHRASES);
    if (fixed) return spanned(view, at, extended(view, at + fixed.length, end));
    const opener = phraseAt(view, at, OPENERS);
    const { lower } = view.tokens;
    if (opener && lower[at - 1] !== 'even' && lower[at - 1] !== 'at')
      return spanned(view, lower[at - 1] === 'only' ? at - 1 : at, phraseEnd(view, at + opener.length, end));
  }
  return null;
}

// The first words by their numbers, so that all others are told without a look at their letters; words that the lexicon
// lacks are all taken for one of them.
const OPENING = Uint8Array.from({ length: WORD_COUNT }, (_, id) =>
  id === UNKNOWN || PHRASES.has(wordOf(id)) || OPENERS.has(wordOf(id)) ? 1 : 0,
);

function phraseAt(view: SentenceView, at: number, phrases: Phrases): readonly string[] | undefined {
  if (OPENING[view.tokens.id(at)] === 0) return undefined;
  const { lower } = view.tokens;
  const known = phrases.get(lower[at] ?? '');
  if (known !== undefined) for (const phrase of known) if (stands(lower, at, phrase)) return phrase;
  return undefined;
}

function stands(lower: readonly string[], at: number, phrase: readonly string[]): boolean {
  for (let offset = 0; offset < phrase.length; offset++) if (lower[at + offset] !== phrase[offset]) return false;
  return true;
}

/** "where appropriate and in line with …" is one condition. */
function extended(view: SentenceView, at: number, end: number): number {
  const opener = view.tokens.lower[at] === 'and' ? phraseAt(view, at + 1, OPENERS) : undefined;
  return opener ? phraseEnd(view, at + 1 + opener.length, end) : at;
}

// A condition longer than this is a clause that says more than the condition.
const LONGEST = 22;

function phraseEnd(view: SentenceView, from: number, end: number): number {
  const { lower } = view.tokens;
  let at = from;
  while (
    at < end &&
    at - from < LONGEST &&
    lower[at] !== ',' &&
    lower[at] !== ';' &&
    lower[at] !== ':' &&
    !(lower[at] === '.' && at === view.tokens.count - 1)
  )
    at++;
  return at;
}

function spanned(view: SentenceView, start: number, end: number): Statement['condition'] {
  if (end <= start) return null;
  const from = view.tokens.start[start]!;
  const to = view.tokens.end[end - 1]!;
  return { text: view.tokens.text.slice(from, to), span: view.reading.span(from, to) };
}
