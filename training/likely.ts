/**
 * Learns what tells a sentence that no rule takes for a commitment after all, from coded texts, and writes the weights beside
 * `src/extract/likely`.
 *
 *   node training/likely.ts [--dry]
 *
 * The model is the one of `training/checkability.ts`: linear, in a fixed number of steps, so the same texts give the same weights.
 * Texts kept aside are never trained on. Prints what leaving a sixth of the texts out at a time finds: what to expect on new texts.
 */
import { writeFileSync } from 'node:fs';
import { extract } from '../src/extract/index.ts';
import { overlap } from '../src/model/index.ts';
import { createGazetteer } from '../src/parties/index.ts';
import { readPlain } from '../src/text/index.ts';
import { archiveTexts, type CodedText, goldTexts, ownTexts, sentencesOf } from './coded-texts.ts';
import type { Example } from './examples.ts';
import { type Model, scoreOf, train } from './logistic.ts';
import { plainWords } from './plain-words.ts';

const FOLDS = 6;
// Examples are few and tests many: more pull than for checkability. With less, what is found on texts left out is more often wrong.
const SHRINK = 0.005;
const LEAST = 0.03;
// Vague promises are neither found nor wrongly found where sentences are counted.
const VAGUE = 0.3;
// A test that fewer texts have tells of those texts.
const LEAST_TEXTS = 3;

const gazetteer = createGazetteer();

function examplesOf(text: CodedText): Example[] {
  const coded = sentencesOf(text);
  const examples: Example[] = [];
  const { content, date, speaker, name } = text;
  const onLikely = ({ sentence }: { sentence: { start: number; end: number } }, tests: readonly string[]): void => {
    const home = coded.find((other) => overlap(sentence, other) > 0);
    if (!home) return;
    const checkable = home.label === 'commitment';
    examples.push({ document: name, tests, checkable, weight: home.label === 'vague' ? VAGUE : 1 });
  };
  extract(readPlain(content, {}), { date, speaker, parties: gazetteer, onLikely });
  return examples;
}

// Tests that name a word of the text, or two; the others name classes.
const WORDY = /(?:^|&)(?:opens|second|third|opening|word|act|does|head|first):(.*)$/;

/** The examples with those tests that at least three texts have and whose words name no party, person or single text. */
function learnable(examples: readonly Example[], texts: readonly CodedText[]): Example[] {
  const isPlain = plainWords(texts);
  const seen = new Map<string, Set<string>>();
  for (const { document, tests } of examples)
    for (const test of tests) seen.set(test, (seen.get(test) ?? new Set()).add(document));
  const allowed = new Set(
    [...seen].flatMap(([test, own]) => {
      const words = WORDY.exec(test)?.[1]?.split('_') ?? [];
      return own.size >= LEAST_TEXTS && words.every((word) => !/\p{L}/u.test(word) || isPlain(word)) ? [test] : [];
    }),
  );
  return examples.map((example) => ({ ...example, tests: example.tests.filter((test) => allowed.has(test)) }));
}

function leaveOut(examples: readonly Example[]): void {
  const documents = [...new Set(examples.map(({ document }) => document))].sort();
  const fold = ({ document }: Example) => documents.indexOf(document) % FOLDS;
  const judged = Array.from({ length: FOLDS }, (_, out) => {
    const model = train(
      examples.filter((example) => fold(example) !== out),
      SHRINK,
    );
    return examples
      .filter((example) => fold(example) === out && example.weight === 1)
      .map((example) => ({ example, value: scoreOf(model, example.tests) }));
  }).flat();
  for (const line of [0.5, 0, -0.25, -0.5, -0.75, -1]) {
    const taken = judged.filter(({ value }) => value >= line);
    const right = taken.filter(({ example }) => example.checkable).length;
    console.log(`line ${line.toFixed(2).padStart(5)}: ${taken.length} taken, ${right} of them right`);
  }
}

function write({ bias, weights }: Model): void {
  const kept = [...weights].filter(([, weight]) => Math.abs(weight) >= LEAST);
  const rounded = Object.fromEntries(kept.map(([test, weight]) => [test, Math.round(weight * 100) / 100]));
  const data = { bias: Math.round(bias * 100) / 100, weights: rounded };
  const file = new URL('../src/extract/likely/likely-weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
  console.log(`${kept.length} tests`);
}

function main(dry: boolean): void {
  const texts = [...goldTexts(), ...ownTexts(), ...archiveTexts()].filter(({ aside }) => !aside);
  if (texts.length === 0) throw new Error('no coded texts beside the checkout (../shared)');
  const examples = learnable(texts.flatMap(examplesOf), texts);
  const right = examples.filter(({ checkable }) => checkable).length;
  console.log(`${texts.length} texts, ${examples.length} sentences, ${right} of them commitments`);
  leaveOut(examples);
  if (!dry) write(train(examples, SHRINK));
}

main(process.argv.includes('--dry'));
