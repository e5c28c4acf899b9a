import {
  contains,
  isExact,
  type PartyRef,
  type Span,
  type Statement,
  type TextDocument,
} from '../../../src/model/index.ts';
import type { Decision, Entry } from '../../../src/register/index.ts';
import { createReader, type TextReader } from '../../../src/text/index.ts';
import type { Screen } from '../screen.ts';
import { placeOf, statusOf } from './entries.ts';
import { amountText, deadlineText } from './fields.ts';
import { safeLine } from './measure.ts';
import { indented, type TableColumn, tableRow } from './table.ts';

const COLUMNS: readonly TableColumn[] = [
  { heading: '', width: 10 },
  { heading: '', share: 45 },
  { heading: '', share: 55 },
];

/** The text that an entry stands in, and how it is read; null where it is not there. */
type Page = { readonly content: string; readonly reader: TextReader } | null;

type Line = readonly [label: string, value: string, basis: string];

/** One entry in full: its sentence with the core words marked, each field with the words it rests on, its history. */
export function entryPage(entry: Entry, text: TextDocument | null, screen: Screen): string {
  const { value, id } = entry;
  const page = text && { content: text.content, reader: createReader(text) };
  const head = `${screen.paint('bold', id)}  ${value.kind}, ${statusOf(entry)}\n${safeLine(placeOf(entry))}\n`;
  const rows = fieldLines(value, page).map(([label, text, basis]) =>
    tableRow(COLUMNS, [{ text: label, style: 'dim' }, { text }, { text: basis, style: 'dim' }], screen),
  );
  const history = entry.decisions.map((decision) => indented(decisionText(decision), 2, screen));
  return [
    head,
    '\n',
    indented(sentenceText(value, page), 2, screen),
    '\n',
    ...rows,
    '\n',
    ...followingLines(entry, screen),
    history.length > 0 ? 'Decisions\n' : 'Nobody has decided on it yet.\n',
    ...history,
  ].join('');
}

/** The sentence as it stands in the text, the core words in brackets; a span that is not exact is said, not shown. */
function sentenceText({ sentence, spans, text }: Statement, page: Page): string {
  const inside = spans.filter((span) => page && isExact(page.content, span) && contains(sentence, span));
  if (!page || inside.length === 0) return `“${text}”`;
  const read = (start: number, end: number) => page.reader.range(start, end).text;
  let at = sentence.start;
  let line = '';
  for (const { start, end } of [...inside].sort((a, b) => a.start - b.start)) {
    line += `${spaced(read(at, start), page.content, at, start)}[${read(start, end)}]`;
    at = end;
  }
  return `“${line}${spaced(read(at, sentence.end), page.content, at, sentence.end)}”`;
}

/** White space at the ends of a stretch is folded away in reading; between two stretches one space of it stays. */
function spaced(words: string, content: string, start: number, end: number): string {
  const raw = content.slice(start, end);
  if (words === '') return /\s/.test(raw) ? ' ' : '';
  return `${/^\s/.test(raw) ? ' ' : ''}${words}${/\s$/.test(raw) ? ' ' : ''}`;
}

function fieldLines(value: Statement, page: Page): Line[] {
  const words = (span: Span | null) => (span ? wordsOf(span, page) : '');
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

function wordsOf(span: Span, page: Page): string {
  if (!page) return `“${span.exact}”`;
  return isExact(page.content, span)
    ? `“${page.reader.range(span.start, span.end).text}”`
    : `not what stands in the text at ${span.start}`;
}

function basisOf(basis: string | null, words: string): string {
  return basis === null ? words : `${words}, reckoned from: ${basis}`;
}

/** What became of its words in a newer version: what went in brackets with a minus, what came with a plus. */
function followingLines({ following }: Entry, screen: Screen): string[] {
  const told = following?.spans.filter(({ fate }) => fate !== 'unchanged') ?? [];
  if (!following || told.length === 0) return [];
  const signs = {
    same: (text: string) => text,
    old: (text: string) => `[-${text}-]`,
    new: (text: string) => `{+${text}+}`,
  };
  const lines = told.map(({ field, fate, from, to, difference }) => {
    const words = difference.map(({ kind, text }) => signs[kind](text)).join(' ');
    const where = fate === 'moved' && to ? `from ${from.start} to ${to.start}` : words || `“${from.exact}”`;
    return indented(`${field}: ${fate}: ${where}`, 2, screen);
  });
  return [`In the newer version ${following.document.slice(0, 8)}\n`, ...lines, '\n'];
}

function decisionText({ number, action, by, at, why, changes, undoes, into }: Decision): string {
  const what = undoes === null ? action : `${action} of ${undoes}`;
  const fields = changes ? `: ${Object.keys(changes).join(', ')}` : '';
  const where = into.length > 0 ? ` into ${into.join(', ')}` : '';
  return `${number}. ${at} ${by}: ${what}${fields}${where}${why === null ? '' : ` – ${why}`}`;
}
