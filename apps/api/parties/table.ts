import type { Gazetteer } from '../../../src/parties/index.ts';
import type { FacetValue } from '../../../src/register/index.ts';
import type { PartyRow } from '../contract/index.ts';
import type { Fact, Named } from '../facts/fact.ts';

/** Who promised and to whom, over all commitments that nobody rejected. */
export interface PartyTable {
  readonly rows: ReadonlyMap<string, PartyRow>;
  /** How many commitments lead from one party to another, by `from` and then `to`. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly promised: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly received: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

type Counts = Map<string, Map<string, number>>;

/** Counts each commitment once for each of its promisors and beneficiaries, and once for each pair of them. */
export function partyTable(facts: readonly Fact[], gazetteer: Gazetteer): PartyTable {
  const names = new Map<string, string>();
  const cells: Counts = new Map();
  const promised: Counts = new Map();
  const received: Counts = new Map();
  const made = new Map<string, number>();
  const got = new Map<string, number>();
  for (const { promisor, beneficiary, area } of facts) {
    const from = codesOf(promisor, names);
    const to = codesOf(beneficiary, names);
    for (const code of from) {
      increment(made, code);
      count(promised, code, area ?? '');
      for (const other of to) count(cells, code, other);
    }
    for (const code of to) {
      increment(got, code);
      count(received, code, area ?? '');
    }
  }
  const row = (code: string): PartyRow => ({
    code,
    name: gazetteer.get(code)?.name ?? names.get(code) ?? code,
    kind: gazetteer.get(code)?.kind ?? null,
    promised: made.get(code) ?? 0,
    received: got.get(code) ?? 0,
  });
  const rows = [...names.keys()].map(row).sort(byWeight);
  return { rows: new Map(rows.map((each) => [each.code, each])), cells, promised, received };
}

function codesOf(parties: readonly Named[], names: Map<string, string>): Set<string> {
  for (const { code, name } of parties) if (!names.has(code)) names.set(code, name);
  return new Set(parties.map(({ code }) => code));
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function count(counts: Counts, key: string, value: string): void {
  const inner = counts.get(key) ?? new Map<string, number>();
  counts.set(key, inner);
  increment(inner, value);
}

function byWeight(a: PartyRow, b: PartyRow): number {
  return b.promised + b.received - (a.promised + a.received) || (a.code < b.code ? -1 : 1);
}

/** Counts as a list, the most first. */
export function listed(
  counts: ReadonlyMap<string, number> | undefined,
  label: (value: string) => string = (value) => value,
): FacetValue[] {
  const values = [...(counts ?? [])].filter(([value]) => value !== '');
  return values
    .map(([value, number]) => ({ value, label: label(value), count: number }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
