import * as z from 'zod';
import type { Amount, Statement } from '../../model/index.ts';
import { daysOf } from '../days.ts';
import { align } from '../following/align.ts';
import { tokensOf } from '../following/tokens.ts';
import { DiffPiece } from '../versions.ts';
import { sameMeasure } from './profile.ts';

/**
 * How a later wording stands to an earlier one: `raised`, `lowered` – another amount of the same measure; `postponed`, `advanced`
 * – another deadline; `dropped` – the later one has no longer the amount or deadline; `repeated` – the same words; `rephrased` –
 * other words; `restated` – other words with the same amounts and deadline, of which there is at least one.
 */
export const RESTATEMENT_RELATIONS = [
  'raised',
  'lowered',
  'postponed',
  'advanced',
  'dropped',
  'repeated',
  'restated',
  'rephrased',
] as const;
export type RestatementRelation = (typeof RESTATEMENT_RELATIONS)[number];

/**
 * A difference in a field, each side as it stands in its text (null: not there). `change`: what the later one did to it.
 */
export const FieldDifference = z.object({
  field: z.enum(['amount', 'deadline', 'promisor', 'beneficiary', 'area', 'kind', 'binding']),
  change: z.enum(['raised', 'lowered', 'postponed', 'advanced', 'dropped', 'added', 'changed']),
  earlier: z.string().nullable(),
  later: z.string().nullable(),
});
export type FieldDifference = z.infer<typeof FieldDifference>;

/** What the later of two wordings made of the earlier one. `words` are both wordings in pieces, as a comparison shows them. */
export const RestatementDifference = z.object({
  relation: z.enum(RESTATEMENT_RELATIONS),
  fields: z.array(FieldDifference),
  words: z.array(DiffPiece),
});
export type RestatementDifference = z.infer<typeof RestatementDifference>;

type Said = Pick<Statement, 'text' | 'amounts' | 'promisor' | 'beneficiary' | 'area' | 'deadline' | 'kind' | 'binding'>;

/** Names how a later statement stands to an earlier one, and lists the differences. */
export function restatementOf(earlier: Said, later: Said): RestatementDifference {
  const words = wordDifference(earlier.text, later.text);
  const fields = [
    ...amountDifferences(earlier.amounts, later.amounts),
    ...deadlineDifference(earlier, later),
    ...plainDifferences(earlier, later),
  ];
  return { relation: relationOf(earlier, later, fields, words), fields, words };
}

function relationOf(
  earlier: Said,
  later: Said,
  fields: readonly FieldDifference[],
  words: readonly DiffPiece[],
): RestatementRelation {
  // Of several differences the first in this order names the pair; the others are listed with it.
  const measured = fields.filter(({ field }) => field === 'amount' || field === 'deadline');
  for (const named of ['raised', 'lowered', 'postponed', 'advanced', 'dropped'] as const) {
    if (measured.some(({ change }) => change === named)) return named;
  }
  if (words.every(({ kind, text }) => kind === 'same' || !/[\p{L}\p{N}]/u.test(text))) return 'repeated';
  const kept = measured.length === 0 && (later.amounts.length > 0 || later.deadline !== null);
  return kept && (earlier.amounts.length > 0 || earlier.deadline !== null) ? 'restated' : 'rephrased';
}

/** Amounts that both have are taken away; of what is left, those of one measure are set against each other in their order. */
function amountDifferences(earlier: readonly Amount[], later: readonly Amount[]): FieldDifference[] {
  const same = (a: Amount) => (b: Amount) => sameMeasure(a, b) && a.value === b.value && a.max === b.max;
  const old = earlier.filter((amount) => !later.some(same(amount)));
  const left = later.filter((amount) => !earlier.some(same(amount)));
  const differences: FieldDifference[] = [];
  for (const amount of old) {
    const at = left.findIndex((other) => sameMeasure(amount, other));
    const [other] = at < 0 ? [] : left.splice(at, 1);
    const change = !other ? 'dropped' : other.value === amount.value ? 'changed' : larger(other, amount);
    differences.push({ field: 'amount', change, earlier: shown(amount), later: other ? shown(other) : null });
  }
  const added = left.map((amount) => ({ earlier: null, later: shown(amount) }));
  return [...differences, ...added.map((each) => ({ field: 'amount' as const, change: 'added' as const, ...each }))];
}

