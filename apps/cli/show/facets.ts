import type { Facet, FacetName } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { grouped } from './fields.ts';
import { safeLine } from './measure.ts';

const HEADINGS: Readonly<Record<FacetName, string>> = {
  promisor: 'WHO',
  beneficiary: 'TO WHOM',
  area: 'AREA',
  status: 'STATUS',
  kind: 'KIND',
  binding: 'BINDING',
  reviewed: 'REVIEWED',
  deadlineYear: 'DUE IN',
  year: 'YEAR OF TEXT',
  document: 'DOCUMENT',
  currency: 'CURRENCY',
};

/** One facet: its heading, and a line for each value with its count, in figures that stand under each other. */
export function facetLines(name: FacetName, { values, more }: Facet, screen: Screen): string {
  const width = Math.max(0, ...values.map(({ count }) => grouped(count).length));
  const lines = values.map(({ label, value, count }) => {
    const shown = name === 'reviewed' ? (value === 'true' ? 'yes' : 'no') : safeLine(label);
    return `  ${grouped(count).padStart(width)}  ${value === '' ? screen.paint('dim', 'none') : shown}\n`;
  });
  const rest = more > 0 ? `  ${' '.repeat(width)}  ${screen.paint('dim', `and ${grouped(more)} more`)}\n` : '';
  return `${screen.paint('bold', HEADINGS[name])}\n${lines.join('')}${rest}`;
}
