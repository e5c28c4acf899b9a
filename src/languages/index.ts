export * from './en/index.ts';
export type { CueRow } from './shape.ts';
