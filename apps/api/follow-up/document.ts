import countries from 'i18n-iso-countries';
import { isLevel, type Standing, standings, totals, umbrellaGaps } from '../../../src/follow/index.ts';
import { STEPS } from '../../../src/model/index.ts';
import type { Gazetteer } from '../../../src/parties/index.ts';
import { type DocumentLabel, daysOf, type Entry, entryQuery, type FollowUps } from '../../../src/register/index.ts';
import type { DocumentFollowUp, FollowUpRow, MappedState, Moment } from '../contract/index.ts';
import type { Services } from '../services.ts';
import { addendsOf } from './addends.ts';
import { mutable } from './entry.ts';

/** The most entries of one document that are shown at one look; the longest summit text has a tenth of it. */
const MOST = 3000;
const STANDING = ['proposed', 'accepted', 'edited'] as const;

/** Entries with what bears on them. */
interface Followed {
  readonly entries: readonly Entry[];
  readonly known: FollowUps;
}

/** The commitments of a document that nobody rejected, in its order, and other statements of it that somebody follows. */
export async function followedEntries(
  document: string,
  { store, follow }: Pick<Services, 'store' | 'follow'>,
): Promise<Followed> {
  const query = { documents: [document], statuses: [...STANDING], limit: MOST };
  const { entries } = await store.entries(entryQuery(query));
  const known = await follow.followUpsOn(entries.map(({ id }) => id));
  const followed = new Set([...known.evidence, ...known.statuses, ...known.indicators].map(({ entry }) => entry));
  return { entries: entries.filter(({ id, value }) => value.kind === 'commitment' || followed.has(id)), known };
}

interface Given {
  readonly document: DocumentLabel;
  readonly entries: readonly Entry[];
  readonly known: FollowUps;
  readonly names: ReadonlyMap<string, string>;
  readonly gazetteer: Gazetteer;
  readonly on: string;
}

/** How all commitments of a document stand on a day. */
export function documentFollowUp({ document, entries, known, names, gazetteer, on }: Given): DocumentFollowUp {
  const states = standings(entries, known, on);
  const amounts = entries.flatMap(addendsOf);
  const [levels, addends] = [true, false].map((level) =>
    amounts.filter((each) => isLevel(each, known.indicators) === level),
  );
  return {
    document,
    on,
    rows: entries.map((entry, index) => rowOf(entry, states[index]!, names)),
    total: entries.length,
    steps: stepCounts(states),
    moments: entries.flatMap((entry) => momentsOf(entry, known)),
    totals: totals(addends!, known.links).map(mutable),
    levels: levels!.map(({ entry, value, unit, currency }) => ({ entry, value, unit, currency })),
    gaps: umbrellaGaps(addends!, known.links),
    ...promisedTo(document, entries, gazetteer),
  };
}

/** How many entries are at each step, in the order of the steps; steps that none is at are left out. */
export function stepCounts(states: readonly Standing[]): DocumentFollowUp['steps'] {
  const counts = STEPS.map((step) => ({ step, count: states.filter((each) => each.step === step).length }));
  return counts.filter(({ count }) => count > 0);
}

function rowOf({ id, value }: Entry, state: Standing, names: ReadonlyMap<string, string>): FollowUpRow {
  const { entry: _, targets, ...standing } = state;
  const party = ({ code, name }: { code: string; name: string }) => ({ code, name });
  return {
    id,
    name: names.get(id) ?? null,
    text: value.text,
    kind: value.kind,
    area: value.area,
    promisor: value.promisor.map(party),
    beneficiary: value.beneficiary.map(party),
    amounts: value.amounts.map(({ span: __, ...amount }) => amount),
    deadline: value.deadline?.edtf ?? null,
    standing,
    targets: targets.map(({ indicator: { name, unit, currency }, verdicts }) => ({
      name,
      unit,
      currency,
      verdicts: verdicts.map(({ publisher, verdict, first, newest }) => ({
        publisher,
        verdict,
        reached: first,
        newest,
      })),
    })),
  };
}

function momentsOf({ id, document, value }: Entry, known: FollowUps): Moment[] {
  const at = (date: string | null, rest: Omit<Moment, 'entry' | 'first' | 'last' | 'date'>): Moment[] => {
    const { first, last } = daysOf(date);
    if (date === null || last === null) return [];
    return [{ entry: id, first: first ?? last, last, date, ...rest }];
  };
  const nobody = { publisher: null, bearing: null };
  const due = daysOf(value.deadline?.edtf ?? null).last;
  return [
    ...at(document.date, { kind: 'promise', what: value.text, ...nobody }),
    ...at(due, { kind: 'deadline', what: value.deadline?.text ?? '', ...nobody }),
    ...known.evidence
      .filter(({ entry }) => entry === id)
      .flatMap(({ date, what, publisher, bearing }) => at(date, { kind: 'evidence', what, publisher, bearing })),
  ];
}

/** Whom the document promises something: states by themselves or through a group, and others. */
function promisedTo(document: DocumentLabel, entries: readonly Entry[], gazetteer: Gazetteer) {
  const states = new Map<string, MappedState>();
  const others = new Map<string, { code: string; name: string; count: number }>();
  for (const { value } of entries) {
    const through = new Map<string, Set<string>>();
    for (const { code, name } of value.beneficiary) {
      const isState = gazetteer.get(code)?.kind === 'state' || countries.alpha3ToNumeric(code) !== undefined;
      const members = isState ? [code] : gazetteer.membersAt(code, document.date ?? '');
      if (members.length === 0) others.set(code, { code, name, count: (others.get(code)?.count ?? 0) + 1 });
      for (const member of members) through.set(member, (through.get(member) ?? new Set()).add(isState ? '' : name));
    }
    for (const [code, groups] of through) {
      const before = states.get(code) ?? {
        code,
        numeric: countries.alpha3ToNumeric(code) ?? null,
        name: gazetteer.get(code)?.name ?? code,
        count: 0,
        through: [],
      };
      const named = [...new Set([...before.through, ...[...groups].filter((name) => name !== '')])];
      states.set(code, { ...before, count: before.count + 1, through: named });
    }
  }
  const byCount = (a: { count: number; code: string }, b: { count: number; code: string }) =>
    b.count - a.count || (a.code < b.code ? -1 : 1);
  return { states: [...states.values()].sort(byCount), others: [...others.values()].sort(byCount) };
}
