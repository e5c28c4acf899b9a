import * as z from 'zod';
import { Finding } from './finding.ts';
import { Span } from './span.ts';

/** The media types that the text stage reads. */
export const MEDIA_TYPES = [
  'text/plain',
  'text/markdown',
  'text/html',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const;
export const MediaType = z.enum(MEDIA_TYPES);
export type MediaType = z.infer<typeof MediaType>;

/** A value that a document states (with where it does), or that somebody or something supplied (with the reason). */
export const Stated = z.object({ value: z.string(), span: Span.nullable(), basis: z.string() });
export type Stated = z.infer<typeof Stated>;

/** What is known of a document beside its text. A date is EDTF; a language is BCP 47. `basis` says where it was found. */
export const SourceMeta = z.object({
  title: Stated.nullable(),
  date: Stated.nullable(),
  publisher: Stated.nullable(),
  language: Stated.nullable(),
});
export type SourceMeta = z.infer<typeof SourceMeta>;

/**
 * A document as received. `sha256` is the hex digest of the original bytes and the identity of the source: the same bytes
 * twice are one source. `origin` says where they came from; `bytes` is their number.
 */
export const Source = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().nonnegative(),
  mediaType: MediaType.nullable(),
  charset: z.string().nullable(),
  origin: z.object({ kind: z.enum(['file', 'url', 'stdin']), name: z.string(), retrieved: z.string().nullable() }),
  role: z.enum(['primary', 'secondary']).nullable(),
  findings: z.array(Finding),
});
export type Source = z.infer<typeof Source>;
