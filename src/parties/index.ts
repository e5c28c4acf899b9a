export type { PartyMention } from './find-mentions.ts';
export { adHoc, createGazetteer, type Gazetteer } from './gazetteer.ts';
export { isWorldRegion } from './groups.ts';
export { readPartiesCsv } from './parties-csv.ts';
export type { MentionForm } from './surfaces.ts';
