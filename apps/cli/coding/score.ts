import { scoresByWindow, type WindowScores } from '../../../src/follow/index.ts';
import type { Entry } from '../../../src/register/index.ts';
import type { ScoreFlags } from '../commands/score.ts';
import { withFollowUp } from '../following-up.ts';
import { resolvedAs } from '../resolving.ts';
import type { Screen } from '../screen.ts';
import { scoreTables } from '../show/scores.ts';
import { windowOf } from './window.ts';

/** Shows scores and means. Errors: `follow.value`, `cli.no-such-id`. */
export async function runScore(flags: ScoreFlags, screen: Screen): Promise<void> {
  await withFollowUp(flags.dir, async (follow, store) => {
    const { assessments, guidelines, evidence } = await follow.followUps(null);
    const document = flags.document === undefined ? null : await resolvedAs(store, 'document', flags.document);
    const entries = new Map<string, Entry>();
    for (const id of new Set(assessments.map(({ entry }) => entry))) {
      const entry = await store.entry(id);
      if (entry && (document === null || entry.document.id === document)) entries.set(id, entry);
    }
    const own = assessments.filter(({ entry }) => entries.has(entry));
    const summit = (id: string) => entries.get(id)?.document.title ?? entries.get(id)?.document.name ?? '';
    const all = scoresByWindow(own, { guidelines, evidence }, summit).filter((each) => isWanted(each, flags));
    if (flags.json) return screen.out(all.map((each) => `${JSON.stringify(each)}\n`).join(''));
    screen.out(all.length > 0 ? scoreTables(all, entries, await follow.names(), screen) : 'No scores yet.\n');
  });
}

function isWanted({ window }: WindowScores, flags: ScoreFlags): boolean {
  if (flags.window === undefined) return !flags.interim || window.kind === 'interim';
  const wanted = windowOf(flags.window, flags.interim);
  return wanted.from === window.from && wanted.to === window.to && wanted.kind === window.kind;
}
