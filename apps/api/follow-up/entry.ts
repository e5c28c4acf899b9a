import {
  publishersDisagree,
  type Series,
  seriesOf,
  stageFigures,
  standings,
  straightPath,
  targetVerdicts,
  totals,
  umbrellaGaps,
} from '../../../src/follow/index.ts';
import type { EntryLink, Indicator } from '../../../src/model/index.ts';
import { daysOf, type Entry, type FollowUps, followId, type PutRecord } from '../../../src/register/index.ts';
import type { EvidenceRow, FollowUp, LinkedEntry, PublisherSeries, Target } from '../contract/index.ts';
import type { Shelf } from '../documents/shelf.ts';
import { Refused } from '../problem.ts';
import type { Services } from '../services.ts';
import { addendsOf } from './addends.ts';
import { evidenceRow, type MadeBy } from './evidence-row.ts';
import { takenBack } from './taken-back.ts';

/** The entry of that id. Errors: 404 `register.no-entry`. */
export async function entryOf(id: string, { store }: Services): Promise<Entry> {
  const entry = await store.entry(id);
  if (!entry) throw new Refused(404, 'register.no-entry', { id });
  return entry;
}

/** What became of an entry, as known on a day (YYYY-MM-DD). */
export async function followUpOf(entry: Entry, on: string, services: Services, shelf: Shelf): Promise<FollowUp> {
  const { follow } = services;
  const [own, log, named] = await Promise.all([
    follow.followUpsOn([entry.id]),
    follow.log(entry.id),
    follow.namesOf([entry.id]),
  ]);
  const family = await linkedTo(entry, own.links, services);
  const relatives = family.map(({ entry: other }) => other.id);
  // Links between its relatives say what a total leaves out.
  const known = family.length === 0 ? own : await follow.followUpsOn([entry.id, ...relatives]);
  const evidence = known.evidence.filter((each) => each.entry === entry.id);
  const [state] = standings([entry], known, on);
  const { entry: _, targets: __, ...standing } = state!;
  const addends = [entry, ...family.map(({ entry: other }) => other)].flatMap(addendsOf);
  const names = family.length === 0 ? named : await follow.namesOf([entry.id, ...relatives]);
  const made = madeBy(log);
  const rows = evidence.map((each) => evidenceRow(each, made.get(`evidence ${each.id}`), shelf));
  return {
    entry: entry.id,
    name: names.get(entry.id) ?? null,
    on,
    standing,
    statuses: known.statuses.filter((each) => each.entry === entry.id).reverse(),
    evidence: (await Promise.all(rows)).sort(byDate),
    targets: known.indicators.filter((each) => each.entry === entry.id).map((each) => targetOf(each, known)),
    stages: stageFigures(evidence).map(({ figures, ...each }) => ({ ...each, evidence: figures.map(({ id }) => id) })),
    links: family.map(({ link, entry: other }) => linked(link, other, entry.id, names)),
    totals: family.length > 0 ? totals(addends, known.links).map(mutable) : [],
    gaps: umbrellaGaps(addends, known.links),
    takenBack: takenBack(log, entry.id),
  };
}

/** Who put each record down, and when, by its kind and id. */
export function madeBy(log: readonly PutRecord[]): ReadonlyMap<string, MadeBy> {
  return new Map(log.map((each) => [`${each.kind} ${followId(each)}`, { by: each.by, at: each.at }]));
}

/** The newest first; what is foretold last. */
function byDate(a: EvidenceRow, b: EvidenceRow): number {
  const [first, second] = [a, b].map(({ date, bearing }) =>
    bearing === 'forecast' ? `0000 ${date}` : (daysOf(date).last ?? '0001'),
  );
  return first! < second! ? 1 : first! > second! ? -1 : a.id < b.id ? -1 : 1;
}

/** A target and what each publisher says of it. */
export function targetOf(indicator: Indicator, known: FollowUps): Target {
  const { series, aside } = seriesOf(indicator, known.evidence, known.rates);
  const verdicts = targetVerdicts(indicator, series);
  const of = ({ publisher, actuals }: Series): PublisherSeries => {
    const found = verdicts.find((each) => each.publisher === publisher);
    return {
      publisher,
      actuals: [...actuals],
      verdict: found?.verdict ?? null,
      reached: found?.first ?? null,
      newest: found?.newest ?? null,
      fellBack: found?.fellBack ?? false,
      progress: found ? straightPath(indicator, found.newest) : null,
    };
  };
  return {
    indicator,
    due: daysOf(indicator.deadline).last,
    series: series.map(of),
    disagree: publishersDisagree(verdicts),
    aside: [...aside],
  };
}

interface Linked {
  readonly link: EntryLink;
  readonly entry: Entry;
}

async function linkedTo({ id }: Entry, links: readonly EntryLink[], { store }: Services): Promise<Linked[]> {
  const found: Linked[] = [];
  for (const link of links) {
    const other = link.from === id ? link.to : link.to === id ? link.from : null;
    const entry = other === null ? null : await store.entry(other);
    if (entry) found.push({ link, entry });
  }
  return found;
}

function linked(link: EntryLink, other: Entry, own: string, names: ReadonlyMap<string, string>): LinkedEntry {
  const way = link.from === own ? 'from' : 'to';
  return { relation: link.relation, way, id: other.id, name: names.get(other.id) ?? null, text: other.value.text };
}

/** A total as it goes over the wire. */
export function mutable(total: ReturnType<typeof totals>[number]): FollowUp['totals'][number] {
  const { counts, bounded, leftOut } = total;
  return { ...total, counts: [...counts], bounded: [...bounded], leftOut: [...leftOut] };
}
