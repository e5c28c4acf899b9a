import type { Evidence } from '../../../src/model/index.ts';
import type { Screen } from '../screen.ts';
import { grouped } from './fields.ts';
import { safeLine, wrapped } from './measure.ts';

const INDENT = 4;

/** Evidence as a list: date and who says it, the fact, where it can be read, and what it disagrees with. */
export function evidenceList(
  evidence: readonly Evidence[],
  names: ReadonlyMap<string, string>,
  screen: Screen,
): string {
  return evidence.map((each) => `${lines(each, names, screen).join('\n')}\n`).join('\n');
}

function lines(each: Evidence, names: ReadonlyMap<string, string>, screen: Screen): string[] {
  const on =
    each.entry === null ? `on no commitment: ${each.reason}` : (names.get(each.entry) ?? each.entry.slice(0, 8));
  const who = each.via === null ? each.publisher : `${each.publisher}, by way of ${each.via}`;
  const head = [each.date ?? 'no date', on, each.kind, who].join(' · ');
  const body = [
    figureOf(each),
    each.what,
    each.disputes === null ? '' : `Disputed: ${each.disputes}`,
    placeOf(each),
  ].filter((line) => line !== '');
  const width = screen.columns - INDENT;
  const indented = body.flatMap((line) => wrapped(safeLine(line), width).map((part) => ' '.repeat(INDENT) + part));
  return [screen.paint('bold', safeLine(head)), ...indented];
}

/** "more than 100 USD money, disbursed": the figure as entered; empty without one. */
export function figureOf({ value, max, bound, unit, currency, stage }: Evidence): string {
  if (value === null) return stage ?? '';
  const number = [value, max].flatMap((each) => (each === null ? [] : [grouped(each)])).join(' to ');
  const counts = unit === 'money' ? currency : unit;
  const amount = [bound?.replace('_', ' '), number, counts].filter((part) => part).join(' ');
  return stage === null ? amount : `${amount}, ${stage}`;
}

function placeOf({ place, relayed, published }: Evidence): string {
  if (place.kind === 'looked') return `Looked: ${place.where}`;
  if (place.kind === 'span') return `“${place.span.exact}” (${place.document.slice(0, 8)}, ${place.span.start})`;
  const dates = [
    published === null ? null : `published ${published}`,
    place.retrieved === null ? 'day of retrieval not known' : `read ${place.retrieved}`,
    relayed ? 'relayed' : null,
  ];
  return `${place.url} (${dates.filter((part) => part !== null).join(', ')})`;
}
