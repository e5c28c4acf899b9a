import { withFollowUp } from '../following-up.ts';
import type { Screen } from '../screen.ts';
import { proposedEvidenceList, restatementList } from '../show/restatements.ts';

/** Pairs and passages that are shown with an entry. */
const SHOWN = 10;

/** What an entry's page says of other texts: where it is said again, and what seems to tell of it. Empty where there is nothing. */
export async function saidAgain(entry: string, dir: string | undefined, screen: Screen): Promise<string> {
  return withFollowUp(dir, async (follow) => {
    const query = { entry, document: null, after: null, limit: SHOWN };
    const pairs = (await follow.restatements({ ...query, state: null })).items.filter(
      ({ state }) => state !== 'rejected',
    );
    const told = (await follow.evidenceProposals({ ...query, state: 'proposed' })).items;
    const again = pairs.length === 0 ? '' : `\nSaid again\n${restatementList(pairs, entry, screen)}`;
    return told.length === 0 ? again : `${again}\nProposed as evidence\n${proposedEvidenceList(told, screen)}`;
  });
}
