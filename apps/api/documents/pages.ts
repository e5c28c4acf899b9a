import type { Place, TextDocument } from '../../../src/model/index.ts';
import type { DocumentText, PlacesQuery } from '../contract/index.ts';

/** Where each page begins and ends in the text; empty for a document without pages. */
export function pagesOf(text: TextDocument): DocumentText['pages'] {
  const pages = new Map<number, { start: number; end: number }>();
  for (const { page, start, end } of text.places) {
    if (page === null) continue;
    const known = pages.get(page);
    pages.set(page, { start: Math.min(start, known?.start ?? start), end: Math.max(end, known?.end ?? end) });
  }
  return [...pages].map(([page, range]) => ({ page, ...range })).sort((a, b) => a.page - b.page);
}

/** The places of some pages, or those that touch a range. */
export function placesOf(
  text: TextDocument,
  { fromPage = 1, toPage = Number.POSITIVE_INFINITY, start = 0, end = Number.POSITIVE_INFINITY }: Asked,
): Place[] {
  const isWanted = (place: Place) =>
    place.end > start &&
    place.start < end &&
    (place.page === null ? fromPage === 1 : place.page >= fromPage && place.page <= toPage);
  return text.places.filter(isWanted);
}

type Asked = { readonly [Field in keyof PlacesQuery]: number | undefined };
