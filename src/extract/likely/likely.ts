import type { Reason } from '../../model/index.ts';
import { isStandfirst } from '../rules/bold-title.ts';
import type { Candidate } from '../rules/candidate.ts';
import type { Before } from '../rules/clause-candidates.ts';
import type { SentenceView } from '../sentence-view.ts';
import { WORD_COUNT, wordOf } from '../words/lexicon.ts';
import { type Formed, formOf } from './form.ts';
import WEIGHTS from './likely-weights.json' with { type: 'json' };
import { type Around, testsOf, visitTests } from './tests.ts';

/**
 * The line from which on a sentence is like those that coders took. The sum is the log of the odds; below even odds, since a sentence
 * shown in vain costs a reader a look, and one that is passed over is lost to the register.
 */
export const LIKELY = -0.5;

type Weights = ReadonlyMap<string, number>;

const BY_KIND = byKind();
const WORDS: Weights = BY_KIND.get('word') ?? new Map();
const WORDS_BY_ID = Float64Array.from({ length: WORD_COUNT }, (_, id) => WORDS.get(wordOf(id)) ?? 0);

function byKind(): ReadonlyMap<string, Weights> {
  const kinds = new Map<string, Map<string, number>>();
  for (const [test, weight] of Object.entries(WEIGHTS.weights)) {
    const [, kind, name] = /^([^:]*):(.*)$/s.exec(test)!;
    kinds.set(kind!, (kinds.get(kind!) ?? new Map()).set(name!, weight));
  }
  return kinds;
}

const NONE: readonly Candidate[] = [];

/**
 * What a sentence that no rule takes promises, if its form and words are like those of commitments in coded texts; nothing otherwise.
 * Its reasons name the words that weigh most, for and against.
 */
export function likelyCandidates(
  view: SentenceView,
  before: Before,
  around: Around,
  onFormed?: (view: SentenceView, tests: readonly string[]) => void,
): readonly Candidate[] {
  const formed = formOf(view, before);
  if (!formed) return NONE;
  onFormed?.(view, testsOf(view, formed, around));
  if (scoreOf(view, formed, around) < LIKELY || isStandfirst(view.rawBlock())) return NONE;
  return [{ ...formed.candidate, likely: reasonsOf(testsOf(view, formed, around)) }];
}

function scoreOf(view: SentenceView, formed: Formed, around: Around): number {
  const met = new Set<number>();
  let sum = WEIGHTS.bias;
  visitTests(view, formed, around, {
    test(kind, name) {
      sum += BY_KIND.get(kind)?.get(name) ?? 0;
    },
    word(id) {
      const weight = WORDS_BY_ID[id]!;
      if (weight === 0 || met.has(id)) return;
      met.add(id);
      sum += weight;
    },
  });
  return sum;
}

// As many words are named as tell a reader something.
const NAMED = 5;
// Tests that rest on a word which a reader can be shown.
const SHOWN = /(?:^|&)(?:opens|second|third|word|act|does|head|first):([^&]+)$/;

/** What speaks for it and what against, each with the words that weigh most. */
function reasonsOf(tests: readonly string[]): readonly Reason[] {
  const weighed = tests.flatMap((test) => {
    const at = test.indexOf(':');
    const weight = BY_KIND.get(test.slice(0, at))?.get(test.slice(at + 1));
    return weight === undefined ? [] : [{ test, weight }];
  });
  return ([1, -1] as const).flatMap((sign) => {
    const own = weighed.filter(({ weight }) => weight * sign > 0).sort((a, b) => (b.weight - a.weight) * sign);
    if (own.length === 0) return [];
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    const named = own.flatMap(({ test }) => SHOWN.exec(test)?.[1] ?? []).filter((word) => /\p{L}/u.test(word));
    const words = [...new Set(named)].slice(0, NAMED);
    const test = sign > 0 ? 'likely-for' : 'likely-against';
    return [{ test, holds: sign > 0, words: words.join(', ') || null, weight: Math.round(total * 100) / 100 }];
  });
}
