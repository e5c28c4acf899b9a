export { type Checker, type CheckOptions, check, createChecker } from './check.ts';
export type { CheckedText } from './checked-text.ts';
