import type { FrameLeftOut } from '../../model/index.ts';
import type { JudgedQuotation } from '../quotations/judge-quotation.ts';
import type { SourceText } from '../source-text.ts';
import { endsSentence, startsSentence } from '../words/sentence-edges.ts';
import type { Words } from '../words/split-words.ts';
import {
  ANY_CONDITION,
  ANY_DOUBT,
  ANY_NEGATION,
  ASKING,
  CONDITION_AFTER,
  CONDITION_FIRST,
  DOUBT,
  NEGATION,
  NO_CONDITION,
  NO_NEGATION,
  OPEN_VERB,
  OTHERS,
  PRONOUN_SAYS,
  SUPPOSED,
} from './frame-words.ts';

/** A quotation in its sentences: what the source has before and behind it, and what the report says around it. Offsets are of the source's reading. */
interface Framed {
  readonly before: string;
  readonly beforeAt: number;
  readonly after: string;
  readonly afterAt: number;
  readonly quoted: string;
  readonly report: string;
  /** The report presents the words as a promise, or they have a verb of their own. */
  readonly tells: boolean;
  readonly source: SourceText;
}

/** A frame in the source: its kind, and the place of its words in the reading. */
interface Frame {
  readonly kind: FrameLeftOut['kind'];
  readonly start: number;
  readonly end: number;
}

// Words of a sentence that are read to either side, and characters of the report around a quotation.
const SENTENCE = 60;
const CHARACTERS = 300;
const AROUND = 300;
// A phrase of so few words is no statement that a frame could turn.
const FEWEST = 4;
// Where another clause begins, what stood before it frames nothing behind it.
const OTHER_CLAUSE = /[;:]|,? (?:and|but|so|while|whereas) (?:we|i|our|they|it|he|she|this|that|these|the|let)\b/iu;

function before(words: Words, from: number): number {
  let start = from;
  while (start > 0 && from - start < SENTENCE && !startsSentence(words, start)) start--;
  return words.starts[start]!;
}

function after(words: Words, to: number): number {
  let last = to - 1;
  while (last + 1 < words.count && last - to < SENTENCE && !endsSentence(words, last)) last++;
  return Math.min(words.text.length, words.ends[last]! + 1);
}

function framed(judged: JudgedQuotation, blanked: string, tells: boolean): Framed | null {
  const { match, source, quotation } = judged;
  if (!match || !source || match.to - match.from < FEWEST) return null;
  const { words } = source.passages;
  const [start, end] = [words.starts[match.from]!, words.ends[match.to - 1]!];
  const beforeAt = Math.max(start - CHARACTERS, before(words, match.from));
  const last = Math.min(end + CHARACTERS, Math.max(end, after(words, match.to)));
  const lead = blanked
    .slice(Math.max(0, quotation.start - AROUND), quotation.start)
    .split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u);
  const tail = blanked.slice(quotation.end, quotation.end + AROUND).split(/[.!?]\s|\n/)[0]!;
  const quoted = quotation.words.words.text.slice(quotation.start, quotation.end + 2);
  return {
    before: words.text.slice(beforeAt, start),
    beforeAt,
    after: words.text.slice(end, last),
    afterAt: end,
    quoted,
    report: `${lead.at(-1)} ${tail}`,
    tells,
    source,
  };
}

function group(kind: Frame['kind'], found: RegExpExecArray | null, at: number): Frame | null {
  if (!found?.[1]) return null;
  const start = at + found.index + found[0].indexOf(found[1]);
  return { kind, start, end: start + found[1].trimEnd().length };
}

/** What a match has before its group. */
const beforeOf = (found: RegExpExecArray): string => found[0].slice(0, found[0].indexOf(found[1]!));

/** "If the others agree, we will …", "… unless the locks stay shut". */
function condition({ before, beforeAt, after, afterAt, quoted, report, tells }: Framed): Frame | null {
  if (!tells || ANY_CONDITION.test(`${report} ${quoted}`)) return null;
  const first = CONDITION_FIRST.exec(before);
  if (first && !NO_CONDITION.test(first[0]) && !OTHER_CLAUSE.test(before.slice(first[0].length)))
    return group('condition', first, beforeAt);
  const behind = CONDITION_AFTER.exec(after);
  if (!behind || NO_CONDITION.test(behind[0]) || /\b(?:and|but|or|because|which|who)\b/iu.test(beforeOf(behind)))
    return null;
  return group('condition', behind, afterAt);
}

/** "Perhaps we will …", "we hope to …". */
function doubt({ before, beforeAt, quoted, report, tells }: Framed): Frame | null {
  if (!tells || ANY_DOUBT.test(`${report} ${quoted}`)) return null;
  const found = DOUBT.exec(before) ?? OPEN_VERB.exec(before);
  return found && !OTHER_CLAUSE.test(found[0]) ? group('doubt', found, beforeAt) : null;
}

function question({ after, afterAt, quoted, report }: Framed): Frame | null {
  const mark = after.search(/\?/);
  if (mark < 0 || mark !== after.trimEnd().length - 1 || quoted.includes('?') || ASKING.test(report)) return null;
  return { kind: 'question', start: afterAt, end: afterAt + mark + 1 };
}

/** "We will not …", "nobody believes that …". */
function negation({ before, beforeAt, report, quoted }: Framed): Frame | null {
  const found = NEGATION.exec(before);
  if (!found || NO_NEGATION.test(found[0]) || ANY_NEGATION.test(report) || /^\W*(?:not|no|never)\b/i.test(quoted))
    return null;
  return group('negation', found, beforeAt);
}

const FIRST_PERSON = /\b(?:I|my)\b/;

/** "Our critics say that …". */
function others({ before, beforeAt, report, source }: Framed): Frame | null {
  const found = OTHERS.exec(before) ?? (FIRST_PERSON.test(source.whole.text) ? PRONOUN_SAYS.exec(before) : null);
  if (!found) return null;
  const subject = found[1]!.split(/\s/).find((word) => word.length > 4) ?? found[1]!;
  return report.toLowerCase().includes(subject.toLowerCase()) ? null : group('others', found, beforeAt);
}

/** "Imagine that …", "as if …". */
function supposed({ before, beforeAt, report, quoted }: Framed): Frame | null {
  const found = SUPPOSED.exec(before);
  if (!found || SUPPOSED.test(`${report} ${quoted}`) || OTHER_CLAUSE.test(before.slice(found.index))) return null;
  return group('supposed', found, beforeAt);
}

const FRAMES = [condition, doubt, question, negation, others, supposed] as const;

/**
 * What stands around a quotation in its sentence of the source and turns what its words say, while the report has nothing of
 * the kind: a condition, doubt, a question, a negation, somebody else's words, a case that is only thought of. Empty for
 * what is not found. `tells`: the words state or promise something, so that a condition of it matters. Bounded by some
 * hundred characters to either side.
 */
export function framesLeftOut(judged: JudgedQuotation, blanked: string, tells: boolean): FrameLeftOut[] {
  const around = framed(judged, blanked, tells);
  if (!around) return [];
  const { whole, checked } = around.source;
  return FRAMES.flatMap((read) => {
    const frame = read(around);
    if (!frame || frame.end <= frame.start) return [];
    const span = whole.reading.span(frame.start, frame.end);
    const words = whole.text.slice(frame.start, frame.end).replace(/\n/g, ' ').trim();
    return [{ kind: frame.kind, words, source: { ...span, document: checked.document } }];
  });
}
