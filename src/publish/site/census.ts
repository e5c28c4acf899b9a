import { daysOf, type Entry } from '../../register/index.ts';
import type { SiteEdition } from './site-edition.ts';
import { shortened } from './words.ts';

/** How many entries there are of everything that a site has a list for: counted once, before anything is written. */
export interface Census {
  total: number;
  unreviewed: number;
  reopened: number;
  edited: number;
  withDeadline: number;
  readonly names: Map<string, string>;
  readonly promised: Map<string, number>;
  readonly received: Map<string, number>;
  readonly areas: Map<string, number>;
  readonly years: Map<string, number>;
  readonly dueYears: Map<string, number>;
  readonly documents: Map<string, number>;
  /** Entries that are linked with others, by id, and what they are called where one leads to them. */
  readonly linked: Map<string, string>;
}

export function emptyCensus(): Census {
  const map = () => new Map<string, number>();
  const counts = { total: 0, unreviewed: 0, reopened: 0, edited: 0, withDeadline: 0 };
  const lists = { promised: map(), received: map(), areas: map(), years: map(), dueYears: map(), documents: map() };
  return { ...counts, ...lists, names: new Map(), linked: new Map() };
}

/** Goes through all entries once. Memory: one number for each party, area, year and document, none for an entry. */
export async function census(edition: SiteEdition): Promise<Census> {
  const counts = emptyCensus();
  for await (const entry of edition.entries()) {
    count(entry, counts);
    if (edition.followUp(entry.id).links.length > 0) {
      counts.linked.set(entry.id, shortened(edition.entryName(entry.id) ?? entry.value.text, 80));
    }
  }
  return counts;
}

function count(entry: Entry, counts: Census): void {
  const { value, document } = entry;
  counts.total += 1;
  if (!entry.reviewed) counts.unreviewed += 1;
  if (entry.reopened) counts.reopened += 1;
  if (entry.status === 'edited') counts.edited += 1;
  add(counts.documents, document.id);
  add(counts.areas, value.area ?? 'Other');
  add(counts.years, daysOf(document.date).last?.slice(0, 4) ?? '');
  const due = dueYear(entry);
  if (due !== null) {
    counts.withDeadline += 1;
    add(counts.dueYears, due);
  }
  for (const role of ['promisor', 'beneficiary'] as const) {
    for (const [code, name] of partiesOf(entry, role)) {
      if (!counts.names.has(code)) counts.names.set(code, name);
      add(role === 'promisor' ? counts.promised : counts.received, code);
    }
  }
}

/** The parties of an entry in a role, each once: code and name. */
export function partiesOf({ value }: Entry, role: 'promisor' | 'beneficiary'): Map<string, string> {
  return new Map(value[role].map(({ code, name }) => [code, name]));
}

/** The year of the last day of the deadline; null where that is no date. */
export function dueYear({ value }: Entry): string | null {
  return daysOf(value.deadline?.edtf ?? null).last?.slice(0, 4) ?? null;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The keys with their counts, most first, ties by key. */
export function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/** The keys with their counts by key. */
export function byKey(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
