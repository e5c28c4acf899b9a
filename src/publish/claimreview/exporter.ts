import {
  type CheckResult,
  type Difference,
  type FrameLeftOut,
  isOutOfContext,
  type QuoteVerdict,
} from '../../model/index.ts';

/**
 * What only the one who publishes knows. `page` is the address at which the check will stand; `name` turns the code of a
 * party into its name; `sentence` reads the sentence of the report around a figure; dates are EDTF, null where unknown.
 */
export interface Publication {
  readonly page: string | null;
  readonly reviewer: { readonly type: 'Person' | 'Organization' | 'SoftwareApplication'; readonly name: string };
  readonly reviewed: string | null;
  readonly reportDate: string | null;
  readonly name: (party: string) => string;
  readonly sentence: (span: { readonly start: number; readonly end: number }) => string;
  readonly words: (span: { readonly start: number; readonly end: number }) => string;
}

/** Verdicts on a scale from 1 to 4; what no source has is not rated, since nothing is known of it. */
const RATINGS: Readonly<Record<string, readonly [value: number, name: string]>> = {
  verbatim: [4, 'Verbatim'],
  same: [4, 'Same figure'],
  joined: [3, 'Joined'],
  context: [2, 'Out of context'],
  altered: [1, 'Altered'],
  changed: [1, 'Changed'],
};

type Json = Readonly<Record<string, unknown>>;

/** A thing without the properties that nothing is known of. */
function thing(type: string, properties: Json): Json {
  const known = Object.entries(properties).filter(([, value]) => value !== null && value !== undefined);
  return { '@type': type, ...Object.fromEntries(known) };
}

function isAddress(document: string): boolean {
  return /^https?:\/\//i.test(document);
}

function work(document: string, datePublished: string | null = null): Json {
  const name = isAddress(document) ? null : (document.split(/[\\/]/).at(-1) ?? document);
  return thing('CreativeWork', { url: isAddress(document) ? document : null, name, datePublished });
}

const SAYS: Readonly<Record<string, string>> = { past: 'tells of the past', promise: 'promises' };

const LEFT_OUT: Readonly<Record<FrameLeftOut['kind'], string>> = {
  condition: 'makes it conditional',
  doubt: 'leaves it open',
  question: 'asks it as a question',
  negation: 'negates it',
  others: 'gives it as the words of others',
  supposed: 'only supposes it',
};

function explanation(
  differences: readonly Difference[],
  context: QuoteVerdict['context'],
  leftOut: readonly FrameLeftOut[] = [],
): string | null {
  const side = (words: string) => (words === '' ? 'nothing' : `“${words}”`);
  const parts = differences.map(
    ({ kind, change, source, report }) =>
      `${change ? `${kind} (${change})` : kind}: the source has ${side(source)}, the report ${side(report)}`,
  );
  if (context) parts.push(`the source ${SAYS[context.source]} what the report ${SAYS[context.report]}`);
  for (const { kind, words } of leftOut) parts.push(`the source ${LEFT_OUT[kind]} (“${words}”), the report does not`);
  return parts.length > 0 ? `${parts.join('; ')}.` : null;
}

interface Reviewed {
  readonly key: string;
  readonly claim: string;
  readonly speaker: string;
  readonly source: string;
  readonly rating: string;
  readonly explanation: string | null;
}

function review(report: string, of: Reviewed, publication: Publication): Json {
  const { page, reviewer, reviewed, reportDate, name } = publication;
  const [ratingValue, alternateName] = RATINGS[of.rating]!;
  const rating = { ratingValue, bestRating: 4, worstRating: 1, alternateName, ratingExplanation: of.explanation };
  const claim = {
    author: of.speaker === '' ? null : thing('Organization', { name: name(of.speaker) }),
    datePublished: reportDate,
    appearance: work(report, reportDate),
    firstAppearance: work(of.source),
  };
  return thing('ClaimReview', {
    url: `${page ?? ''}#v-${of.key}`,
    datePublished: reviewed,
    author: thing(reviewer.type, { name: reviewer.name }),
    claimReviewed: of.claim,
    itemReviewed: thing('Claim', claim),
    reviewRating: thing('Rating', rating),
  });
}

/**
 * A check as schema.org ClaimReview in JSON-LD: one review for each quotation and each figure of the report that a source
 * has. Terms: https://schema.org/ClaimReview. It says nothing of whether a claim is true, only whether it is what was said.
 */
export function claimReviews(result: CheckResult, publication: Publication): Json {
  const { document } = result.report;
  const quotes = result.quotes.flatMap((quote, index): Reviewed[] => {
    const { verdict, source, speaker, span, differences, context, leftOut } = quote;
    if (!source) return [];
    const rating = isOutOfContext(quote) && verdict !== 'altered' ? 'context' : verdict;
    const claim = publication.words(span) || quote.exact;
    const told = explanation(differences, context, leftOut);
    return [{ key: `q${index + 1}`, claim, speaker, source: source.document, rating, explanation: told }];
  });
  const figures = result.figures.flatMap(
    ({ verdict, source, span, differences, text, quotation }, index): Reviewed[] => {
      // One within a quotation is reviewed with it.
      if (!source || quotation !== undefined) return [];
      const claim = publication.sentence(span) || text;
      const told = explanation(differences, null);
      return [
        { key: `f${index + 1}`, claim, speaker: '', source: source.document, rating: verdict, explanation: told },
      ];
    },
  );
  const graph = [...quotes, ...figures].map((each) => review(document, each, publication));
  return { '@context': 'https://schema.org', '@graph': graph };
}
