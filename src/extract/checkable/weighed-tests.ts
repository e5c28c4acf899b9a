import WORD_WEIGHTS from './word-weights.json' with { type: 'json' };

/** A test by a single word, with what it weighs. `shown`: the words as a reader is told them, null for a test of another kind. */
export interface WordTest {
  readonly test: string;
  readonly weight: number;
  readonly shown: string | null;
}

// Tests of these kinds rest on words that a reader can be shown.
const SHOWN = /^(word|pair|verb|acts):/;

const TESTS: readonly WordTest[] = Object.entries(WORD_WEIGHTS)
  .filter(([, weight]) => weight !== 0)
  .map(([test, weight]) => ({ test, weight, shown: SHOWN.test(test) ? shownAs(test) : null }));

function shownAs(test: string): string {
  return test.replace(/^\w+:/, '').replaceAll('_', ' ');
}

/** Tests that weigh anything, by kind and name, so that no name of a test is put together only to be looked up. */
const BY_KIND: ReadonlyMap<string, ReadonlyMap<string, WordTest>> = byKind();

function byKind(): ReadonlyMap<string, Map<string, WordTest>> {
  const kinds = new Map<string, Map<string, WordTest>>();
  for (const test of TESTS) {
    const [, kind, name] = /^([^:]*):?(.*)$/s.exec(test.test)!;
    kinds.set(kind!, (kinds.get(kind!) ?? new Map()).set(name!, test));
  }
  return kinds;
}

const NONE: ReadonlyMap<string, WordTest> = new Map();

/** The tests of a kind (`verb`, `word`) by name. */
export function weighedOf(kind: string): ReadonlyMap<string, WordTest> {
  return BY_KIND.get(kind) ?? NONE;
}

/** The test of a kind and name; undefined if it weighs nothing. */
export function weighed(kind: string, name: string): WordTest | undefined {
  return BY_KIND.get(kind)?.get(name);
}

/** Pairs by their first and second word. */
export const WEIGHED_PAIRS: ReadonlyMap<string, ReadonlyMap<string, WordTest>> = pairs();

/** A word may have an underscore of its own, so a pair is known by every place where it can be parted. */
function pairs(): ReadonlyMap<string, ReadonlyMap<string, WordTest>> {
  const found = new Map<string, Map<string, WordTest>>();
  for (const [name, test] of weighedOf('pair'))
    for (let at = name.indexOf('_'); at >= 0; at = name.indexOf('_', at + 1)) {
      const first = name.slice(0, at);
      found.set(first, (found.get(first) ?? new Map()).set(name.slice(at + 1), test));
    }
  return found;
}
