import { daysOf } from '../days.ts';
import type { EntryFilter } from '../entry-query.ts';
import { FIELDS, type FieldName, type Fields, type FieldValue } from './fields.ts';

type Test = (value: FieldValue) => boolean;

/** How many tests each entry fails (up to 2 are told apart), and which field the one test is about that it fails. */
export interface Verdicts {
  readonly fails: Uint8Array;
  readonly field: Uint8Array;
}

/** Stands in `Verdicts.field` for the words of the filter, which are no field. */
const WORDS = 255;

/** Fails of a number that no entry has. */
const ABSENT = 2;

/**
 * Holds entries against a filter. `present` has 1 for every entry that is there; `holding` the numbers of the entries in which
 * the filter's words stand, null if it has none.
 */
export function judge(
  fields: Fields,
  present: Uint8Array,
  filter: EntryFilter,
  holding: Iterable<number> | null,
): Verdicts {
  const fails = new Uint8Array(present.length);
  const field = new Uint8Array(present.length);
  for (let entry = 0; entry < present.length; entry += 1) if (present[entry] === 0) fails[entry] = ABSENT;
  const fail = (entry: number, which: number) => {
    if (fails[entry]! < ABSENT) fails[entry]! += 1;
    field[entry] = which;
  };
  for (const [name, tests] of testsOf(filter)) {
    const { codes, values } = fields[name];
    const passes = Uint8Array.from(values, (value) => (tests.every((test) => test(value)) ? 1 : 0));
    const which = FIELDS.indexOf(name);
    for (let entry = 1; entry < present.length; entry += 1) if (passes[codes[entry]!] === 0) fail(entry, which);
  }
  if (holding) {
    const held = new Uint8Array(present.length);
    for (const entry of holding) held[entry] = 1;
    for (let entry = 1; entry < present.length; entry += 1) if (held[entry] === 0) fail(entry, WORDS);
  }
  return { fails, field };
}

/** The tests of a filter by field: what is tested of one field is set aside together when its facet is counted. */
function testsOf(filter: EntryFilter): Map<FieldName, Test[]> {
  const tests = new Map<FieldName, Test[]>();
  const add = (field: FieldName, test: Test | null) => {
    if (test) tests.set(field, [...(tests.get(field) ?? []), test]);
  };
  add('kind', oneOf(filter.kinds));
  add('status', oneOf(filter.statuses));
  add('binding', oneOf(filter.bindings));
  add('area', oneOf(filter.areas));
  add('document', oneOf(filter.documents));
  add('promisor', oneOf(filter.promisors));
  add('beneficiary', oneOf(filter.beneficiaries));
  add('reviewed', flag(filter.reviewed));
  add('reopened', flag(filter.reopened));
  add('date', oneOf(filter.years));
  add('date', meets(filter.date));
  add('deadline', oneOf(filter.deadlineYears));
  add('deadline', endsIn(filter.deadline));
  add('amounts', oneOf(filter.currencies));
  add('amounts', hasAmount(filter.amount));
  return tests;
}

function oneOf(list: readonly string[]): Test | null {
  if (list.length === 0) return null;
  const wanted = new Set(list);
  return ({ names }) => names.some((name) => wanted.has(name));
}

function flag(wanted: boolean | null): Test | null {
  return wanted === null ? null : ({ names }) => names[0] === String(wanted);
}

type Stretch = EntryFilter['date'];

function edges({ from, to }: Stretch): { from: string; to: string } | null {
  if (from === null && to === null) return null;
  // A day that is none is passed over, as an open end is: every date sorts between the empty text and a tilde.
  return { from: daysOf(from).first ?? '', to: daysOf(to).last ?? '~' };
}

function meets(stretch: Stretch): Test | null {
  const wanted = edges(stretch);
  if (!wanted) return null;
  return ({ days: { first, last } }) => first !== null && last !== null && first <= wanted.to && last >= wanted.from;
}

function endsIn(stretch: Stretch): Test | null {
  const wanted = edges(stretch);
  if (!wanted) return null;
  return ({ days: { last } }) => last !== null && wanted.from <= last && last <= wanted.to;
}

function hasAmount({ currency, unit, min, max }: EntryFilter['amount']): Test | null {
  if (currency === null && unit === null && min === null && max === null) return null;
  return ({ amounts }) =>
    amounts.some(([value, upper, of, money]) => {
      const same = (currency === null || money === currency) && (unit === null || of === unit);
      return (
        same && value <= (max ?? Number.POSITIVE_INFINITY) && (upper ?? value) >= (min ?? Number.NEGATIVE_INFINITY)
      );
    });
}
