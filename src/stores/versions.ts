import type { FollowedEntry, VersionLink } from '../register/index.ts';
import { entriesById } from './entries.ts';
import type { Database } from './tables.ts';

/** The chain of versions that a document is in, oldest pair first. */
export async function versionsOf(db: Database, document: string): Promise<VersionLink[]> {
  const links: VersionLink[] = [];
  for (let at: string | undefined = document; at !== undefined; ) {
    const link: VersionLink | undefined = await linkWhere(db, 'newer', at);
    if (link) links.unshift(link);
    at = link?.older;
  }
  for (let at: string | undefined = document; at !== undefined; ) {
    const link: VersionLink | undefined = await linkWhere(db, 'older', at);
    if (link) links.push(link);
    at = link?.newer;
  }
  return links;
}

function linkWhere(db: Database, side: 'newer' | 'older', document: string): Promise<VersionLink | undefined> {
  const select = db.selectFrom('versions').select(['older', 'newer', 'origin']).where(side, '=', document);
  return select.executeTakeFirst();
}

/** Entries whose last following leads into a document, in the order of its text; those that are gone come first. */
export async function followedInto(db: Database, document: string): Promise<FollowedEntry[]> {
  const select = db.selectFrom('followings').select('entry').distinct().where('document', '=', document);
  const entries = await entriesById(
    db,
    (await select.execute()).map(({ entry }) => entry),
  );
  const place = ({ following }: FollowedEntry) => following.spans[0]?.to?.start ?? -1;
  return entries
    .flatMap((entry) => (entry.following?.document === document ? [{ entry, following: entry.following }] : []))
    .sort((a, b) => place(a) - place(b) || (a.entry.sort < b.entry.sort ? -1 : 1));
}
