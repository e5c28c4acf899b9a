import type { Found, QuoteVerdict } from '../../model/index.ts';
import type { KindReader } from '../differences/kind-reader.ts';
import type { SourceText } from '../source-text.ts';
import type { Attribution } from '../speakers/attribute.ts';
import type { WholeReading } from '../whole-reading.ts';
import { endsClause } from '../words/sentence-edges.ts';
import type { Against, Match } from './match.ts';
import { matchQuotation } from './match-quotation.ts';
import type { Quotation } from './quotation.ts';

/** A verdict with what later steps need: the source it was found in and the words there. */
export interface JudgedQuotation {
  readonly quotation: Quotation;
  readonly told: Told;
  readonly verdict: QuoteVerdict;
  readonly match: Match | null;
  readonly source: SourceText | null;
}

const RANK = { verbatim: 0, joined: 1, altered: 2 } as const;

function isBetter(match: Match, than: Match): boolean {
  if (match.verdict !== than.verdict) return RANK[match.verdict] < RANK[than.verdict];
  return match.matched > than.matched;
}

/** The place of a match in its source's content. */
export function foundAt({ from, to }: Match, source: SourceText): Found {
  const { words } = source.passages;
  const span = source.whole.reading.span(words.starts[from]!, words.ends[to - 1]!);
  return { ...span, document: source.checked.document };
}

/** The report that quotations are of: its reading, and the kinds of its words. */
export interface Quoting {
  readonly whole: WholeReading;
  readonly kinds: KindReader;
}

/** What a match against one source needs. */
export function againstOf(source: SourceText, report: Quoting, quotation: Quotation): Against {
  const { passages, kinds, parties } = source;
  return { passages, sourceKinds: kinds, reportKinds: report.kinds, report: quotation.words.words, parties };
}

interface Best {
  readonly match: Match;
  readonly source: SourceText;
}

/** What the report says around a quotation: whose words it is, and where it says so (offsets of its reading). */
export type Told = Attribution;

// Words that nobody is said to have said are a term, up to this many.
const TERM = 3;

function formOf({ titled, words }: Quotation, { spoken }: Told): QuoteVerdict['form'] {
  if (titled) return 'title';
  return words.to - words.from <= TERM && !spoken ? 'term' : 'speech';
}

function attributionOf({ place }: Told, { whole }: Quoting): QuoteVerdict['attribution'] {
  if (!place) return null;
  return { span: whole.reading.range(place.start, place.end), words: whole.text.slice(place.start, place.end) };
}

/** Puts the match of a quotation, or that there is none, into a verdict. */
export function verdictOn(quotation: Quotation, report: Quoting, best: Best | null, told: Told): JudgedQuotation {
  const { start, end, exact } = report.whole.reading.span(quotation.start, quotation.end);
  const verdict: QuoteVerdict = {
    span: { start, end },
    exact,
    form: formOf(quotation, told),
    speaker: told.speaker,
    attribution: attributionOf(told, report),
    verdict: best?.match.verdict ?? 'not-found',
    trimmed: best !== null && quotation.closes && !endsClause(best.source.passages.words, best.match.to - 1),
    source: best && foundAt(best.match, best.source),
    differences: best ? [...best.match.differences] : [],
    context: null,
  };
  return { quotation, told, verdict, match: best?.match ?? null, source: best?.source ?? null };
}

/** Judges a quotation against all sources; the first of the best counts. */
export function judgeQuotation(
  quotation: Quotation,
  report: Quoting,
  sources: readonly SourceText[],
  told: Told,
): JudgedQuotation {
  let best: Best | null = null;
  for (const source of sources) {
    const match = matchQuotation(quotation.words, againstOf(source, report, quotation));
    if (match && (!best || isBetter(match, best.match))) best = { match, source };
    if (best?.match.verdict === 'verbatim') break;
  }
  return verdictOn(quotation, report, best, told);
}
