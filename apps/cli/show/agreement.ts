import type { Estimate, FieldAgreement, SpanAgreement } from '../../../src/follow/index.ts';
import type { Screen } from '../screen.ts';
import { indented, tableHead, tableRow } from './table.ts';

const FIELDS = [
  { heading: 'Field', share: 1 },
  { heading: 'Items', width: 5, right: true },
  { heading: 'Raw', width: 18, right: true },
  { heading: 'Kappa', width: 18, right: true },
  { heading: 'Alpha', width: 18, right: true },
  { heading: 'AC1', width: 18, right: true },
];

/** Agreement by field: each coefficient with its interval in brackets. */
export function fieldTable(fields: readonly FieldAgreement[], screen: Screen): string {
  const rows = fields.map(({ field, raw, kappa, alpha, ac1 }) => {
    const cells = [raw, kappa, alpha, ac1].map((each) => ({ text: estimateText(each) }));
    return tableRow(FIELDS, [{ text: field }, { text: String(raw.items) }, ...cells], screen);
  });
  return tableHead(FIELDS, screen) + rows.join('');
}

const SPANS = [
  { heading: 'Words', share: 1 },
  { heading: 'Value', width: 18, right: true },
  { heading: 'Units', width: 30, right: true },
];

/** Agreement on what was marked: of each pair of coders by characters and by units, and α for unitizing over all of them. */
export function spanTable({ pairs, byKind, all }: SpanAgreement, screen: Screen): string {
  const row = (name: string, value: Estimate, units = '') =>
    tableRow(SPANS, [{ text: name }, { text: estimateText(value) }, { text: units }], screen);
  const rows = pairs.flatMap(({ coders, characters, units, both, only }) => [
    row(`${coders.join(', ')}: alpha by characters`, characters),
    row(`${coders.join(', ')}: units found by both`, units, `${both} both, ${only[0]} and ${only[1]} alone`),
  ]);
  const kinds = byKind.map(({ kind, alpha }) => row(`alpha for unitizing: ${kind}`, alpha));
  return `${tableHead(SPANS, screen)}${rows.join('')}${kinds.join('')}${row('alpha for unitizing: all', all)}`;
}

const WHY = { 'nothing-shared': 'nothing shared', 'one-value': 'one value only' } as const;

/** "0.796 [0.680, 0.913]", or why it is not defined. */
export function estimateText(estimate: Estimate | null): string {
  if (estimate === null) return 'two coders only';
  if (estimate.value === null) return WHY[estimate.undefined ?? 'nothing-shared'];
  const [from, to] = estimate.interval ?? [];
  const interval = from === undefined || to === undefined ? '' : ` [${short(from)}, ${short(to)}]`;
  return `${estimate.value.toFixed(3)}${interval}`;
}

/** Two digits; the ends of the scale without. */
function short(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** The items on which coders differ, with what each gave. */
export function differingLines(fields: readonly FieldAgreement[], screen: Screen): string {
  return fields
    .filter(({ differing }) => differing.length > 0)
    .map(({ field, coders, differing }) => {
      const lines = differing.map(({ item, values }) => {
        const said = values.flatMap((value, index) =>
          value === null ? [] : [`${coders[index]}: ${value || 'empty'}`],
        );
        return indented(`${item}  ${said.join('; ')}`, 2, screen);
      });
      return `\n${screen.paint('bold', field)}\n${lines.join('')}`;
    })
    .join('');
}
