import type { Amount, Area, PartyRef, Span, Statement } from '../../../../../../src/model/index.ts';
import type { Changes } from '../data/writes.ts';
import { isEdtf } from './edtf.ts';

/** An amount as it is typed. `key` tells rows apart while they are edited. */
export interface AmountDraft {
  readonly key: number;
  readonly value: string;
  readonly max: string;
  readonly unit: string;
  readonly currency: string;
  readonly bound: NonNullable<Amount['bound']> | '';
  readonly span: Span | null;
}

/** The fields of an entry as they are typed. A text that is empty means that there is nothing. */
export interface Draft {
  readonly kind: Statement['kind'];
  readonly binding: Statement['binding'];
  readonly spans: readonly Span[];
  readonly promisor: readonly PartyRef[];
  readonly beneficiary: readonly PartyRef[];
  readonly amounts: readonly AmountDraft[];
  readonly edtf: string;
  readonly deadlineSpan: Span | null;
  readonly condition: Span | null;
  readonly area: Area | '';
  readonly why: string;
}

export function draftOf(value: Statement): Draft {
  return {
    kind: value.kind,
    binding: value.binding,
    spans: value.spans,
    promisor: value.promisor,
    beneficiary: value.beneficiary,
    amounts: value.amounts.map(amountDraft),
    edtf: value.deadline?.edtf ?? '',
    deadlineSpan: value.deadline?.span ?? null,
    condition: value.condition?.span ?? null,
    area: value.area ?? '',
    why: '',
  };
}

function amountDraft(amount: Amount, key: number): AmountDraft {
  const { value, max, unit, currency, bound, span } = amount;
  return {
    key,
    value: String(value),
    max: max === null ? '' : String(max),
    unit,
    currency: currency ?? '',
    bound: bound ?? '',
    span,
  };
}

/** What is wrong with a draft, by field: a code for each, from which the sentence is made. */
export type DraftFaults = { readonly [field: string]: 'number' | 'range' | 'unit' | 'currency' | 'words' | 'date' };

export function faultsOf(draft: Draft): DraftFaults {
  const faults: Record<string, DraftFaults[string]> = {};
  for (const amount of draft.amounts) {
    const fault = amountFault(amount);
    if (fault) faults[`amount-${amount.key}`] = fault;
  }
  if (draft.edtf !== '' && !isEdtf(draft.edtf)) faults.deadline = 'date';
  else if (draft.edtf !== '' && !draft.deadlineSpan) faults.deadline = 'words';
  return faults;
}

function amountFault({ value, max, unit, currency, span }: AmountDraft): DraftFaults[string] | null {
  if (numberOf(value) === null || (max !== '' && numberOf(max) === null)) return 'number';
  if (max !== '' && numberOf(max)! < numberOf(value)!) return 'range';
  if (unit.trim() === '') return 'unit';
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) return 'currency';
  return span ? null : 'words';
}

/** A number as it is typed: digits, one point, spaces or commas between groups of three. Null if it is none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(/(?<=\d)[ \u00a0\u202f,](?=\d{3}(?!\d))/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** The fields that a draft without faults sets to another value; null where it changes none. */
export function changesOf(value: Statement, draft: Draft): Changes | null {
  const wanted = wantedOf(value, draft);
  const changed = Object.entries(wanted).filter(
    ([field, to]) => JSON.stringify(to) !== JSON.stringify(value[field as keyof Statement]),
  );
  return changed.length === 0 ? null : (Object.fromEntries(changed) as Changes);
}

function wantedOf(value: Statement, draft: Draft): Changes {
  return {
    kind: draft.kind,
    binding: draft.binding,
    spans: [...draft.spans],
    promisor: [...draft.promisor],
    beneficiary: [...draft.beneficiary],
    amounts: draft.amounts.map(amountOf),
    deadline: deadlineOf(value, draft),
    condition: draft.condition && conditionOf(value, draft.condition),
    area: draft.area === '' ? null : draft.area,
  };
}

function amountOf({ value, max, unit, currency, bound, span }: AmountDraft): Amount {
  return {
    value: numberOf(value)!,
    max: max === '' ? null : numberOf(max),
    unit: unit.trim(),
    currency: currency === '' ? null : currency,
    bound: bound === '' ? null : bound,
    span: span!,
  };
}

/** A date that a person set is no longer reckoned from another one. */
function deadlineOf({ deadline }: Statement, { edtf, deadlineSpan }: Draft): Statement['deadline'] {
  if (!deadlineSpan) return null;
  const date = edtf === '' ? null : edtf;
  const kept = deadline && deadline.edtf === date && same(deadline.span, deadlineSpan);
  return kept ? deadline : { edtf: date, text: oneLine(deadlineSpan.exact), span: deadlineSpan, basis: null };
}

function conditionOf({ condition }: Statement, span: Span): Statement['condition'] {
  return condition && same(condition.span, span) ? condition : { text: oneLine(span.exact), span };
}

const same = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const oneLine = (words: string) => words.replace(/\s+/g, ' ').trim();
