import { isExact, type PartyRef, type Span, type Statement } from '../../../src/model/index.ts';
import type { Decision, Entry } from '../../../src/register/index.ts';
import type { Screen } from '../screen.ts';
import { placeOf, statusOf } from './entries.ts';
import { amountText, deadlineText } from './fields.ts';
import { safeLine, unbroken } from './measure.ts';
import { indented, type TableColumn, tableRow } from './table.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: '', width: 10 },
  { heading: '', share: 45 },
  { heading: '', share: 55 },
];

type Line = readonly [label: string, value: string, basis: string];

/** One entry in full: its sentence with the core words marked, each field with the words it rests on, its history. */
export function entryPage(entry: Entry, content: string, screen: Screen): string {
  const { value, id } = entry;
  const head = `${screen.paint('bold', id)}  ${value.kind}, ${statusOf(entry)}\n${safeLine(placeOf(entry))}\n`;
  const rows = fieldLines(value, content).map(([label, text, basis]) =>
    tableRow(COLUMNS, [{ text: label, style: 'dim' }, { text }, { text: basis, style: 'dim' }], screen),
  );
  const history = entry.decisions.map((decision) => indented(decisionText(decision), 2, screen));
  return [
    head,
    '\n',
    indented(sentenceText(value, content), 2, screen),
    '\n',
    ...rows,
    '\n',
    history.length > 0 ? 'Decisions\n' : 'Nobody has decided on it yet.\n',
    ...history,
  ].join('');
}

/** The sentence as it stands in the text, the core words in brackets; a span that is not exact is said, not shown. */
function sentenceText({ sentence, spans, text }: Statement, content: string): string {
  const inside = spans.filter(
    (span) => isExact(content, span) && sentence.start <= span.start && span.end <= sentence.end,
  );
  if (inside.length === 0) return `“${text}”`;
  let at = sentence.start;
  let line = '';
  for (const { start, end } of [...inside].sort((a, b) => a.start - b.start)) {
    line += `${content.slice(at, start)}[${content.slice(start, end)}]`;
    at = end;
  }
  return unbroken(`“${line}${content.slice(at, sentence.end)}”`);
}

function fieldLines(value: Statement, content: string): Line[] {
  const words = (span: Span | null) => (span ? wordsOf(span, content) : '');
  const parties = (label: string, refs: readonly PartyRef[]): Line[] =>
    refs.map((party) => [
      label,
      partyText(party),
      party.inferred === null ? words(party.span) : `inferred: ${party.inferred}`,
    ]);
  const { deadline, condition, area, binding, trackable, rule } = value;
  const lines: Line[] = [
    ...parties('who', value.promisor),
    ...parties('to whom', value.beneficiary),
    ...value.amounts.map((amount): Line => ['how much', amountText(amount), words(amount.span)]),
    ...(deadline ? [['by when', deadlineText(deadline), basisOf(deadline.basis, words(deadline.span))] as const] : []),
    ...(condition ? [['if', condition.text, words(condition.span)] as const] : []),
    ['binding', binding, words(value.context[0] ?? null)],
    ['area', area ?? '', ''],
    ['lacks', trackable.missing.join(', ') || 'nothing', 'to be trackable'],
    ['found by', rule, `text ${value.spans[0]!.start} to ${value.spans.at(-1)!.end}`],
  ];
  return lines;
}

function partyText({ name, code, inferred, members }: PartyRef): string {
  const shown = name === code ? name : `${name} (${code})`;
  const group = members && members.length > 0 ? `${shown}: ${members.join(', ')}` : shown;
  return inferred === null ? group : `(${group})`;
}

function wordsOf(span: Span, content: string): string {
  return isExact(content, span) ? `“${unbroken(span.exact)}”` : `not what stands in the text at ${span.start}`;
}

function basisOf(basis: string | null, words: string): string {
  return basis === null ? words : `${words}, reckoned from: ${basis}`;
}

function decisionText({ number, action, by, at, why, changes, undoes, into }: Decision): string {
  const what = undoes === null ? action : `${action} of ${undoes}`;
  const fields = changes ? `: ${Object.keys(changes).join(', ')}` : '';
  const where = into.length > 0 ? ` into ${into.join(', ')}` : '';
  return `${number}. ${at} ${by}: ${what}${fields}${where}${why === null ? '' : ` – ${why}`}`;
}
