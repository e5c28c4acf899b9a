import { cohenKappa } from './cohen-kappa.ts';
import { type Estimate, LEVEL } from './estimate.ts';
import { gwetAc1 } from './gwet-ac1.ts';
import { krippendorffAlpha } from './krippendorff-alpha.ts';
import type { Ratings } from './ratings.ts';
import { rawAgreement } from './raw-agreement.ts';

/** What one coder gave to one field of one item. */
export interface Coding {
  readonly item: string;
  readonly field: string;
  readonly coder: string;
  readonly value: string;
}

/** Agreement on a field, four ways: raw agreement and three that set off chance differently. κ is there for two coders only. */
export interface FieldAgreement {
  readonly field: string;
  readonly coders: readonly string[];
  readonly raw: Estimate;
  readonly kappa: Estimate | null;
  readonly alpha: Estimate;
  readonly ac1: Estimate;
  /** Items on which coders differ, with what each gave: what adjudication has to decide. */
  readonly differing: readonly { readonly item: string; readonly values: readonly (string | null)[] }[];
}

/**
 * Agreement for each field, in the order of their names. A coder's later coding of the same item and field replaces the earlier.
 * `scales`: of fields with a closed list, all values that could have been given, which AC1 takes into account.
 */
export function agreementByField(
  codings: readonly Coding[],
  level = LEVEL,
  scales: Readonly<Record<string, readonly string[]>> = {},
): FieldAgreement[] {
  const byField = Map.groupBy(codings, ({ field }) => field);
  const fields = sorted([...byField.keys()]);
  return fields.map((field) => agreementOn(field, byField.get(field)!, level, scales[field] ?? []));
}

function agreementOn(
  field: string,
  codings: readonly Coding[],
  level: number,
  scale: readonly string[],
): FieldAgreement {
  const coders = sorted(codings.map(({ coder }) => coder));
  const items = sorted(codings.map(({ item }) => item));
  const given = new Map(codings.map((each) => [JSON.stringify([each.item, each.coder]), each.value]));
  const ratings: Ratings = items.map((item) => coders.map((coder) => given.get(JSON.stringify([item, coder])) ?? null));
  const differing = items.flatMap((item, index) => {
    const values = ratings[index]!;
    return new Set(values.filter((value) => value !== null)).size > 1 ? [{ item, values }] : [];
  });
  return {
    field,
    coders,
    raw: rawAgreement(ratings, level),
    kappa: coders.length === 2 ? cohenKappa(ratings, level) : null,
    alpha: krippendorffAlpha(ratings, level),
    ac1: gwetAc1(ratings, scale, level),
    differing,
  };
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
