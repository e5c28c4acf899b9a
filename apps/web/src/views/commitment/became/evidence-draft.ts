import type { EvidenceRow } from '../../../../../api/contract/follow-up.ts';
import type { EvidenceRequest } from '../../../../../api/contract/follow-up-writes.ts';

/** What stands in the form: text as typed, read when it is saved. */
export interface EvidenceDraft {
  readonly kind: EvidenceRow['kind'];
  readonly bearing: EvidenceRow['bearing'];
  readonly date: string;
  readonly what: string;
  readonly value: string;
  readonly bound: NonNullable<EvidenceRow['bound']> | '';
  readonly isMoney: boolean;
  readonly unit: string;
  readonly currency: string;
  readonly stage: NonNullable<EvidenceRow['stage']> | '';
  readonly series: string;
  readonly publisher: string;
  readonly via: string;
  readonly published: string;
  readonly relayed: boolean;
  readonly from: 'address' | 'span';
  readonly url: string;
  readonly title: string;
  readonly retrieved: string;
  readonly quotation: string;
  readonly document: string;
  readonly words: string;
  readonly where: string;
  readonly disputes: string;
}

/** The form as it opens: empty, or with a piece of evidence that another will take the place of. */
export function draftOf(given: EvidenceRow | null, today: string): EvidenceDraft {
  const place = given?.place;
  const address = place?.kind === 'address' ? place : null;
  return {
    kind: given?.kind ?? 'event',
    bearing: given?.bearing ?? 'neutral',
    date: given?.date ?? '',
    what: given?.what ?? '',
    value: given?.value == null ? '' : String(given.value),
    bound: given?.bound ?? '',
    isMoney: given?.unit === 'money',
    unit: given?.unit === 'money' ? '' : (given?.unit ?? ''),
    currency: given?.currency ?? '',
    stage: given?.stage ?? '',
    series: given?.series ?? '',
    publisher: given?.publisher ?? '',
    via: given?.via ?? '',
    published: given?.published ?? '',
    relayed: given?.relayed ?? false,
    from: place?.kind === 'span' ? 'span' : 'address',
    url: address?.url ?? '',
    title: address?.title ?? '',
    // That the page is there today is what who corrects a fact looks at again.
    retrieved: address?.retrieved ?? today,
    quotation: address?.quotation ?? '',
    document: place?.kind === 'span' ? place.document : '',
    words: place?.kind === 'span' ? place.span.exact : '',
    where: place?.kind === 'looked' ? place.where : '',
    disputes: given?.disputes ?? '',
  };
}

/** Where the words stand in a text; null where they stand nowhere, or in several places. */
export function onlyPlace(content: string, words: string): { start: number; end: number; exact: string } | null {
  const start = content.indexOf(words);
  if (words === '' || start < 0 || content.indexOf(words, start + 1) >= 0) return null;
  return { start, end: start + words.length, exact: words };
}

type Place = EvidenceRequest['place'];

/** What is sent. `span` is where the words of a document of the register stand. */
export function requestOf(
  draft: EvidenceDraft,
  span: Extract<Place, { kind: 'span' }>['span'] | null,
  replaces: string | null,
): EvidenceRequest {
  const text = (value: string) => value.trim() || null;
  const value = numberOf(draft.value);
  const isFigure = value !== null;
  return {
    kind: draft.kind,
    bearing: draft.bearing,
    date: text(draft.date),
    what: draft.what.trim(),
    value,
    bound: isFigure ? draft.bound || null : null,
    unit: isFigure ? (draft.isMoney ? 'money' : text(draft.unit)) : null,
    currency: isFigure && draft.isMoney ? text(draft.currency.toUpperCase()) : null,
    stage: draft.stage || null,
    series: isFigure ? text(draft.series) : null,
    publisher: draft.publisher.trim(),
    via: text(draft.via),
    published: text(draft.published),
    relayed: draft.relayed,
    place: placeOf(draft, span),
    disputes: text(draft.disputes),
    replaces,
  };
}

function placeOf(draft: EvidenceDraft, span: Extract<Place, { kind: 'span' }>['span'] | null): Place {
  if (draft.kind === 'none-found') return { kind: 'looked', where: draft.where.trim() };
  if (draft.from === 'span' && span) return { kind: 'span', document: draft.document, span };
  const { url, title, retrieved, quotation } = draft;
  return {
    kind: 'address',
    url: url.trim(),
    title: title.trim() || null,
    retrieved: retrieved || null,
    quotation: quotation.trim() || null,
  };
}

/** A number with blanks or commas between its thousands; null for none. NaN for what is no number, which the form refuses. */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[\s,\u00A0\u202F]/g, '');
  return plain === '' ? null : Number(plain);
}

export type Lacking = 'what' | 'publisher' | 'value' | 'unit' | 'url' | 'retrieved' | 'document' | 'where';

/** The fields that must be there and are not. */
export function lackingIn(draft: EvidenceDraft): readonly Lacking[] {
  const { kind, from } = draft;
  const value = numberOf(draft.value);
  const isAddress = kind !== 'none-found' && from === 'address';
  const wrong: Readonly<Record<Lacking, boolean>> = {
    what: draft.what.trim() === '',
    publisher: draft.publisher.trim() === '',
    value: Number.isNaN(value),
    unit: value !== null && (draft.isMoney ? !/^[A-Za-z]{3}$/.test(draft.currency.trim()) : draft.unit.trim() === ''),
    url: isAddress && !/^https?:$/.test(URL.parse(draft.url.trim())?.protocol ?? ''),
    retrieved: isAddress && draft.retrieved === '',
    document: kind !== 'none-found' && from === 'span' && (draft.document === '' || draft.words.trim() === ''),
    where: kind === 'none-found' && draft.where.trim() === '',
  };
  return (Object.keys(wrong) as Lacking[]).filter((field) => wrong[field]);
}
