import type { Statement } from '../../../src/model/index.ts';
import { added, type Figures, figures, NONE, type Tally } from './figures.ts';

type Level = 'sentence' | 'unit';

/**
 * How well one rule finds. Precision: of what it found, what is right. Recall: of all that is coded, what it found; the
 * recalls of all rules on units therefore add up to that of the whole.
 */
export interface RuleFigures {
  readonly rule: string;
  readonly sentence: Figures;
  readonly unit: Figures;
}

/** Counts by rule what was found rightly and what too much. */
export class RuleCount {
  private readonly tallies = new Map<string, Record<Level, Tally>>();

  add(level: Level, found: readonly Pick<Statement, 'rule'>[], right: boolean): void {
    for (const rule of new Set(found.map((statement) => statement.rule))) {
      const times = level === 'sentence' ? 1 : found.filter((statement) => statement.rule === rule).length;
      const tally = this.tallies.get(rule) ?? { sentence: NONE, unit: NONE };
      const more = { ...NONE, [right ? 'tp' : 'fp']: times };
      this.tallies.set(rule, { ...tally, [level]: added(tally[level], more) });
    }
  }

  /** The rules that found a commitment where it is judged, those that found most units first. */
  figures(coded: Readonly<Record<Level, number>>): RuleFigures[] {
    const of = (tally: Tally, all: number) => figures({ ...tally, fn: all - tally.tp });
    const rules = [...this.tallies].map(([rule, { sentence, unit }]) => ({
      rule,
      sentence: of(sentence, coded.sentence),
      unit: of(unit, coded.unit),
    }));
    const found = ({ unit }: RuleFigures) => unit.tp + unit.fp;
    return rules.sort((a, b) => found(b) - found(a) || (a.rule < b.rule ? -1 : 1));
  }
}
