import { WrongUse } from '../../../src/model/index.ts';
import { BYTE_FORMATS, FOLDER_FORMATS, FORMATS } from '../../../src/publish/index.ts';
import { publishSite, type SiteWritten } from '../../../src/publish/site/index.ts';
import { type EntryQuery, entryQuery, isCalendarDay, type Status, type Store } from '../../../src/register/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import type { PublishFlags } from '../commands/publish.ts';
import { openEdition } from '../exporting/edition.ts';
import { scoresOf } from '../exporting/scores.ts';
import { withFollowUp } from '../following-up.ts';
import { CLEAR, drawBar } from '../progress.ts';
import type { Screen } from '../screen.ts';
import { counted } from '../show/fields.ts';
import { siteEdition } from './site-edition.ts';
import { openSiteFolder } from './site-folder.ts';

/**
 * Writes the register that is found as a site into a folder. Errors: `cli.date`, `cli.base`, `cli.publish-unreviewed` while
 * something is not reviewed and nobody said what to do with it, those of `openSiteFolder`.
 */
export async function publish(folder: string, flags: PublishFlags, screen: Screen): Promise<void> {
  const date = flags.date ?? systemClock.now().slice(0, 10);
  if (!isCalendarDay(date)) throw new WrongUse('cli.date', { date });
  if (flags.unreviewed && flags.reviewedOnly) throw new WrongUse('cli.publish-both');
  await withFollowUp(flags.dir, async (follow, store, place) => {
    if (!flags.unreviewed && !flags.reviewedOnly) await refuseUnreviewed(store);
    const { edition: exported } = openEdition(store, queryOf(flags), flags, await scoresOf(follow));
    const site = openSiteFolder(folder);
    try {
      const edition = await siteEdition(exported, { store, follow, place, date, flags, screen, before: site.before });
      const offered = { formats: [...FORMATS, ...BYTE_FORMATS], folders: FOLDER_FORMATS };
      const written = await publishSite(edition, offered, site.put, progress(screen));
      if (screen.live) screen.note(CLEAR);
      await site.finish();
      report(written, folder, flags, screen);
    } catch (error) {
      site.abandon();
      throw error;
    }
  });
}

function queryOf({ unreviewed }: PublishFlags): Partial<EntryQuery> {
  const decided: Status[] = ['accepted', 'edited'];
  return { kinds: ['commitment'], statuses: unreviewed ? [...decided, 'proposed'] : decided };
}

/** Nothing unreviewed goes out unless it was asked for. */
async function refuseUnreviewed(store: Store): Promise<void> {
  const query = entryQuery({ kinds: ['commitment'], statuses: ['proposed'], limit: 1 });
  const { entries } = await store.entries(query);
  if (entries.length === 0) return;
  const { commitments, reviewed } = await store.counts();
  throw new WrongUse('cli.publish-unreviewed', { left: commitments - reviewed, commitments });
}

/** A bar that is drawn anew each so many entries: drawing costs more than a page. */
const EVERY = 50;

function progress(screen: Screen): (done: number, all: number) => void {
  if (!screen.live) return () => {};
  return (done, all) => {
    if (done % EVERY === 0 || done === all) drawBar(done, all, 'commitments', screen);
  };
}

function report(written: SiteWritten, folder: string, flags: PublishFlags, screen: Screen): void {
  if (flags.json) {
    screen.out(`${JSON.stringify({ folder, ...written })}\n`);
    return;
  }
  const { commitments, documents, parties, unreviewed, checks, changes } = written;
  const has = [
    counted(commitments, 'commitment'),
    counted(documents, 'document'),
    counted(parties, 'party', 'parties'),
    ...(checks > 0 ? [counted(checks, 'check')] : []),
  ];
  screen.out(`${folder}: ${has.join(', ')}.\n`);
  if (changes) {
    const { added, changed, gone } = changes;
    screen.out(`Since the last publication: ${added} added, ${changed} changed, ${gone} no longer published.\n`);
  }
  if (unreviewed > 0) screen.note(`${counted(unreviewed, 'commitment')} not reviewed; their pages say so.\n`);
  if (flags.base === undefined) {
    screen.note('Without --base there is no sitemap, there are no preview pictures, and cards are quotations.\n');
  }
}
