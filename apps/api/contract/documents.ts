import * as z from 'zod';
import { Article, Block, Finding, Place, Range, Sentence, Source, SourceMeta } from '../../../src/model/index.ts';
import { DocumentLabel, Given, Run } from '../../../src/register/index.ts';
import { MOST_ROWS, pageOf } from './page.ts';

export const DocumentId = z.string().regex(/^[0-9a-f]{64}$/);
export const DocumentParams = z.object({ id: DocumentId });

/** A document in a list. `left` are statements that nobody has decided on; `readable`: there is a text. */
export const DocumentRow = DocumentLabel.extend({
  mediaType: z.string().nullable(),
  bytes: z.int(),
  readable: z.boolean(),
  statements: z.int(),
  commitments: z.int(),
  findings: z.int(),
  left: z.int().nullable(),
}).meta({ id: 'DocumentRow' });
export type DocumentRow = z.infer<typeof DocumentRow>;

export const DocumentList = pageOf(DocumentRow).meta({ id: 'DocumentList' });
export type DocumentList = z.infer<typeof DocumentList>;

/** A finding with the stage that had it, and its sentence (`says`) in English. */
export const SaidFinding = Finding.extend({ stage: z.string(), says: z.string() });
export type SaidFinding = z.infer<typeof SaidFinding>;

/**
 * A document with everything that is known of it but its text. `runs` are its readings, the one in force last. `original`: how
 * the reader may show it. `versions` are other versions of the document, the oldest first.
 */
export const DocumentDetail = z
  .object({
    document: DocumentLabel,
    source: Source.omit({ findings: true }),
    meta: SourceMeta,
    given: Given,
    runs: z.array(Run),
    findings: z.array(SaidFinding),
    statements: z.int(),
    commitments: z.int(),
    left: z.int(),
    characters: z.int().nullable(),
    pages: z.int().nullable(),
    original: z.enum(['pdf', 'html', 'text', 'none']),
    versions: z.array(z.object({ document: DocumentLabel, relation: z.enum(['older', 'newer']) })),
  })
  .meta({ id: 'DocumentDetail' });
export type DocumentDetail = z.infer<typeof DocumentDetail>;

/** The text of a document: all offsets anywhere refer to `content`, in UTF-16 code units. `pages` are where pages begin and end. */
export const DocumentText = z
  .object({
    document: DocumentId,
    content: z.string(),
    blocks: z.array(Block),
    sentences: z.array(Sentence),
    articles: z.array(Article),
    pages: z.array(Range.extend({ page: z.int() })),
  })
  .meta({ id: 'DocumentText' });
export type DocumentText = z.infer<typeof DocumentText>;

/** Which places: those of some pages, or of a range of the text. Without either, all. */
export const PlacesQuery = z.object({
  fromPage: z.coerce.number().int().min(1).optional(),
  toPage: z.coerce.number().int().min(1).optional(),
  start: z.coerce.number().int().min(0).optional(),
  end: z.coerce.number().int().min(0).optional(),
});
export type PlacesQuery = z.input<typeof PlacesQuery>;

/** The way from ranges of the text to the original: page and box (PDF points from the top left), or element. */
export const DocumentPlaces = z.object({ document: DocumentId, places: z.array(Place) }).meta({ id: 'DocumentPlaces' });
export type DocumentPlaces = z.infer<typeof DocumentPlaces>;

/** Statements of one document, in the order of the text. */
export const StatementsQuery = z.object({
  after: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_ROWS).default(MOST_ROWS),
  all: z
    .enum(['true', 'false'])
    .default('false')
    .meta({ description: 'also what was withdrawn, or split or merged into others' }),
});
export type StatementsQuery = z.input<typeof StatementsQuery>;

/** What may be said of documents that are added; lists are parted by commas in a form. */
export const GivenFields = z.object({
  date: z.string().max(30).optional(),
  title: z.string().max(1000).optional(),
  publisher: z.string().max(1000).optional(),
  language: z.string().max(40).optional(),
  role: z.enum(['primary', 'secondary']).optional(),
  speaker: z.string().max(2000).optional().meta({ description: 'codes or names, parted by commas' }),
  parties: z.string().max(2000).optional().meta({ description: 'codes or names, parted by commas' }),
});
export type GivenFields = z.infer<typeof GivenFields>;

/** Documents by their addresses (`application/json`). */
export const AddAddresses = GivenFields.extend({ addresses: z.array(z.url().max(4000)).min(1).max(100) }).meta({
  id: 'AddAddresses',
});
export type AddAddresses = z.infer<typeof AddAddresses>;

/** Documents as files (`multipart/form-data`), each a part named `file`. */
export const AddFiles = GivenFields.extend({
  file: z.any().meta({ type: 'array', items: { type: 'string', format: 'binary' } }),
}).meta({ id: 'AddFiles' });
export type AddFiles = GivenFields & { readonly file: readonly File[] };
