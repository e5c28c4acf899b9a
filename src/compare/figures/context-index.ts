import type { Facts } from './facts.ts';

/** How much a sentence of the source has in common with one of the report. */
export interface Link {
  readonly facts: Facts;
  /** Stems that both have. */
  readonly shared: number;
  /** The same weighted by how rare each stem is in the source. */
  readonly weight: number;
}

/** Finds the sentences of a source that speak of what a sentence of a report speaks of. */
export interface ContextIndex {
  readonly facts: readonly Facts[];
  linksOf(facts: Pick<Facts, 'stems'>): ReadonlyMap<Facts, Link>;
}

// Places looked at for one sentence; words that stand everywhere say little and come last.
const PLACES = 20_000;

/** Indexes the sentences of a source by the stems of their content words. */
export function indexContext(facts: readonly Facts[]): ContextIndex {
  const places = new Map<number, number[]>();
  for (const [index, { stems }] of facts.entries()) {
    for (const stem of stems) {
      const known = places.get(stem);
      if (known) known.push(index);
      else places.set(stem, [index]);
    }
  }
  const linksOf = ({ stems }: Pick<Facts, 'stems'>): ReadonlyMap<Facts, Link> => {
    const lists = [...stems].map((stem) => places.get(stem) ?? []).sort((a, b) => a.length - b.length);
    const links = new Map<Facts, Link>();
    let left = PLACES;
    for (const list of lists) {
      const weight = Math.log(1 + facts.length / Math.max(1, list.length));
      for (let i = 0; i < list.length && left > 0; i++, left--) {
        const found = facts[list[i]!]!;
        const link = links.get(found);
        links.set(found, { facts: found, shared: (link?.shared ?? 0) + 1, weight: (link?.weight ?? 0) + weight });
      }
    }
    return links;
  };
  return { facts, linksOf };
}
