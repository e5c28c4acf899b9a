import { standings } from '../../../src/follow/index.ts';
import type { FollowedDocument, FollowedDocuments } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import type { Services } from '../services.ts';
import { followedEntries, stepCounts } from './document.ts';
import { evidenceRow } from './evidence-row.ts';

/** The most documents that are listed; their entries are read for it. */
const MOST = 50;

/** Documents that somebody follows up, the most followed first, and what is on no entry. */
export async function followedDocuments(on: string, services: Services, shelf: Shelf): Promise<FollowedDocuments> {
  const documents: FollowedDocument[] = [];
  for (const { document: id } of await services.follow.mostFollowed(MOST)) {
    const { entries, known } = await followedEntries(id, services);
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
  const aside = await services.follow.aside();
  return { on, documents, aside: await Promise.all(aside.map((each) => evidenceRow(each, undefined, shelf))) };
}
