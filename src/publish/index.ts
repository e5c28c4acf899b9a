import { csv } from './csv/exporter.ts';
import { jsonl } from './jsonl/exporter.ts';
import type { Exporter } from './record.ts';

export { claimReviews, type Publication } from './claimreview/exporter.ts';
export { COLUMNS, type Column } from './columns.ts';
export * from './record.ts';

/** The formats that there are, by name. */
export const EXPORTERS: readonly Exporter[] = [csv, jsonl];
