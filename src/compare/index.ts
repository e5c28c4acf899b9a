export { type CheckOptions, check } from './check.ts';
export type { CheckedText } from './checked-text.ts';
