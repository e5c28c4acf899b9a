import { type Desk, type DueRow, deadlineDesk, type FeedWords, icalendar, rss } from '../../src/follow/index.ts';
import { WrongUse } from '../../src/model/index.ts';
import { isCalendarDay } from '../../src/register/index.ts';
import { systemClock } from '../../src/world/index.ts';
import type { DueFlags } from './commands/due.ts';
import { standingEntries, withFollowUp } from './following-up.ts';
import type { Screen } from './screen.ts';
import { counted } from './show/fields.ts';
import { safeLine, wrapped } from './show/measure.ts';

/** Where the workbench is when nobody says otherwise. */
const LINK = 'http://127.0.0.1:4180/';

const KNOWN: Readonly<Record<DueRow['knows'], string>> = {
  evidence: 'evidence known',
  looked: 'somebody looked and found nothing: unknown',
  'nothing-known': 'no evidence known: unknown',
};

/** Does what `servanda due` was asked for. Errors: `cli.date`. */
export async function runDue(flags: DueFlags, screen: Screen): Promise<void> {
  const now = systemClock.now();
  const on = flags.on ?? now.slice(0, 10);
  if (!isCalendarDay(on)) throw new WrongUse('cli.date', { date: on });
  await withFollowUp(flags.dir, async (follow, store) => {
    const entries = await standingEntries(store, ['commitment']);
    const { evidence } = await follow.followUps(null);
    const filter = { party: flags.party ?? null, area: flags.area ?? null };
    const desk = deadlineDesk(entries, evidence, on, flags.days, filter);
    screen.out(print(desk, flags, now, await follow.names(), screen));
    if (flags.format === 'table') screen.note(summary(desk));
  });
}

function print(desk: Desk, flags: DueFlags, now: string, names: ReadonlyMap<string, string>, screen: Screen): string {
  const words = feedWords(flags, now, names);
  if (flags.format === 'ics') return icalendar(desk, words);
  if (flags.format === 'rss') return rss(desk, words);
  if (flags.format === 'json') return jsonLines(desk);
  return table(desk, names, screen);
}

/** One row a line: when, what is known, and the entry. */
function jsonLines({ due, overdue }: Desk): string {
  const rows = [
    ...overdue.map((row) => ({ window: 'overdue', ...row })),
    ...due.map((row) => ({ window: 'due', ...row })),
  ];
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

function table({ due, overdue }: Desk, names: ReadonlyMap<string, string>, screen: Screen): string {
  const part = (heading: string, rows: readonly DueRow[]) =>
    rows.length === 0
      ? ''
      : `${screen.paint('bold', heading)}\n${rows.map((row) => rowText(row, names, screen)).join('')}\n`;
  return part('Overdue, no evidence known', overdue) + part('Due', due);
}

function rowText(row: DueRow, names: ReadonlyMap<string, string>, screen: Screen): string {
  const { entry, due } = row;
  const label = names.get(entry.id) ?? entry.id.slice(0, 8);
  const head = `${due} · ${when(row)} · ${label} · ${partiesOf(row)} · ${entry.value.area ?? 'no area'} · ${KNOWN[row.knows]}`;
  const body = wrapped(safeLine(entry.value.text), screen.columns - 4).map((line) => `    ${line}\n`);
  return `${safeLine(head)}\n${body.join('')}`;
}

function when({ days }: DueRow): string {
  if (days === 0) return 'today';
  return days < 0 ? `${counted(-days, 'day')} ago` : `in ${counted(days, 'day')}`;
}

function partiesOf({ entry }: DueRow): string {
  return entry.value.promisor.map(({ name }) => name).join(', ') || 'promisor not stated';
}

function summary({ due, overdue, pastWithEvidence, days, on }: Desk): string {
  return (
    `On ${on}: ${due.length} due within ${counted(days, 'day')}, ${overdue.length} past the deadline with no evidence known ` +
    `(which does not say that they were not done), ${pastWithEvidence} past it with evidence.\n`
  );
}

function feedWords(flags: DueFlags, now: string, names: ReadonlyMap<string, string>): FeedWords {
  const link = flags.link ?? LINK;
  return {
    title: 'Deadlines of commitments',
    link,
    stamp: now,
    summary: (row) => `${row.days < 0 ? 'Overdue' : 'Due'}: ${row.entry.value.text}`,
    description: (row) => {
      const name = names.get(row.entry.id);
      const parts = [partiesOf(row), row.entry.document.title ?? row.entry.document.name, KNOWN[row.knows]];
      return [...(name === undefined ? [] : [name]), ...parts].join(' · ');
    },
    linkTo: (row) => new URL(`commitments/${row.entry.id}`, link).href,
  };
}
