import type { Figures } from './figures.ts';
import type { Score } from './score.ts';

const percent = (share: number) => (100 * share).toFixed(1).padStart(5);

/** The figures as a table of percentages. */
export function report(score: Score): string {
  const rows: (readonly [string, Figures])[] = [
    ['commitment sentences', score.sentence],
    ['commitment units', score.unit],
    ['promisor', score.promisor],
    ['beneficiary', score.beneficiary],
    ['amount', score.amount],
    ['deadline', score.deadline],
  ];
  const lines = rows.map(
    ([name, { p, r, f1, tp, fp, fn }]) =>
      `${name.padEnd(22)} P ${percent(p)}  R ${percent(r)}  F1 ${percent(f1)}   (${tp} right, ${fp} too many, ${fn} missed)\n`,
  );
  const rest = [
    `binding ${percent(score.binding)}`,
    `area ${percent(score.area)}`,
    `unit overlap ${percent(score.unitOverlap)}`,
    `five labels macro F1 ${percent(score.labelMacroF1)}`,
  ];
  return `${lines.join('')}${rest.join('  ')}\n`;
}
