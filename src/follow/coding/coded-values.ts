import type { Amount, PartyRef } from '../../model/index.ts';
import { type CodedField, type Draft, inTextOrder, type Mark } from '../../register/index.ts';

/** What coders can differ in: fields of a statement, its words, whether there is a statement at all, a score and its reading. */
export const DIFFERENCES = ['found', 'words', 'score', 'reading'] as const;
export type CodedDifference = (typeof DIFFERENCES)[number] | CodedField;

/**
 * What a coder says, with every field that was asked for: one that the coder left out is empty, which is an answer too.
 * Fields that were not asked for are left out.
 */
export function codedDraft(draft: Draft, fields: readonly CodedField[]): Draft {
  const whole = {
    kind: draft.kind ?? ('commitment' as const),
    binding: draft.binding ?? ('high' as const),
    promisor: draft.promisor ?? [],
    beneficiary: draft.beneficiary ?? [],
    amounts: draft.amounts ?? [],
    deadline: draft.deadline ?? null,
    condition: draft.condition ?? null,
    area: draft.area ?? null,
  };
  const asked = Object.entries(whole).filter(([field]) => fields.includes(field as CodedField));
  return { spans: inTextOrder(draft.spans), ...Object.fromEntries(asked) };
}

/** The value of a field as text that is equal when two coders say the same; empty for an empty field. */
export function codedValue(draft: Draft, field: CodedField): string {
  const { kind, binding, promisor, beneficiary, amounts, deadline, condition, area } = codedDraft(draft, [field]);
  const values: Readonly<Record<CodedField, () => string>> = {
    kind: () => kind!,
    binding: () => binding!,
    promisor: () => partiesOf(promisor!),
    beneficiary: () => partiesOf(beneficiary!),
    amounts: () => amounts!.map(amountOf).sort().join('; '),
    deadline: () => deadline?.edtf ?? folded(deadline?.text),
    condition: () => folded(condition?.text),
    area: () => area ?? '',
  };
  return values[field]();
}

/** A score as text: `+1`, `0`, `-1`, `n/a`. */
export function scoreValue(score: Extract<Mark, { kind: 'score' }>['score']): string {
  if (score === null) return 'n/a';
  return score === 1 ? '+1' : String(score);
}

/** The words of a statement as text, for comparing. */
export function wordsValue({ spans }: Draft): string {
  return inTextOrder(spans)
    .map(({ start, end }) => `${start}-${end}`)
    .join(' ');
}

function partiesOf(parties: readonly PartyRef[]): string {
  return [...new Set(parties.map(({ code, name }) => code || name))].sort().join('; ');
}

function amountOf({ value, max, unit, currency, bound }: Amount): string {
  return [bound, value, max === null ? null : `– ${max}`, currency ?? unit].filter((part) => part !== null).join(' ');
}

function folded(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
