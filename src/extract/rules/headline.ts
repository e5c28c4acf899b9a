import { CUES, isAdverb, isBaseVerb, PREPOSITIONS } from '../../languages/index.ts';
import { findSubject } from '../phrases/subject.ts';
import type { SentenceView } from '../sentence-view.ts';
import { isCapital, type Tokens } from '../tokens.ts';
import { idOf } from '../words/lexicon.ts';
import { type CueIndex, type CueMatch, matchCues } from './cue-match.ts';
import { firstVerb } from './first-verb.ts';

const BE_TO = CUES.find(({ id }) => id === 'be-to')!;

// As many words a headline or a line of minutes has at most, and so many stand before its "to".
const [LONGEST, BEFORE] = [30, 10];

// What minutes put before who is to do something.
const LABELS = new Set(['decision', 'action', 'outcome', 'conclusion', 'agreed', 'breaking', 'follow-up']);

/** The cues of a sentence; of one without any that is a headline, the one that headlines leave out. */
export function cuesIn(view: SentenceView, index: CueIndex): readonly CueMatch[] {
  const cues = matchCues(view.tokens, index);
  const headline = cues.length === 0 ? headlineCue(view) : null;
  return headline ? [headline] : cues;
}

// A sentence that has one of these has a verb.
const FINITE = /^(is|are|was|were|will|has|have|had|can|may|must|should)$/;

/** "Velmark to cut the toll by half", "Decision: Both sides to exchange maps": headlines and minutes leave out the "is" of "is to". */
function headlineCue(view: SentenceView): CueMatch | null {
  const { tokens, sentence, block } = view;
  if (tokens.count > LONGEST || tokens.count < 4) return null;
  const labelled = LABELS.has(tokens.word(0)!) && tokens.word(1) === ':';
  if (!labelled && (sentence.start !== block.start || block.kind !== 'paragraph')) return null;
  const from = labelled ? 2 : 0;
  const at = firstTo(tokens, from);
  const act = isAdverb(tokens.word(at + 1) ?? '') ? at + 2 : at + 1;
  if (at <= from || !isBaseVerb(tokens.word(act) ?? '')) return null;
  if (PREPOSITIONS.has(tokens.word(from)!) || isCapital(tokens, at + 1)) return null;
  if (firstVerb(view, at) > from || tokens.lower.some((word) => FINITE.test(word))) return null;
  const { type, start } = findSubject(view, at);
  const opens = start === from || (start === from + 1 && tokens.word(from) === 'both');
  if (!opens || !(type === 'party' || (labelled && (type === 'human' || type === 'body')))) return null;
  return { row: BE_TO, start: at, end: at + 1 };
}

const TO = idOf('to');

/** The first "to" within reach, or -1. By numbers, so that no strings are made of the words of sentences that have none. */
function firstTo(tokens: Tokens, from: number): number {
  const last = Math.min(tokens.count - 1, from + BEFORE);
  for (let at = from; at <= last; at++) if (tokens.id(at) === TO) return at;
  return -1;
}
