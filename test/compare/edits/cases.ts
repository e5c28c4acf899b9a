import type { QuoteVerdict, TextDocument } from '../../../src/model/index.ts';
import { ALTERING, type Chance, REORDERING } from './altering.ts';
import { HARMLESS } from './harmless.ts';

/** A quotation that was changed in a known way. `kind`: the kind of difference; null for a harmless one, `order` for words that moved. */
export interface Case {
  readonly edit: string;
  readonly kind: string | null;
  readonly original: string;
  readonly quoted: string;
}

const FEWEST = 8;
const LONGEST = 60;

/** Sentences that can stand between quotation marks as they are, without the mark that ends them. */
export function quotable({ content, sentences }: TextDocument): string[] {
  const read = sentences.map(({ start, end }) => content.slice(start, end).replace(/\s+/g, ' ').trim());
  return (
    read
      .filter(
        (text) =>
          /^\p{Lu}.*[.!;]$/u.test(text) && !/["“”«»„‘[\]…|*_#]|\.\.|https?:|['’](?!\w)|(?<!\w)['’]|[?:]/u.test(text),
      )
      .map((text) => text.slice(0, -1))
      // A word that a line end broke has lost the line end here.
      .filter((text) => !/\p{Ll}- \p{Ll}/u.test(text))
      .filter((text) => !/[.!;] /.test(text) || /\b[A-Z]\. /.test(text))
      .filter((text) => text.split(' ').length >= FEWEST && text.split(' ').length <= LONGEST)
  );
}

const ALL = [
  ...ALTERING,
  ...REORDERING.map((edit) => ({ ...edit, kind: 'order' })),
  ...HARMLESS.map((edit) => ({ ...edit, kind: null })),
];

/**
 * Every edit on every sentence of a text (`content`), `rounds` times with other chances. Equal sentences and chances give
 * equal cases.
 */
export function casesOf(
  sentences: readonly string[],
  parties: readonly string[],
  rounds: number,
  next: Chance,
  content: string = sentences.join(' '),
): Case[] {
  const cases = new Map<string, Case>();
  for (let round = 0; round < rounds; round++) {
    for (const original of sentences) {
      for (const { name, kind, apply } of ALL) {
        const quoted = apply(original, next, parties);
        if (quoted !== null && quoted !== original)
          cases.set(`${kind} ${quoted}`, { edit: name, kind, original, quoted });
      }
    }
  }
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  const said = plain(content.replace(/<[^<>]{0,200}>/g, ' '));
  // Words that changed places may be what the text says elsewhere.
  return [...cases.values()].filter(({ kind, quoted }) => kind === null || !said.includes(plain(quoted)));
}

/** Words of the original that the quotation still has, as far as its kind of edit tells. */
export function remaining({ original, quoted }: Case): number {
  const words = new Set(quoted.split(/\s+/));
  return original.split(' ').filter((word) => words.has(word)).length;
}

/** A report that quotes all cases, one a paragraph, and where each stands in it. */
export function reportOf(cases: readonly Case[]): { content: string; starts: readonly number[] } {
  const starts: number[] = [];
  let content = '';
  for (const { quoted } of cases) {
    content += 'The minister said: “';
    starts.push(content.length);
    content += `${quoted}”.\n\n`;
  }
  return { content, starts };
}

/** What became of the cases. */
export interface Tally {
  readonly cases: number;
  /** Altered and called verbatim: must be none. */
  readonly passed: readonly Case[];
  /** Altered with at least six words left, and not found. */
  readonly lost: readonly Case[];
  readonly findable: number;
  /** Altered and found, with a kind that is not the right one. */
  readonly miscalled: readonly (Case & { readonly as: readonly string[] })[];
  readonly called: number;
  /** Harmless and called altered or not found: must be none. */
  readonly accused: readonly (Case & { readonly as: readonly string[] })[];
  readonly harmless: number;
}

export function tallyOf(judged: readonly (readonly [Case, QuoteVerdict | undefined])[]): Tally {
  const altering = judged.filter(([{ kind }]) => kind !== null);
  const harmless = judged.filter(([{ kind }]) => kind === null);
  const findable = altering.filter(([one]) => remaining(one) >= 6);
  const isFound = (verdict: QuoteVerdict | undefined) => verdict !== undefined && verdict.verdict !== 'not-found';
  const kinds = (verdict: QuoteVerdict | undefined) =>
    verdict ? [verdict.verdict, ...verdict.differences.map((one) => `${one.kind}: ${one.source} > ${one.report}`)] : [];
  const called = altering.filter(([{ kind }, verdict]) => kind !== 'order' && isFound(verdict));
  const right = ([{ kind }, verdict]: (typeof judged)[number]) =>
    verdict!.differences.length > 0 && verdict!.differences.every((one) => one.kind === kind);
  return {
    cases: judged.length,
    passed: altering.filter(([, verdict]) => verdict?.verdict === 'verbatim').map(([one]) => one),
    lost: findable.filter(([, verdict]) => !isFound(verdict)).map(([one]) => one),
    findable: findable.length,
    miscalled: called.filter((one) => !right(one)).map(([one, verdict]) => ({ ...one, as: kinds(verdict) })),
    called: called.length,
    accused: harmless
      .filter(([, verdict]) => !isFound(verdict) || verdict!.verdict === 'altered')
      .map(([one, verdict]) => ({ ...one, as: kinds(verdict) })),
    harmless: harmless.length,
  };
}
