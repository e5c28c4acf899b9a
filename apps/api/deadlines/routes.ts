import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { knowledgeOf } from '../../../src/follow/index.ts';
import type { Evidence } from '../../../src/model/index.ts';
import { daysOf, type Entry, type EntryFilter, entryFilter, entryQuery } from '../../../src/register/index.ts';
import { DeadlineList, DeadlineQuery, type DeadlineRow, type WINDOWS } from '../contract/index.ts';
import { entryRow } from '../entries/present.ts';
import { addressWith } from '../paging.ts';
import { json, newRouter, problems } from '../routing.ts';
import type { Services } from '../services.ts';
import { daysAfter, daysBetween } from './days.ts';

type Window = (typeof WINDOWS)[number];

const deadlines = createRoute({
  method: 'get',
  path: '/deadlines',
  tags: ['deadlines'],
  summary: 'Commitments by when they fall due: overdue, due, later, or without a date',
  request: { query: DeadlineQuery },
  responses: { 200: json(DeadlineList, 'A page of commitments'), ...problems(422) },
});

export function deadlineRoutes({ store, follow, clock }: Services): OpenAPIHono {
  return newRouter().openapi(deadlines, async (c) => {
    const { window, on: asked, days, after = null, limit } = c.req.valid('query');
    const on = daysOf(asked ?? null).last ?? clock.now().slice(0, 10);
    const filters = windows(on, days);
    const totals = await Promise.all(Object.values(filters).map((filter) => store.total(filter)));
    const [overdue = 0, due = 0, later = 0, undated = 0] = totals;
    const counts = { overdue, due, later, undated };
    const order =
      window === 'overdue' ? { sort: 'deadline' as const, descending: true } : { sort: 'deadline' as const };
    const query = { ...filters[window], ...(window === 'undated' ? {} : order), after, limit };
    const page = await store.entries(entryQuery(query));
    const next = page.after === null ? null : addressWith(c, { after: page.after });
    const evidence = await follow.evidenceOn(page.entries.map(({ id }) => id));
    const known = Map.groupBy(evidence, ({ entry }) => entry);
    const items = page.entries.map((entry) => deadlineRow(entry, on, known.get(entry.id) ?? []));
    return c.json({ items, next, total: counts[window], on, days, counts }, 200);
  });
}

/** The window of each name; together they are all commitments that nobody rejected. */
function windows(on: string, days: number): Readonly<Record<Window, EntryFilter>> {
  const all = { kinds: ['commitment'], statuses: ['proposed' as const, 'accepted' as const, 'edited' as const] };
  const between = (from: string | null, to: string | null) => entryFilter({ ...all, deadline: { from, to } });
  return {
    overdue: between(null, daysAfter(on, -1)),
    due: between(on, daysAfter(on, days)),
    later: between(daysAfter(on, days + 1), null),
    undated: entryFilter({ ...all, deadlineYears: [''] }),
  };
}

function deadlineRow(entry: Entry, on: string, evidence: readonly Evidence[]): DeadlineRow {
  const due = daysOf(entry.value.deadline?.edtf ?? null).last;
  const days = due === null ? null : daysBetween(on, due);
  return { entry: entryRow(entry), due, days, knows: knowledgeOf(evidence) };
}
