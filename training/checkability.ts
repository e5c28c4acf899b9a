/**
 * Learns the weights of the tests of checkability from coded texts and writes them beside `src/extract/checkable`: those of the
 * named tests as a table, those of single words as data.
 *
 *   node training/checkability.ts [--dry]
 *
 * A linear model; the same texts give the same weights. Texts kept aside are never trained on. Prints the figures of leaving an
 * eighth of the texts out at a time, which is what to expect on a new text. Needs the coded texts beside the checkout.
 */
import { writeFileSync } from 'node:fs';
import { goldTexts, ownTexts } from './coded-texts.ts';
import { type Example, examplesOf } from './examples.ts';
import { type Model, scoreOf, train } from './logistic.ts';
import { keepTests, plainTests } from './plain-words.ts';
import { GENRE, setExamples, setSentences } from './set-examples.ts';

const FOLDS = 8;
// A weight below this moves no decision; leaving it out keeps the data small.
const LEAST = 0.05;

// The coded documents are of one hand, by the practice that is followed; the project's own codings are of eight.
const PRACTICE = 2;

function leaveOut(examples: readonly Example[], sets: readonly Example[]): void {
  const documents = [...new Set(examples.map((example) => example.document))].sort();
  const fold = (document: string) => documents.indexOf(document) % FOLDS;
  const judged = Array.from({ length: FOLDS }, (_, out) => {
    const model = train([...examples.filter((example) => fold(example.document) !== out), ...sets]);
    return examples
      .filter((example) => fold(example.document) === out)
      .map((example) => ({ example, value: scoreOf(model, example.tests) }));
  }).flat();
  const share = (checkable: boolean, test: (value: number) => boolean) => {
    const own = judged.filter(({ example }) => example.checkable === checkable);
    return `${((100 * own.filter(({ value }) => test(value)).length) / own.length).toFixed(1)} %`;
  };
  for (const line of [-1.5, -1, -0.75, -0.5, -0.25, 0, 0.5]) {
    const kept = share(true, (value) => value >= line);
    const told = share(false, (value) => value < line);
    console.log(`line ${line.toFixed(2).padStart(5)}: checkable kept ${kept}, vague told ${told}`);
  }
}

const isWordTest = (test: string): boolean => test.includes(':') || test === 'weak';

function write({ bias, weights }: Model): void {
  const rows = [...weights]
    .filter(([test]) => !isWordTest(test))
    .map(([test, weight]) => `  '${test}': ${weight.toFixed(2)},`);
  const head = `/** Learned by \`training/checkability.ts\`; not edited by hand. */\nexport const BIAS = ${Number(bias.toFixed(2))};\n`;
  const table = `// biome-ignore format: generated\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
  const words = [...weights].filter(
    ([test, weight]) => isWordTest(test) && test !== GENRE && Math.abs(weight) >= LEAST,
  );
  const data = Object.fromEntries(words.map(([test, weight]) => [test, Math.round(weight * 100) / 100]));
  const folder = new URL('../src/extract/checkable/', import.meta.url);
  writeFileSync(new URL('checkable-weights.ts', folder), head + table);
  writeFileSync(new URL('word-weights.json', folder), `${JSON.stringify(data, null, 2)}\n`);
  console.log(`${rows.length} named tests, ${words.length} words`);
}

function main(dry: boolean): void {
  const gold = goldTexts().filter((text) => !text.aside);
  const texts = [...gold, ...ownTexts().filter((text) => !text.aside)];
  if (texts.length === 0) throw new Error('no coded texts beside the checkout (../shared)');
  const sentences = setSentences();
  const ofPractice = new Set(gold.map(({ name }) => name));
  const heavy = (example: Example): Example =>
    ofPractice.has(example.document) ? { ...example, weight: example.weight * PRACTICE } : example;
  const found = { texts: texts.flatMap(examplesOf).map(heavy), sets: setExamples(sentences) };
  const allowed = plainTests([...found.texts, ...found.sets], [...texts, ...sentences]);
  const [examples, sets] = [keepTests(found.texts, allowed), keepTests(found.sets, allowed)];
  const checkable = examples.filter((example) => example.checkable).length;
  console.log(`${texts.length} texts, ${examples.length} units, ${checkable} checkable`);
  leaveOut(examples, sets);
  if (!dry) write(train([...examples, ...sets]));
}

main(process.argv.includes('--dry'));
