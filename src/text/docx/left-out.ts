import { type Finding, finding } from '../../model/index.ts';
import type { Parts } from './unpack.ts';

/** Parts beside the running text that hold words and are not read. */
const BESIDE = [
  ['headers', /^word\/header\d*\.xml$/i],
  ['footers', /^word\/footer\d*\.xml$/i],
  ['comments', /^word\/comments\.xml$/i],
] as const;

/**
 * What stands in running headers, footers and comments is not part of what was said and is left out of the text; that it is
 * there is told. Finding: `docx-parts-left-out` (`parts`, the kinds of parts that hold words).
 */
export function partsLeftOut(parts: Parts): Finding[] {
  const kinds = BESIDE.filter(([, name]) =>
    [...parts].some(([each, data]) => name.test(each) && holdsWords(data.toString('utf8'))),
  );
  if (kinds.length === 0) return [];
  return [finding('docx-parts-left-out', 'info', { parts: kinds.map(([kind]) => kind).join(', ') })];
}

/** Whether a letter stands in a text element: page numbers have none. */
function holdsWords(xml: string): boolean {
  return /<w:t(?:\s[^<>]*)?>[^<]*\p{L}/u.test(xml);
}
