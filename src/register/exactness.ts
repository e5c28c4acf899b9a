import { isExact, type Span, type Statement } from '../model/index.ts';

/** A statement, or the changed fields of one. */
type Spanned = { readonly [Field in keyof Statement]?: Statement[Field] | undefined };

/** Every span of a statement with the name of the field it belongs to, in a fixed order. */
export function spansOf(statement: Spanned): { field: string; span: Span }[] {
  const found: { field: string; span: Span }[] = [];
  const add = (field: string, span: Span | null | undefined) => {
    if (span) found.push({ field, span });
  };
  for (const span of statement.spans ?? []) add('spans', span);
  for (const span of statement.context ?? []) add('context', span);
  for (const party of statement.promisor ?? []) add('promisor', party.span);
  for (const party of statement.beneficiary ?? []) add('beneficiary', party.span);
  for (const amount of statement.amounts ?? []) add('amounts', amount.span);
  add('deadline', statement.deadline?.span);
  add('condition', statement.condition?.span);
  return found;
}

/** The spans of a statement that do not say what stands in the text; empty when all is well. */
export function inexact(content: string, statement: Spanned): { field: string; span: Span }[] {
  return spansOf(statement).filter(({ span }) => !isExact(content, span));
}
