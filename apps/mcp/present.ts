import type { Amount, PartyRef, Span } from '../../src/model/index.ts';
import { documentAddress, entryAddress, publicName } from '../../src/publish/index.ts';
import type { DocumentLabel, Entry } from '../../src/register/index.ts';

/** A document as every answer names it: with the address of its bytes or page, and by its name, never by where it lies. */
export function presentDocument(document: DocumentLabel): object {
  const { id, name, title, date, publisher, role } = document;
  return { id, address: documentAddress(document), name: publicName(name), title, date, publisher, role };
}

/** A commitment with its exact words, where they stand, and whether a person has looked at it. */
export function presentEntry(entry: Entry): Record<string, unknown> {
  const { id, status, reviewed, value, page, document } = entry;
  return {
    id,
    address: entryAddress(null, id),
    status,
    reviewed,
    kind: value.kind,
    binding: value.binding,
    words: value.spans.map(({ start, end, exact }) => ({ start, end, exact })),
    read: value.text,
    promisor: value.promisor.map(party),
    beneficiary: value.beneficiary.map(party),
    amounts: value.amounts.map(amount),
    deadline: value.deadline && {
      ...stated(value.deadline.span),
      edtf: value.deadline.edtf,
      basis: value.deadline.basis,
    },
    condition: value.condition && stated(value.condition.span),
    area: value.area,
    page,
    document: presentDocument(document),
  };
}

function stated({ start, end, exact }: Span): object {
  return { start, end, exact };
}

/** A party is stated, with its words, or inferred, with the reason. */
function party({ code, name, span, inferred }: PartyRef): object {
  return { code, name, stated: span && stated(span), inferred };
}

function amount({ value, max, unit, currency, bound, span }: Amount): object {
  return { value, max, unit, currency, bound, ...stated(span) };
}
