export { cohenKappa } from './agreement/cohen-kappa.ts';
export type { Estimate } from './agreement/estimate.ts';
export * from './agreement/fields.ts';
export { gwetAc1 } from './agreement/gwet-ac1.ts';
export { krippendorffAlpha } from './agreement/krippendorff-alpha.ts';
export type { Ratings } from './agreement/ratings.ts';
export { rawAgreement } from './agreement/raw-agreement.ts';
export { characterAlpha, type TwoMarkings } from './agreement/span-characters.ts';
export * from './agreement/unit-agreement.ts';
export * from './agreement/unitizing-alpha.ts';
export * from './coding/coded-values.ts';
export * from './coding/coding-desk.ts';
export * from './coding/items.ts';
export * from './coding/round-agreement.ts';
export * from './coding/settling.ts';
export * from './deadlines/desk.ts';
export * from './deadlines/icalendar.ts';
export * from './deadlines/rss.ts';
export * from './evidence/evidence-table.ts';
export * from './evidence/evidence-trouble.ts';
export * from './evidence/proposed-fact.ts';
export * from './indicators/conversion.ts';
export * from './indicators/series.ts';
export * from './indicators/stages.ts';
export * from './indicators/target.ts';
export * from './indicators/totals.ts';
export * from './scores/assessing.ts';
export * from './scores/recording.ts';
export * from './scores/score-overview.ts';
export * from './scores/score-table.ts';
export * from './scores/steps.ts';
export * from './standing/disagreement.ts';
export * from './standing/standing.ts';
export { COMMITMENT_FIELDS, type CommitmentField } from './tables/column-names.ts';
export {
  type CommitmentTable,
  commitmentsOfTable,
  PLAIN_READING,
  type TableReading,
  tableHeader,
} from './tables/commitment-table.ts';
export * from './tables/guess-columns.ts';
export * from './tables/read-table.ts';
export { type DateOrder, dateCell } from './tables/values/date-cell.ts';
export { numberCell } from './tables/values/number-cell.ts';
