import type { z } from '@hono/zod-openapi';
import {
  type EntryQuery,
  entryFilter,
  entryQuery,
  type EntryFilter as RegisterFilter,
} from '../../../src/register/index.ts';
import type { EntryFilter, EntryListQuery } from '../contract/index.ts';

/** What a list shows when nothing is said: all but what was withdrawn, or split or merged into others. */
export const STANDING = ['proposed', 'accepted', 'edited', 'rejected'] as const;

type Asked = z.output<typeof EntryFilter>;

/** The register's filter for what an address asks. */
export function filterOf(asked: Asked): RegisterFilter {
  const { from = null, to = null, dueFrom = null, dueTo = null, unit = null, amountMin, amountMax } = asked;
  const isMeasured = amountMin !== undefined || amountMax !== undefined;
  const currency = isMeasured && unit === null ? (asked.currency[0] ?? null) : null;
  return entryFilter({
    words: asked.q ?? '',
    kinds: [...asked.kind],
    statuses: asked.status.length > 0 ? [...asked.status] : [...STANDING],
    reviewed: asked.reviewed ?? null,
    reopened: asked.reopened ?? null,
    documents: [...asked.document],
    promisors: [...asked.promisor],
    beneficiaries: [...asked.beneficiary],
    areas: [...asked.area],
    bindings: [...asked.binding],
    years: [...asked.year],
    deadlineYears: [...asked.deadlineYear],
    currencies: [...asked.currency],
    date: { from, to },
    deadline: { from: dueFrom, to: dueTo },
    amount: { currency, unit, min: amountMin ?? null, max: amountMax ?? null },
  });
}

/** The register's query for what an address asks. */
export function queryOf(asked: z.output<typeof EntryListQuery>): EntryQuery {
  const { sort, order, measure, after, before, at, limit } = asked;
  return entryQuery({
    ...filterOf(asked),
    sort,
    descending: order === 'desc',
    measure: measure ?? asked.currency[0] ?? asked.unit ?? null,
    after: after ?? null,
    before: before ?? null,
    at: at ?? null,
    limit,
  });
}
