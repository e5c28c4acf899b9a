import { overlap, type QuoteVerdict } from '../../model/index.ts';
import type { JudgedQuotation } from '../quotations/judge-quotation.ts';
import { SAYING } from '../speakers/vocabulary.ts';
import { startsSentence } from '../words/sentence-edges.ts';
import type { Words } from '../words/split-words.ts';
import { firstSays, lastSays, lowerWords, type Presentation } from './presentation.ts';

// Words before a quotation in its sentence that are read, in source and report: a long sentence of a communiqué.
const SENTENCE = 120;
// Words of the report between the verb or noun that presents a quotation and the quotation: "will, with its partners, …".
const NEAR = 9;
// Characters of the report in which they stand.
const LEAD = 300;
const SENTENCE_END = /(?<=[.!?])\s+(?=\p{Lu})|(?<!:\s?)\n/u;

/** The word that begins the sentence of word `at`. */
function sentenceStart(words: Words, at: number): number {
  let start = at;
  while (start > 0 && at - start < SENTENCE && !startsSentence(words, start)) start--;
  return start;
}

function between(words: Words, from: number, to: number): string {
  return to > from ? words.text.slice(words.starts[from]!, words.ends[to - 1]!) : '';
}

/** A commitment that the source was found to make where the quotation stands. */
function isCommitted({ verdict, source }: JudgedQuotation): boolean {
  const place = verdict.source!;
  return source!.checked.statements.some(
    ({ kind, spans }) =>
      (kind === 'commitment' || kind === 'vague') &&
      spans.some((span) => 2 * overlap(span, place) > span.end - span.start),
  );
}

/** What the source presents its words as: by the verb that governs them, else by the first verb among them. */
function bySource(judged: JudgedQuotation): Presentation {
  const { words } = judged.source!.passages;
  const { from, to } = judged.match!;
  if (isCommitted(judged)) return 'promise';
  const before = lowerWords(between(words, sentenceStart(words, from), from));
  const all = [...before, ...lowerWords(between(words, from, Math.min(to, from + SENTENCE)))];
  return lastSays(all, 0, before.length) ?? firstSays(all, before.length);
}

/** The sentence of the report up to a quotation, the line before where that ends in a colon; quotations are blanked out. */
function leadOf({ quotation }: JudgedQuotation, blanked: string): string {
  const before = blanked.slice(Math.max(0, quotation.start - LEAD), quotation.start);
  return before.split(SENTENCE_END).at(-1)!;
}

/** Whether a quotation has a verb of its own that says what it tells: the report then presents it by verbs of saying alone. */
function hasOwnVerb({ quotation }: JudgedQuotation): boolean {
  const { words, from, to } = quotation.words;
  return firstSays(lowerWords(between(words, from, Math.min(to, from + SENTENCE))), 0) !== null;
}

/**
 * What the report presents a quotation as: by the last verb or noun before it that does. A report tells what was said in the
 * past tense: that alone, and the perfect of saying, make nothing past.
 */
function byReport(judged: JudgedQuotation, blanked: string): Presentation {
  const { quotation, told } = judged;
  const lead = leadOf(judged, blanked);
  const behind = told.place && told.place.start >= quotation.end ? blanked.slice(told.place.start, told.place.end) : '';
  const verb = [...lead.matchAll(SAYING)].at(-1);
  const leading = verb && lead.length - verb.index <= LEADS ? verb[0] : '';
  const promised = PROMISES.test(behind) || PROMISES.test(leading) ? 'promise' : null;
  if (hasOwnVerb(judged)) return promised;
  const read = lowerWords(lead.replace(SAYING, (saying) => (PROMISES.test(saying) ? saying : 'said')));
  const says = lastSays(read, read.length - NEAR, read.length, true);
  return says ?? promised;
}

// Reported speech says "would" for "will".
const AHEAD = /\b(?:would|will|shall|is to|are to|was to|were to)\s*$/i;
// Characters from the verb that leads to a quotation to its mark.
const LEADS = 40;
const PROMISES = /\b(?:pledg|promis|vow|commit|agree)/;

/** Whether quoted words say that something is or will be: by a verb of their own, or by the report's. */
export function tellsSomething(judged: JudgedQuotation, blanked: string): boolean {
  return hasOwnVerb(judged) || byReport(judged, blanked) === 'promise' || AHEAD.test(leadOf(judged, blanked));
}

/**
 * Where a report presents words as a promise that the source tells of the past, or the other way round: what each side
 * presents them as. Null where both agree or either leaves it open.
 */
export function contextOf(judged: JudgedQuotation, blanked: string): QuoteVerdict['context'] {
  if (!judged.match || !judged.source || !judged.verdict.source) return null;
  const told = byReport(judged, blanked);
  if (told !== 'past' && told !== 'promise') return null;
  const meant = bySource(judged);
  if ((meant !== 'past' && meant !== 'promise') || meant === told) return null;
  return { source: meant, report: told };
}
