export { CHECKABLE } from './checkable/checkable.ts';
export { BIAS, WEIGHTS } from './checkable/checkable-weights.ts';
export { type ExtractOptions, extract } from './extract.ts';
export { type AmountMention, findAmounts } from './fields/amounts/index.ts';
export { type DateMention, findDates } from './fields/dates/index.ts';
export type { Message } from './proposing/prompt.ts';
export {
  type Model,
  type ModelReply,
  modelRule,
  type Proposed,
  propose,
  sizeOfAsking,
} from './proposing/propose.ts';
export type { Dropped } from './rules/dropped.ts';
export { type RuleForm, type RuleParts, ruleParts } from './rules/rule-form.ts';
export { tellsOfDone } from './tells-of-done.ts';
export { tokenise } from './tokenise.ts';
export type { Tokens } from './tokens.ts';
export { type Unfound, type UnfoundCue, unfound } from './unfound.ts';
