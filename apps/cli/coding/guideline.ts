import { readFile } from 'node:fs/promises';
import { guidelineRecord } from '../../../src/follow/index.ts';
import { Guideline, WorldFailed, WrongUse } from '../../../src/model/index.ts';
import { systemClock } from '../../../src/world/index.ts';
import type { GuidelineFlags } from '../commands/guideline.ts';
import { withFollowUp } from '../following-up.ts';
import type { Screen } from '../screen.ts';
import { indented } from '../show/table.ts';
import { commitmentNamed } from './commitment.ts';
import { needed } from './place.ts';

const Written = Guideline.omit({ entry: true, version: true, by: true, at: true, why: true }).partial({
  definitions: true,
  strong: true,
  weak: true,
  readings: true,
});

/** Shows a guideline or writes its next version. Errors: `follow.guideline-same`, `follow.needs`, `follow.value`, `not-found`. */
export async function runGuideline(name: string, flags: GuidelineFlags, screen: Screen): Promise<void> {
  await withFollowUp(flags.dir, async (follow, store) => {
    const entry = await commitmentNamed(name, follow, store);
    const known = async () => (await follow.followUps(entry)).guidelines.filter((each) => each.entry === entry);
    const written = await writtenOf(flags);
    if (written) {
      const by = needed(flags.by, '--by');
      const whole = { definitions: [], strong: [], weak: [], readings: [], ...written };
      const act = { by, at: systemClock.now() };
      const record = guidelineRecord({ ...whole, entry, why: flags.why ?? null }, await known(), null, act);
      await follow.put([record], act);
    }
    const versions = (await known()).sort((a, b) => b.version - a.version);
    const shown = flags.all ? versions : versions.slice(0, 1);
    if (flags.json) return screen.out(shown.map((each) => `${JSON.stringify(each)}\n`).join(''));
    screen.out(shown.length > 0 ? shown.map((each) => guidelineText(each, screen)).join('\n') : 'No guideline yet.\n');
  });
}

async function writtenOf({ full, partial, none, file }: GuidelineFlags) {
  if (file === undefined) {
    if (full === undefined && partial === undefined && none === undefined) return null;
    const rubric = {
      full: needed(full, '--full'),
      partial: needed(partial, '--partial'),
      none: needed(none, '--none'),
    };
    return { rubric };
  }
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new WorldFailed('not-found', { name: file }, cause);
  });
  const parsed = Written.safeParse(jsonOf(text, file));
  const [issue] = parsed.error?.issues ?? [];
  if (issue) throw new WrongUse('follow.value', { value: issue.path.join('.'), flag: `--file: ${issue.message}` });
  const { definitions = [], strong = [], weak = [], readings = [], rubric } = parsed.data!;
  return { definitions, strong, weak, readings, rubric };
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUse('follow.value', { value: file, flag: '--file: it is no JSON' });
  }
}

function guidelineText(
  { version, by, at, why, rubric, definitions, strong, weak, readings }: Guideline,
  screen: Screen,
) {
  const lines: [string, readonly string[]][] = [
    ['+1', [rubric.full]],
    ['0', [rubric.partial]],
    ['-1', [rubric.none]],
    ['Words', definitions.map(({ term, means }) => `${term}: ${means}`)],
    ['Strong', strong],
    ['Weak', weak],
    ['Can be read', readings.map(({ id, says }) => `${id}: ${says}`)],
  ];
  const body = lines.flatMap(([head, items]) => items.map((item) => indented(`${head}  ${item}`, 2, screen)));
  const head = `Version ${version}, ${by}, ${at.slice(0, 10)}${why ? `: ${why}` : ''}`;
  return `${screen.paint('bold', head)}\n${body.join('')}`;
}
