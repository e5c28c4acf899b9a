import { createGazetteer } from '../src/parties/index.ts';
import type { Example } from './examples.ts';

// A word written without a capital.
const WORD = /(?<![\p{L}\d])[a-z][\p{L}'’-]*/gu;

/** A text that examples were taken from, by the name that its examples bear. */
export interface Source {
  readonly name: string;
  readonly content: string;
}

// What fewer texts say than this tells of those texts alone.
const LEAST_TEXTS = 3;

// A word before the frame counts where it says who speaks, never which state or person.
const OPENERS = new Set('we i it they you both each all the this these those our its their there'.split(' '));

// People in office, whose acts weigh what anybody's weigh.
const OFFICE =
  /^(president|minister|secretary|chancellor|premier|ambassador|king|queen|emir|prince|sheikh|governor)s?$/;

/**
 * Those of the examples' word tests that may be learned: a test must hold in at least three texts, its words must be written
 * without a capital in as many, and none may name a party or an office. So no weight knows a state, a person or a single text.
 * Tests that are no word tests stay.
 */
export function plainTests(examples: readonly Example[], sources: readonly Source[]): ReadonlySet<string> {
  const seen = countTexts(examples.map(({ document, tests }) => [document, tests] as const));
  const isPlain = plainWords(sources);
  const mayCount = (test: string): boolean => {
    const [, kind, name] = /^(word|pair|verb|binds|opens|acts):(.*)$/.exec(test) ?? [];
    if (kind === undefined) return true;
    if (kind === 'acts') return false;
    if (kind === 'opens') return OPENERS.has(name!);
    if (seen.get(test)! < LEAST_TEXTS) return false;
    if (kind !== 'pair') return isPlain(name!);
    return name!.split('_').every(isPlain) && !isName(name!.replaceAll('_', ' '));
  };
  return new Set([...seen.keys()].filter(mayCount));
}

/** Whether a word is written without a capital in at least three of the texts and names no party or office. */
export function plainWords(sources: readonly Source[]): (word: string) => boolean {
  const common = countTexts(sources.map(({ name, content }) => [name, content.match(WORD) ?? []] as const));
  return (word) => (common.get(word) ?? 0) >= LEAST_TEXTS && !isName(word);
}

const gazetteer = createGazetteer();

function isName(words: string): boolean {
  return OFFICE.test(words) || [titled(words), words.toUpperCase()].some((form) => gazetteer.find(form).length > 0);
}

/** In how many texts each item stands. */
function countTexts(rows: readonly (readonly [text: string, items: readonly string[]])[]): ReadonlyMap<string, number> {
  const texts = new Map<string, Set<string>>();
  for (const [text, items] of rows) for (const item of items) texts.set(item, (texts.get(item) ?? new Set()).add(text));
  return new Map([...texts].map(([item, own]) => [item, own.size]));
}

function titled(words: string): string {
  return words.replace(/(^| )\p{L}/gu, (first) => first.toUpperCase());
}

/** The examples with their tests cut down to those that may be learned. */
export function keepTests(examples: readonly Example[], allowed: ReadonlySet<string>): Example[] {
  return examples.map((example) => ({ ...example, tests: example.tests.filter((test) => allowed.has(test)) }));
}
