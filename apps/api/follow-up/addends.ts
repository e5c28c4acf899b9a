import type { Addend } from '../../../src/follow/index.ts';
import type { Entry } from '../../../src/register/index.ts';

/** The amounts of an entry that might enter a total; shares (percent) add up to nothing. */
export function addendsOf({ id, value }: Entry): Addend[] {
  const amounts = value.amounts.filter(({ unit }) => unit !== 'percent');
  return amounts.map(({ span: _, ...amount }) => ({ entry: id, ...amount }));
}
