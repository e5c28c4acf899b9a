export * from './en/areas.ts';
export * from './en/checkability.ts';
export * from './en/cues.ts';
export * from './en/verbs.ts';
export * from './en/words.ts';
export type { CueRow } from './shape.ts';
