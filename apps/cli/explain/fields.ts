import type { RuleParts } from '../../../src/extract/index.ts';
import type { PartyRef, Span, Statement } from '../../../src/model/index.ts';
import { amountText, deadlineText } from '../show/fields.ts';
import { says } from './says.ts';

type Field = 'promisor' | 'beneficiary' | 'amounts' | 'deadline' | 'condition' | 'binding' | 'area';

/** A value of a field and what it rests on: words of the text (`span`), or a reason why it is inferred. */
export interface FieldBasis {
  readonly field: Field;
  readonly value: string;
  readonly span: Span | null;
  readonly reason: string | null;
  readonly says: string | null;
}

/** What each field of a statement rests on, field by field; a field without a value gives nothing. */
export function fieldBases(statement: Statement, rule: RuleParts): FieldBasis[] {
  const { promisor, beneficiary, amounts, deadline, condition } = statement;
  const basis = (field: Field, value: string, span: Span | null, reason: string | null = null): FieldBasis => ({
    field,
    value,
    span,
    reason,
    says: reason === null ? null : says('inference', reason),
  });
  const who = (field: Field) => (party: PartyRef) => basis(field, nameOf(party), party.span, party.inferred);
  return [
    ...promisor.map(who('promisor')),
    ...beneficiary.map(who('beneficiary')),
    ...amounts.map((amount) => basis('amounts', amountText(amount), amount.span)),
    ...(deadline ? [basis('deadline', deadlineText(deadline), deadline.span, whenReason(deadline))] : []),
    ...(condition ? [basis('condition', condition.text, condition.span)] : []),
    basis('binding', statement.binding, null, bindingReason(statement, rule)),
    ...(statement.area ? [basis('area', statement.area, null, areaReason(statement.area))] : []),
  ];
}

function nameOf({ code, name }: PartyRef): string {
  return name === code ? name : `${name} (${code})`;
}

function whenReason({ edtf, basis }: NonNullable<Statement['deadline']>): string | null {
  return basis ?? (edtf === null ? 'no-date' : null);
}

/** Whether the binding is that of the frame, or of the verb behind it. Items take theirs from a sentence that is not at hand. */
function bindingReason({ binding }: Statement, { rows, form }: RuleParts): string {
  const words = rows[0]?.binding ?? binding;
  if (binding === words) return binding === 'high' ? 'firm-words' : 'weak-words';
  return binding === 'low' && form === 'clause' ? 'weak-verb' : binding === 'low' ? 'weak-words' : 'firm-act';
}

const areaReason = (area: string): string => (area === 'Other' ? 'area-open' : 'area-words');
