import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures } from '../../apps/cli/eval/figures.ts';
import { extract, findAmounts } from '../../src/extract/index.ts';
import { contains, type Statement } from '../../src/model/index.ts';
import { createGazetteer, type Gazetteer } from '../../src/parties/index.ts';
import { readPlain } from '../../src/text/index.ts';
import type { Suite } from './figures.ts';

/** The figures on sets of single sentences and expressions that others coded. Throws where a file of the folder is missing. */
export function setSuites(folder: string): Suite[] {
  const parties = createGazetteer();
  return [
    codedItems(join(folder, 'g20-coded.jsonl'), parties),
    pledges(join(folder, 'pledge-sentences.jsonl'), parties),
    money(join(folder, 'money-english.json')),
  ];
}

function lines<T>(file: string): T[] {
  const all = readFileSync(file, 'utf8').split('\n');
  return all.filter((line) => line !== '').map((line) => JSON.parse(line) as T);
}

/**
 * Commitments of a group's joint texts, one by one: what is in square brackets is context. `surfaced`: some statement holds
 * words outside the brackets; `commitment`: one of those is a commitment. The day is about that of a year's summit.
 */
function codedItems(file: string, parties: Gazetteer): Suite {
  const items = lines<{ readonly text: string; readonly year: number }>(file);
  const found = items.map(({ text, year }) => {
    const statements = extract(readPlain(text, {}), { date: `${year}-11-15`, speaker: ['G20'], parties });
    return statements.filter((statement) => isCore(text, statement));
  });
  const share = (test: (statements: readonly Statement[]) => boolean) => found.filter(test).length / items.length;
  return {
    name: 'sets/g20-coded',
    figures: {
      surfaced: share((statements) => statements.length > 0),
      commitment: share((statements) => statements.some(({ kind }) => kind === 'commitment')),
    },
  };
}

function isCore(text: string, { spans }: Statement): boolean {
  const brackets = [...text.matchAll(/\[[^\]]*\]/g)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return spans.some((span) => !brackets.some((bracket) => contains(bracket, span)));
}

/** Sentences of party manifestos, pledges or not: another genre than the texts that the rules are for. */
function pledges(file: string, parties: Gazetteer): Suite {
  const tally = { tp: 0, fp: 0, fn: 0 };
  for (const { text, pledge } of lines<{ readonly text: string; readonly pledge: 0 | 1 }>(file)) {
    const statements = extract(readPlain(text.trim(), {}), { date: '2019-04-01', speaker: ['Party'], parties });
    const said = statements.some(({ kind }) => kind === 'commitment');
    if (said) tally[pledge ? 'tp' : 'fp'] += 1;
    else if (pledge) tally.fn += 1;
  }
  return { name: 'sets/pledge-sentences', figures: { f1: figures(tally).f1 } };
}

interface MoneyText {
  readonly text: string;
  /** `value` is null for a currency without a sum; `iso` is null where the words leave the currency open. */
  readonly expected: readonly { readonly value: string | null; readonly iso: string | null }[];
}

/** Texts whose sums are all found with value and currency; where none is expected, none may be found. */
function money(file: string): Suite {
  const texts: MoneyText[] = JSON.parse(readFileSync(file, 'utf8'));
  return { name: 'sets/money-english', figures: { right: texts.filter(isRight).length } };
}

// Parts of a currency are units of their own, not money.
const PARTS = /cent|penn|penc|satosh|sen/i;

function isRight({ text, expected }: MoneyText): boolean {
  const found = findAmounts(text);
  if (expected.length === 0) return !found.some(({ unit }) => unit === 'money');
  const sums = expected.filter(({ value }) => value != null);
  return sums.every(({ value, iso }) =>
    found.some(
      (amount) =>
        Math.abs(amount.value - Number(value)) < 1e-9 * Math.max(1, amount.value) &&
        (amount.unit === 'money' || PARTS.test(amount.unit)) &&
        (iso === null || amount.currency === iso),
    ),
  );
}
