export { type Checker, type CheckOptions, check, createChecker } from './check.ts';
export type { CheckedText } from './checked-text.ts';
export { ofSourcesUsed } from './coverage/sources-used.ts';
export { buildSegment, type LibraryText, textsOf } from './library/build-segment.ts';
export { createLibrary, type Find, type Library, limitFor } from './library/library.ts';
export { type Plan, planSegments } from './library/plan-segments.ts';
export { type Proposed, proposeSources } from './library/propose-sources.ts';
export { openSegment, type Segment } from './library/segment.ts';
