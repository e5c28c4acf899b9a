import { dice } from '../../test/register/invented.ts';

export type Roll = (end: number) => number;

const STARTS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z', 'br', 'st', 'tr'];
const VOWELS = ['a', 'e', 'i', 'o', 'u'];
const ENDS = ['n', 'r', 'l', 's', 'th', 'm'];

/** Invented words, parties and currencies; the same everywhere. */
const [WORDS, PARTIES] = [3000, 150] as const;
export const CURRENCIES = ['RUC', 'GRK', 'SYP', 'ZED', 'TAV', 'BRN'] as const;

/** The n-th word: what is said often is short. */
export function wordOf(n: number): string {
  const roll = dice(n * 7919 + 17);
  const syllable = () => STARTS[roll(STARTS.length)]! + VOWELS[roll(VOWELS.length)]!;
  const length = n < 60 ? 1 : n < 900 ? 2 : 3;
  return Array.from({ length }, syllable).join('') + ENDS[roll(ENDS.length)]! + (n % 7 === 0 ? 'a' : '');
}

export const VOCABULARY: readonly string[] = Array.from({ length: WORDS }, (_, n) => wordOf(n));

/** Invented parties with codes of their own; the first are named most. */
export const LANDS: readonly { readonly code: string; readonly name: string }[] = Array.from(
  { length: PARTIES },
  (_, n) => {
    const word = wordOf(n + 1000);
    return { code: `X${String(n).padStart(3, '0')}`, name: `${word[0]!.toUpperCase()}${word.slice(1)}ia${n}` };
  },
);

/** One of a list, the n-th about n times rarer than the first: as words and names are. */
export function seldomLater<Item>(items: readonly Item[], roll: Roll): Item {
  return items[Math.floor(items.length ** (roll(1_000_000) / 1_000_000)) - 1]!;
}

export function oneOf<Item>(items: readonly Item[], roll: Roll): Item {
  return items[roll(items.length)]!;
}
