export { CHECKABLE } from './checkable/checkable.ts';
export { BIAS, WEIGHTS } from './checkable/checkable-weights.ts';
export { type ExtractOptions, extract } from './extract.ts';
export { type AmountMention, findAmounts } from './fields/amounts/index.ts';
export { type DateMention, findDates } from './fields/dates/index.ts';
export type { Dropped } from './rules/dropped.ts';
export { type RuleForm, type RuleParts, ruleParts } from './rules/rule-form.ts';
export { type Tokens, tokenise } from './tokens.ts';
export { type Unfound, type UnfoundCue, unfound } from './unfound.ts';
