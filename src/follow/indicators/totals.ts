import type { EntryLink, Indicator } from '../../model/index.ts';

/** An amount of an entry that might enter a total. */
export interface Addend {
  readonly entry: string;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  readonly currency: string | null;
  readonly bound: string | null;
}

/** An entry that a total leaves out, because `with` is in it and the two are not to be added. */
export interface LeftOut {
  readonly entry: string;
  readonly why: EntryLink['relation'];
  readonly with: string;
}

/**
 * A total of one unit and currency, and what it counts. `max` is above `value` where ranges were counted. `bounded` are the
 * entries whose amount is "at least", "up to" or the like: with any, the total is one too.
 */
export interface Total {
  readonly unit: string;
  readonly currency: string | null;
  readonly value: number;
  readonly max: number;
  readonly counts: readonly string[];
  readonly bounded: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

/** An umbrella and what its parts come to, where they do not come to the same. */
export interface Gap {
  readonly umbrella: string;
  readonly whole: number;
  readonly parts: number;
  readonly unit: string;
  readonly currency: string | null;
}

/**
 * Totals by unit and currency, none over two. Of an umbrella and its parts the umbrella is counted, of a restatement or repeat
 * what it says again, of what replaced another the newer; what is left out is named with the reason. Rows of one entry are
 * all counted (an entry may promise two sums). Of links that run in a circle one entry is counted.
 */
export function totals(addends: readonly Addend[], links: readonly EntryLink[]): Total[] {
  const groups = Map.groupBy(addends, ({ unit, currency }) => JSON.stringify([unit, currency]));
  return [...groups.keys()].sort().map((key) => {
    const rows = groups.get(key)!;
    const present = new Set(rows.map(({ entry }) => entry));
    const leftOut = leftOutOf(present, links);
    const out = new Set(leftOut.map(({ entry }) => entry));
    const counted = rows.filter(({ entry }) => !out.has(entry));
    const { unit, currency } = rows[0]!;
    return {
      unit,
      currency,
      value: counted.reduce((sum, { value }) => sum + value, 0),
      max: counted.reduce((sum, { value, max }) => sum + (max ?? value), 0),
      counts: [...new Set(counted.map(({ entry }) => entry))],
      bounded: [...new Set(counted.filter(({ bound }) => bound !== null).map(({ entry }) => entry))],
      leftOut,
    };
  });
}

function leftOutOf(present: ReadonlySet<string>, links: readonly EntryLink[]): LeftOut[] {
  const out = new Map<string, LeftOut>();
  for (const { from, to, relation } of links) {
    const [entry, other] = relation === 'replaces' ? [to, from] : [from, to];
    const counted = standsFor(other, links, present, new Set([entry]));
    if (present.has(entry) && counted !== null && !out.has(entry) && countedFor(counted, out) !== entry) {
      out.set(entry, { entry, why: relation, with: counted });
    }
  }
  return [...out.values()];
}

/** What is counted in the place of an entry, after all that was left out so far. */
function countedFor(entry: string, out: ReadonlyMap<string, LeftOut>): string {
  let at = entry;
  for (let next = out.get(at); next; next = out.get(at)) at = next.with;
  return at;
}

/** The entry itself if it is among those to be added, else what it is itself part of or says again. */
function standsFor(
  entry: string,
  links: readonly EntryLink[],
  present: ReadonlySet<string>,
  seen: Set<string>,
): string | null {
  if (seen.has(entry)) return null;
  seen.add(entry);
  if (present.has(entry)) return entry;
  for (const { from, to, relation } of links) {
    const next = relation === 'replaces' ? (to === entry ? from : null) : from === entry ? to : null;
    const found = next === null ? null : standsFor(next, links, present, seen);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Amounts that are a level to be reached (trade in a year, how many there are at a time) and no sum that somebody gives: they enter
 * no total. An indicator that is counted so says which.
 */
export function isLevel({ entry, value, unit, currency }: Addend, indicators: readonly Indicator[]): boolean {
  return indicators.some(
    (each) =>
      each.entry === entry &&
      each.per !== 'sum' &&
      each.unit === unit &&
      each.currency === currency &&
      each.target.value === value,
  );
}

/** Umbrellas whose known parts of the same unit and currency do not come to the whole. */
export function umbrellaGaps(addends: readonly Addend[], links: readonly EntryLink[]): Gap[] {
  return addends.flatMap(({ entry, value, unit, currency }) => {
    const names = new Set(links.filter((link) => link.relation === 'part-of' && link.to === entry).map((l) => l.from));
    const parts = addends.filter((each) => names.has(each.entry) && each.unit === unit && each.currency === currency);
    const sum = parts.reduce((total, part) => total + part.value, 0);
    return parts.length === 0 || sum === value ? [] : [{ umbrella: entry, whole: value, parts: sum, unit, currency }];
  });
}
