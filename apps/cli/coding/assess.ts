import { assessmentRecord } from '../../../src/follow/index.ts';
import { type Score, WrongUse } from '../../../src/model/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import type { AssessFlags } from '../commands/assess.ts';
import { withFollowUp } from '../following-up.ts';
import { list } from '../options.ts';
import type { Screen } from '../screen.ts';
import { commitmentNamed } from './commitment.ts';
import { windowOf } from './window.ts';

const SCORES: Readonly<Record<string, Score>> = { '+1': 1, '1': 1, '0': 0, '-1': -1, 'n/a': null };

/** Keeps a score. Errors: why it cannot stand (`follow.no-evidence`, `follow.no-guideline` and the like); `follow.value`. */
export async function runAssess(name: string, flags: AssessFlags, screen: Screen): Promise<void> {
  await withFollowUp(flags.dir, async (follow, store) => {
    const entry = await commitmentNamed(name, follow, store);
    const known = await follow.followUps(entry);
    const ids = known.evidence.filter((each) => each.entry === entry).map(({ id }) => id);
    const given = {
      entry,
      party: flags.party,
      window: windowOf(flags.window, flags.interim),
      score: SCORES[flags.score] ?? null,
      reading: flags.reading ?? null,
      evidence: list(flags.evidence).map((prefix) => wholeId(prefix, ids)),
      settles: flags.settles ?? false,
      why: flags.why ?? null,
    };
    const act = { by: flags.by, at: systemClock.now() };
    const record = assessmentRecord(given, known, act);
    await follow.put([record], act);
    screen.out(flags.json ? `${JSON.stringify(record.record)}\n` : `${(record.record as { id: string }).id}\n`);
  });
}

/** An id of evidence from its beginning; one that is not there is told by what checks the score. */
function wholeId(prefix: string, ids: readonly string[]): string {
  const found = ids.filter((id) => id.startsWith(prefix));
  if (found.length > 1 && !found.includes(prefix))
    throw new WrongUse('follow.value', { value: prefix, flag: '--evidence' });
  return found.length === 1 ? found[0]! : prefix;
}