function larger(other: Amount, amount: Amount): 'raised' | 'lowered' {
  return other.value > amount.value ? 'raised' : 'lowered';
}

/** The words of the text, which hold the bound and the unit as they were said; a word that the end of a line broke is whole. */
function shown({ span, value, currency, unit }: Amount): string {
  const whole = span.exact.replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, unit.includes('-') ? '-' : '');
  return whole.replace(/\s+/gu, ' ').trim() || `${value} ${currency ?? unit}`;
}

function deadlineDifference({ deadline: old }: Said, { deadline: now }: Said): FieldDifference[] {
  const [before, after] = [daysOf(old?.edtf ?? null).last, daysOf(now?.edtf ?? null).last];
  const sides = { field: 'deadline' as const, earlier: old?.text ?? null, later: now?.text ?? null };
  if (old !== null && now === null) return before === null ? [] : [{ ...sides, change: 'dropped' }];
  if (old === null && now !== null) return after === null ? [] : [{ ...sides, change: 'added' }];
  if (before === null || after === null || before === after) return [];
  const change = after > before ? 'postponed' : 'advanced';
  // "Within five years", said again a year later, is another day: the words alone would not say what changed.
  const isSame = sides.earlier === sides.later;
  return [
    {
      ...sides,
      change,
      ...(isSame && { earlier: `${sides.earlier} (${before})`, later: `${sides.later} (${after})` }),
    },
  ];
}

function plainDifferences(earlier: Said, later: Said): FieldDifference[] {
  const names = (list: Said['promisor']) => [...new Set(list.map(({ name }) => name))].sort().join(', ') || null;
  const sides: readonly [FieldDifference['field'], string | null, string | null][] = [
    ['promisor', names(earlier.promisor), names(later.promisor)],
    ['beneficiary', names(earlier.beneficiary), names(later.beneficiary)],
    ['area', earlier.area, later.area],
    ['kind', earlier.kind, later.kind],
    ['binding', earlier.binding, later.binding],
  ];
  return sides.flatMap(([field, before, after]) => {
    if (before === after) return [];
    const change = before === null ? 'added' : after === null ? 'dropped' : 'changed';
    return [{ field, change, earlier: before, later: after }];
  });
}

/** Both wordings in pieces: what they share, in order, and what only one of them has. */
function wordDifference(earlier: string, later: string): DiffPiece[] {
  const known = new Map<string, number>();
  const [old, now] = [tokensOf(earlier, known), tokensOf(later, known)];
  const places = align(old.ids, now.ids);
  const pieces: DiffPiece[] = [];
  const add = (kind: DiffPiece['kind'], text: string) => {
    if (text.trim() !== '') pieces.push({ kind, text: text.trim() });
  };
  let [atOld, atNow] = [0, 0];
  for (let token = 0; token < places.length; token += 1) {
    const place = places[token]!;
    if (place < atNow) continue;
    if (token > atOld) add('old', earlier.slice(old.start[atOld], old.end[token - 1]));
    if (place > atNow) add('new', later.slice(now.start[atNow], now.end[place - 1]));
    let run = 0;
    while (token + run + 1 < places.length && places[token + run + 1] === place + run + 1) run += 1;
    add('same', later.slice(now.start[place], now.end[place + run]));
    [atOld, atNow] = [token + run + 1, place + run + 1];
    token += run;
  }
  if (atOld < old.ids.length) add('old', earlier.slice(old.start[atOld]));
  if (atNow < now.ids.length) add('new', later.slice(now.start[atNow]));
  return pieces;
}
