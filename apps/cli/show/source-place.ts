import type { Found } from '../../../src/model/index.ts';
import type { Checked } from '../checking.ts';
import { safeLine } from './measure.ts';

/** A file without its folders, which nobody else has; an address whole. */
export function shortName(document: string): string {
  return /^https?:/i.test(document) ? document : (document.split(/[\\/]/).at(-1) ?? document);
}

/** "Held against speech.txt, communique.pdf": the sources of a check, in a sentence. */
export function sourceNames({ sources }: Pick<Checked, 'sources'>): string {
  const names = sources.map(({ document }) => safeLine(shortName(document)));
  return names.length === 0 ? 'Held against nothing: no source has words of it' : `Held against ${names.join(', ')}`;
}

/** Where something stands: the source, if there are several, and the page, if it has any; empty if neither tells anything. */
export function placeInSource(found: Found | null, { sources, page }: Pick<Checked, 'sources' | 'page'>): string {
  if (!found) return '';
  const at = page(found, found.document);
  return [...(sources.length > 1 ? [shortName(found.document)] : []), ...(at === null ? [] : [`page ${at}`])].join(
    ', ',
  );
}
