import type { DocumentSummary, Store, StoredDocument } from '../../../src/register/index.ts';
import { entryFilter } from '../../../src/register/index.ts';
import type { DocumentDetail, DocumentRow, SaidFinding } from '../contract/index.ts';
import type { Says } from '../problem.ts';
import { pagesOf } from './pages.ts';

/** What a list says of a document; `left` are its statements that nobody has decided on. */
export function documentRow(row: DocumentSummary, left: number | null): DocumentRow {
  const { cursor: _, ...rest } = row;
  return { ...rest, left };
}

/** How many statements of each document nobody has decided on. */
export async function leftByDocument(store: Store): Promise<ReadonlyMap<string, number>> {
  const { facets } = await store.facets(entryFilter({ statuses: ['proposed'] }), 100_000);
  return new Map((facets.document?.values ?? []).map(({ value, count }) => [value, count]));
}

/** Everything of a document but its text. */
export async function documentDetail(document: StoredDocument, store: Store, says: Says): Promise<DocumentDetail> {
  const { label, source, text, runs, findings } = document;
  const run = runs.at(-1)!;
  const { findings: _, ...kept } = source;
  return {
    document: label,
    source: kept,
    meta: run.meta,
    given: run.given,
    runs: [...runs],
    findings: findings.map(
      ({ stage, finding }): SaidFinding => ({
        ...finding,
        stage,
        says: says(finding.code, finding.params),
      }),
    ),
    ...(await countsOf(label.id, store)),
    characters: text?.content.length ?? null,
    pages: text ? (pagesOf(text).at(-1)?.page ?? null) : null,
    original: shownAs(document),
    versions: await versionsOf(label.id, store),
  };
}

async function countsOf(
  id: string,
  store: Store,
): Promise<Pick<DocumentDetail, 'statements' | 'commitments' | 'left'>> {
  const statuses = ['proposed', 'accepted', 'edited', 'rejected'] as const;
  const { total, facets } = await store.facets(entryFilter({ documents: [id], statuses: [...statuses] }), 20);
  const count = (facet: 'kind' | 'status', value: string) =>
    facets[facet]?.values.find((each) => each.value === value)?.count ?? 0;
  return { statements: total, commitments: count('kind', 'commitment'), left: count('status', 'proposed') };
}

function shownAs({ source, text }: StoredDocument): DocumentDetail['original'] {
  if (!text) return 'none';
  if (source.mediaType === 'application/pdf') return 'pdf';
  return source.mediaType === 'text/html' ? 'html' : 'text';
}

async function versionsOf(id: string, store: Store): Promise<DocumentDetail['versions']> {
  const links = await store.versions(id);
  const others = [...new Set(links.flatMap(({ older, newer }) => [older, newer]))].filter((each) => each !== id);
  const older = new Set(links.filter(({ newer }) => newer === id).map(({ older: each }) => each));
  const found = await Promise.all(others.map((each) => store.document(each)));
  return found
    .filter((each) => each !== null)
    .map(({ label }) => ({ document: label, relation: isOlder(label.id, links, older) ? 'older' : 'newer' }));
}

/** Links join neighbours; whoever leads to this document through them is older. */
function isOlder(id: string, links: Awaited<ReturnType<Store['versions']>>, older: Set<string>): boolean {
  for (const { older: before, newer: after } of [...links].reverse()) if (older.has(after)) older.add(before);
  return older.has(id);
}
