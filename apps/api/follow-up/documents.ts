import { standings } from '../../../src/follow/index.ts';
import type { FollowUps } from '../../../src/register/index.ts';
import type { FollowedDocument, FollowedDocuments } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import type { Services } from '../services.ts';
import { followedEntries, stepCounts } from './document.ts';
import { evidenceRow } from './evidence-row.ts';

/** The most documents that are listed; their entries are read for it. */
const MOST = 50;

/** Documents that somebody follows up, the most followed first, and what is on no entry. */
export async function followedDocuments(on: string, services: Services, shelf: Shelf): Promise<FollowedDocuments> {
  const known = await services.follow.followUps(null);
  const found = await documentsOf(known, services);
  const documents: FollowedDocument[] = [];
  for (const id of found.slice(0, MOST)) {
    const entries = await followedEntries(id, known, services.store);
    const [first] = entries;
    if (!first) continue;
    const states = standings(entries, known, on);
    documents.push({
      document: first.document,
      entries: entries.length,
      steps: stepCounts(states),
      late: states.filter(({ late }) => late === 'late').length,
      disputed: states.filter(({ disputed }) => disputed).length,
    });
  }
  const aside = known.evidence.filter(({ entry }) => entry === null);
  return { on, documents, aside: await Promise.all(aside.map((each) => evidenceRow(each, undefined, shelf))) };
}

async function documentsOf(known: FollowUps, { store }: Services): Promise<string[]> {
  const counts = new Map<string, number>();
  const followed = Map.groupBy([...known.evidence, ...known.statuses, ...known.indicators], ({ entry }) => entry);
  for (const [id, records] of followed) {
    const entry = id === null ? null : await store.entry(id);
    if (entry) counts.set(entry.document.id, (counts.get(entry.document.id) ?? 0) + records.length);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
}
