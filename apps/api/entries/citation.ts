import type { Source } from '../../../src/model/index.ts';
import { type CitationForm, citation } from '../../../src/publish/index.ts';
import type { Entry } from '../../../src/register/index.ts';

const MEDIA_TYPES: Readonly<Record<CitationForm, string>> = {
  plain: 'text/plain',
  bibtex: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
};

/**
 * An entry of a register as it is cited, as a text to be served: its words as they were read, its document by address if it was got
 * from one, looked at on the day `on` (YYYY-MM-DD).
 */
export function servedCitation(
  form: CitationForm,
  entry: Entry,
  origin: Source['origin'],
  on: string,
): { readonly mediaType: string; readonly text: string } {
  const { spans, text: read } = entry.value;
  // Of one stretch the words as they were read, where a hyphen at a line's end is none.
  const words = spans.length === 1 ? read : spans.map(({ exact }) => exact.replace(/\s+/g, ' ').trim()).join(' … ');
  const source = origin.kind === 'url' ? origin.name : null;
  const cited = `${citation(form, { entry, words, source, on, site: null })}\n`;
  return { mediaType: MEDIA_TYPES[form], text: form === 'ris' ? cited.replaceAll('\n', '\r\n') : cited };
}
