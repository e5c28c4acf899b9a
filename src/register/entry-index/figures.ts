/** `max`: upper end; `currency`: ISO 4217. */
export type AmountCell = readonly [value: number, max: number | null, unit: string, currency: string | null];

/** Lists of amounts by number, their figures in arrays and each unit and currency once: there are as many as there are figures. */
export interface Figures {
  /** Amounts of list `n`: from `ends[n - 1]` to `ends[n]`. */
  ends: Float64Array<ArrayBuffer>;
  lists: number;
  /** Of each amount value, upper end (not a number where there is none), unit and currency (by their numbers). */
  numbers: Float64Array<ArrayBuffer>;
  amounts: number;
  readonly names: (string | null)[];
  readonly known: Map<string | null, number>;
}

/** Numbers for each amount. */
const EACH = 4;

export function createFigures(): Figures {
  const numbers = () => new Float64Array(64);
  return { ends: numbers(), lists: 0, numbers: numbers(), amounts: 0, names: [], known: new Map() };
}

/** Takes the next list. */
export function pushAmounts(figures: Figures, cells: readonly AmountCell[]): void {
  for (const [value, max, unit, currency] of cells) {
    const at = figures.amounts * EACH;
    if (at === figures.numbers.length) figures.numbers = longer(figures.numbers);
    const { numbers } = figures;
    numbers[at] = value;
    numbers[at + 1] = max ?? Number.NaN;
    numbers[at + 2] = numberOf(figures, unit);
    numbers[at + 3] = numberOf(figures, currency);
    figures.amounts += 1;
  }
  if (figures.lists === figures.ends.length) figures.ends = longer(figures.ends);
  figures.ends[figures.lists] = figures.amounts;
  figures.lists += 1;
}

function numberOf({ known, names }: Figures, name: string | null): number {
  const number = known.get(name) ?? names.push(name) - 1;
  known.set(name, number);
  return number;
}

function longer(numbers: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

export function amountsAt({ ends, numbers, names }: Figures, list: number): AmountCell[] {
  const cells: AmountCell[] = [];
  for (let amount = list === 0 ? 0 : ends[list - 1]!; amount < ends[list]!; amount += 1) {
    const at = amount * EACH;
    const max = numbers[at + 1]!;
    const [unit, currency] = [names[numbers[at + 2]!]!, names[numbers[at + 3]!]!];
    cells.push([numbers[at]!, Number.isNaN(max) ? null : max, unit, currency]);
  }
  return cells;
}
