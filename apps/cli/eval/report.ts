import type { Screen } from '../screen.ts';
import { indented, tableHead, tableRow } from '../show/table.ts';
import type { RuleFigures } from './by-rule.ts';
import type { Figures } from './figures.ts';
import type { Miss } from './misses.ts';
import type { Measures } from './score.ts';

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

/** The figures as a table of percentages. */
export function report(measures: Measures): string {
  const rows: (readonly [string, Figures])[] = [
    ['commitment sentences', measures.sentence],
    ['commitment units', measures.unit],
    ['promisor', measures.promisor],
    ['beneficiary', measures.beneficiary],
    ['amount', measures.amount],
    ['deadline', measures.deadline],
  ];
  const lines = rows.map(
    ([name, { p, r, f1, tp, fp, fn }]) =>
      `${name.padEnd(22)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   (${tp} right, ${fp} too many, ${fn} missed)\n`,
  );
  const rest = [
    `binding ${percent(measures.binding)}`,
    `area ${percent(measures.area)}`,
    `unit overlap ${percent(measures.unitOverlap)}`,
    `five labels macro F1 ${percent(measures.labelMacroF1)}`,
  ];
  return `${lines.join('')}${rest.join('  ')}\n`;
}

/** One line of a table by rule or by document. */
interface Row {
  readonly name: string;
  readonly sentence: Figures;
  readonly unit: Figures;
}

/** Sentences and units by document: found rightly of all found, and percentages. */
export function documentTable(documents: readonly { name: string; figures: Measures }[], screen: Screen): string {
  return table(
    'DOCUMENT',
    documents.map(({ name, figures: { sentence, unit } }) => ({ name, sentence, unit })),
    screen,
  );
}

/** Sentences and units by rule: found rightly of all found, and percentages; recall is the share of all that is coded. */
export function ruleTable(rules: readonly RuleFigures[], screen: Screen): string {
  return table(
    'RULE',
    rules.map(({ rule, sentence, unit }) => ({ name: rule, sentence, unit })),
    screen,
  );
}

function table(heading: string, rows: readonly Row[], screen: Screen): string {
  const figures = ['P', 'R', 'F1'].map((name) => ({ heading: name, width: 5, right: true }));
  const counts = { width: 9, right: true };
  const columns = [
    { heading, share: 1 },
    { heading: 'SENTENCES', ...counts },
    ...figures,
    { heading: 'UNITS', ...counts },
    ...figures,
  ];
  const cells = ({ tp, fp, p, r, f1 }: Figures) => [`${tp}/${tp + fp}`, percent(p), percent(r), percent(f1)];
  const body = rows.map(({ name, sentence, unit }) =>
    tableRow(
      columns,
      [name, ...cells(sentence), ...cells(unit)].map((text) => ({ text })),
      screen,
    ),
  );
  return `\n${tableHead(columns, screen)}${body.join('')}`;
}

/** What was missed or found too much, each with its place and its words. */
export function missList(misses: readonly Miss[], screen: Screen): string {
  const lines = misses.map(({ what, document, sid, rule, start, end, exact }) => {
    const head = [what, sid ?? document, `${start}–${end}`, ...(rule ? [rule] : [])].join('  ');
    return `${screen.paint('bold', head)}\n${indented(exact.join(' … '), 4, screen)}`;
  });
  return `\n${lines.join('')}`;
}
