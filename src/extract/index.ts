export { CHECKABLE } from './checkable.ts';
export { BIAS, WEIGHTS } from './checkable-weights.ts';
export type { Dropped } from './dropped.ts';
export { type ExtractOptions, extract } from './extract.ts';
export { type AmountMention, findAmounts } from './fields/amounts/index.ts';
export { type DateMention, findDates } from './fields/dates/index.ts';
export { type RuleForm, type RuleParts, ruleParts } from './rule-form.ts';
export { type Tokens, tokenise } from './tokens.ts';
export { type Unfound, type UnfoundCue, unfound } from './unfound.ts';
