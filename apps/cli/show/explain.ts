import type { Unfound } from '../../../src/extract/index.ts';
import type { Range, Statement } from '../../../src/model/index.ts';
import { type Explanation, explanationOf, signed } from '../explain/explanation.ts';
import type { FieldBasis } from '../explain/fields.ts';
import { says } from '../explain/says.ts';
import type { Screen } from '../screen.ts';
import { safeLine, wrapped } from './measure.ts';
import { indented } from './table.ts';

/** The width of the names on the left; what they name stands behind it. */
const MARGIN = 11;

const FIELDS: readonly (readonly [FieldBasis['field'], string])[] = [
  ['promisor', 'who'],
  ['beneficiary', 'to whom'],
  ['amounts', 'how much'],
  ['deadline', 'by when'],
  ['condition', 'if'],
  ['binding', 'binding'],
  ['area', 'area'],
];

/** A statement with why it is what it is: the rule, what each field rests on, the tests it passes, what it leaves open. */
export function explained(label: string, statement: Statement, screen: Screen): string {
  const { rule, bound, fields, checkable, trackable } = explanationOf(statement);
  const head = `${label} · ${statement.kind} · ${statement.spans.map(place).join(', ')}`;
  const parts = (present: boolean) =>
    trackable.filter((part) => part.present === present).map((part) => `${part.part} (${part.says})`);
  return [
    ...heading(head, screen),
    indented(`“${statement.text}”`, 2, screen),
    '\n',
    ...named('rule', [`${rule.id}: ${rule.says}`, ...rule.spans.map(quoted)], screen),
    ...named('bound', boundLines(bound, rule.spans.length > 0), screen),
    ...FIELDS.flatMap(([field, name]) => named(name, valuesOf(fields, field), screen)),
    ...named('checkable', checkableLines(checkable), screen),
    ...named('trackable', [`has ${parts(true).join(', ') || 'nothing'}`], screen),
    ...named('', [`lacks ${parts(false).join(', ') || 'nothing'}`], screen),
    '\n',
  ].join('');
}

/** A sentence that makes no statement, with each cue in it and why it makes nothing. */
export function explainedUnfound({ sentence, text, cues }: Unfound, screen: Screen): string {
  const head = `– · no statement · ${place(sentence)}`;
  const lines = cues.map(({ id, span, dropped }) => `${id} ${quoted(span)}: ${says('dropped', dropped)}`);
  return [...heading(head, screen), indented(`“${text}”`, 2, screen), ...named('not found', lines, screen), '\n'].join(
    '',
  );
}

const heading = (text: string, screen: Screen): string[] =>
  wrapped(safeLine(text), screen.columns).map((line) => `${screen.paint('bold', line)}\n`);

/** Who is bound; the binding words only where the rule does not show them already. */
function boundLines(bound: Explanation['bound'], shown: boolean): string[] {
  return bound.filter(({ test }) => !(shown && test === 'frame')).map((reason) => reason.says);
}

function valuesOf(fields: readonly FieldBasis[], field: FieldBasis['field']): string[] {
  const values = fields
    .filter((basis) => basis.field === field)
    .map(({ value, span, says: reason }) => [value, span && quoted(span), reason].filter(Boolean).join(' – '));
  return values.length > 0 ? values : ['–'];
}

function checkableLines({ score, says: verdict, start, tests, rest, lacks }: Explanation['checkable']): string[] {
  return [
    `${signed(score)} ${verdict}`,
    ...tests.map((test) => `${signed(test.weight)} ${test.says}`),
    `${signed(start)} what every unit starts with`,
    ...(rest === 0 ? [] : [`${signed(rest)} what weighs too little to be named`]),
    ...(lacks.length > 0 ? [`lacks ${lacks.map((lack) => lack.says).join(', ')}`] : []),
  ];
}

/** Lines under one name, which stands before the first; what does not fit in a line goes on below it. */
function named(name: string, values: readonly string[], screen: Screen): string[] {
  return values.flatMap((value, index) => {
    const lines = wrapped(safeLine(value), screen.columns - MARGIN);
    return lines.map((line, row) => {
      const left = index === 0 && row === 0 ? name : '';
      return `${screen.paint('dim', left.padEnd(MARGIN))}${line}\n`;
    });
  });
}

const place = ({ start, end }: Range): string => `${start}–${end}`;
const quoted = ({ exact, ...range }: Range & { readonly exact: string }): string => `“${exact}” ${place(range)}`;
