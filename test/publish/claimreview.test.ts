import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import * as z from 'zod';
import type { CheckResult, QuoteVerdict } from '../../src/model/index.ts';
import { claimReviews, type Publication } from '../../src/publish/index.ts';

const REPORT = 'Velde said: “we may dig”. Nobody said “we will fly”. They get $5 billion.';

function quote(exact: string, verdict: QuoteVerdict['verdict']): QuoteVerdict {
  const start = REPORT.indexOf(exact);
  const source =
    verdict === 'not-found'
      ? null
      : { document: 'https://ruritania.example/speech', start: 0, end: 11, exact: 'we will dig' };
  return {
    span: { start, end: start + exact.length },
    exact,
    form: 'speech',
    speaker: 'RUR',
    attribution: null,
    verdict,
    trimmed: false,
    source,
    differences: verdict === 'altered' ? [{ kind: 'modality', source: 'will', report: 'may' }] : [],
    context: null,
  };
}

const result: CheckResult = {
  report: { document: 'papers/mirror.txt', sha256: null },
  quotes: [quote('we may dig', 'altered'), quote('we will fly', 'not-found')],
  figures: [
    {
      span: { start: REPORT.indexOf('$5'), end: REPORT.length - 1 },
      text: '$5 billion',
      verdict: 'changed',
      source: { document: 'speech.txt', start: 20, end: 30, exact: '$5 million' },
      differences: [{ kind: 'figure', change: 'scale', source: '$5 million', report: '$5 billion' }],
    },
  ],
  coverage: { carried: [], changed: [], omitted: [] },
  findings: [],
};

const publication: Publication = {
  page: 'https://facts.example/check',
  reviewer: { type: 'Organization', name: 'Lake Facts' },
  reviewed: '2027-05-06',
  reportDate: '2027-05-05',
  name: (code) => (code === 'RUR' ? 'Ruritania' : code),
  sentence: () => 'They get $5 billion.',
  words: ({ start, end }) => REPORT.slice(start, end),
};

test('a review for each quotation and figure that a source has, in the terms of schema.org', () => {
  const reviews = claimReviews(result, publication) as { '@context': string; '@graph': object[] };
  expect(reviews['@context']).toBe('https://schema.org');
  expect(reviews['@graph']).toEqual([
    {
      '@type': 'ClaimReview',
      url: 'https://facts.example/check#v-q1',
      datePublished: '2027-05-06',
      author: { '@type': 'Organization', name: 'Lake Facts' },
      claimReviewed: 'we may dig',
      itemReviewed: {
        '@type': 'Claim',
        author: { '@type': 'Organization', name: 'Ruritania' },
        datePublished: '2027-05-05',
        appearance: { '@type': 'CreativeWork', name: 'mirror.txt', datePublished: '2027-05-05' },
        firstAppearance: { '@type': 'CreativeWork', url: 'https://ruritania.example/speech' },
      },
      reviewRating: {
        '@type': 'Rating',
        ratingValue: 1,
        bestRating: 4,
        worstRating: 1,
        alternateName: 'Altered',
        ratingExplanation: 'modality: the source has “will”, the report “may”.',
      },
    },
    expect.objectContaining({
      url: 'https://facts.example/check#v-f1',
      claimReviewed: 'They get $5 billion.',
      reviewRating: expect.objectContaining({ alternateName: 'Changed', ratingValue: 1 }),
    }),
  ]);
});

test('what is out of context is rated so, and what is not known is left out', () => {
  const context = { source: 'past', report: 'promise' } as const;
  const told = { ...result, quotes: [{ ...quote('we may dig', 'verbatim'), speaker: '', context }], figures: [] };
  const reviews = claimReviews(told, { ...publication, page: null, reviewed: null, reportDate: null }) as {
    '@graph': { itemReviewed: object; reviewRating: object; url: string }[];
  };
  const [review] = reviews['@graph'];
  expect(review).not.toHaveProperty('datePublished');
  expect(review?.url).toBe('#v-q1');
  expect(Object.keys(review!.itemReviewed)).toEqual(['@type', 'appearance', 'firstAppearance']);
  expect(review?.reviewRating).toMatchObject({
    ratingValue: 2,
    alternateName: 'Out of context',
    ratingExplanation: 'the source tells of the past what the report promises.',
  });
});

/** The terms of schema.org that a review may have, with those of each type (https://schema.org/ClaimReview). */
const thing = { '@type': z.string() };
const Named = z.strictObject({ ...thing, name: z.string().min(1), url: z.url().optional() });
const Work = z
  .strictObject({ ...thing, name: z.string().nullable(), url: z.url().nullable(), datePublished: z.string() })
  .partial();
const Review = z.strictObject({
  '@type': z.literal('ClaimReview'),
  url: z.string().min(1),
  datePublished: z.string().optional(),
  author: Named,
  claimReviewed: z.string().min(1),
  itemReviewed: z
    .strictObject({ ...thing, author: Named, datePublished: z.string(), appearance: Work, firstAppearance: Work })
    .partial(),
  reviewRating: z
    .strictObject({
      '@type': z.literal('Rating'),
      ratingValue: z.int(),
      bestRating: z.int(),
      worstRating: z.int(),
      alternateName: z.string().min(1),
      ratingExplanation: z.string().min(1).optional(),
    })
    .refine(({ ratingValue, bestRating, worstRating }) => worstRating <= ratingValue && ratingValue <= bestRating),
});

test('every review has what ClaimReview asks for and no name that schema.org lacks; a library expands it', async () => {
  const reviews = claimReviews(result, publication) as { '@context': string; '@graph': object[] };
  for (const review of reviews['@graph']) expect(Review.parse(review)).toEqual(review);
  const document = { '@context': { '@vocab': 'https://schema.org/' } };
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`asked for ${url}`);
    return { contextUrl: undefined, documentUrl: url, document } as never;
  };
  const expanded = await jsonld.expand(reviews as never, { documentLoader });
  expect(expanded).toHaveLength(reviews['@graph'].length);
  for (const node of expanded) expect(node['https://schema.org/reviewRating']).toBeDefined();
});
