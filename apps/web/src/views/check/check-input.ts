import type { CheckAnswer } from '../../../../api/contract/checks.ts';
import { call } from '../../api/call.ts';
import type { Search } from '../../routes/search.ts';

/** What is to be checked: a text, an address, a file, or a document of the register. */
export type Report =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'address'; readonly address: string }
  | { readonly is: 'document'; readonly document: string }
  | { readonly is: 'file'; readonly file: File };

/** A report and the documents that it is held against; none: all that the register has. */
export interface CheckInput {
  readonly report: Report;
  readonly against: readonly string[];
}

/** Holds a report against its sources. Rejects as `call` does. */
export function sendCheck({ report, against }: CheckInput, signal: AbortSignal): Promise<CheckAnswer> {
  if (report.is !== 'file') {
    const { is, ...what } = report;
    return call('postChecks', { body: { ...what, against: [...against] }, signal });
  }
  const body = new FormData();
  body.append('file', report.file, report.file.name);
  for (const document of against) body.append('against', document);
  return call('postChecks', { body, signal });
}

/** The address of a check, where it can be told in one: texts and files stay on this page. */
export function searchOfCheck({ report, against }: CheckInput): Search {
  const held = against.length > 0 ? { against } : {};
  if (report.is === 'address') return { address: report.address, ...held };
  if (report.is === 'document') return { document: report.document, ...held };
  return held;
}

/** The check that an address tells of; null where it tells of none. */
export function checkOfSearch(search: Search): CheckInput | null {
  const against = againstOf(search);
  const { address, document } = search;
  if (typeof address === 'string' && address !== '') return { report: { is: 'address', address }, against };
  if (typeof document === 'string' && document !== '') return { report: { is: 'document', document }, against };
  return null;
}

export function againstOf({ against }: Search): readonly string[] {
  return against === undefined ? [] : typeof against === 'string' ? [against] : against;
}
