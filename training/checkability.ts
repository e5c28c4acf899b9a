/**
 * Learns the weights of the tests of checkability from coded documents and writes `src/extract/checkable/checkable-weights.ts`.
 *
 *   node training/checkability.ts GOLD_DIR [--dry]
 *
 * A linear model on a few dozen named tests, trained by plain gradient descent with a fixed number of steps: the same
 * documents give the same weights. Kept-aside documents (`training/kept-aside.json`) are never trained on. Prints the figures of
 * leaving one document out, which is what to expect on a new text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../src/extract/index.ts';
import { overlap, type Statement } from '../src/model/index.ts';
import { createGazetteer } from '../src/parties/index.ts';
import { readPlain } from '../src/text/index.ts';

interface Example {
  readonly document: string;
  readonly tests: readonly string[];
  readonly checkable: boolean;
  readonly weight: number;
}

interface Coded {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly units: readonly { readonly start: number; readonly end: number }[];
}

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const STEPS = 3000;
const RATE = 0.05;
// Pulls weights of rare tests towards nothing; chosen by the figure of leaving one document out.
const SHRINK = 0.02;
// A sentence coded as none, proposal or call teaches less: most of these are mistakes of the frame, not of checkability.
const OTHER = 0.5;

const gazetteer = createGazetteer();

function examplesOf(folder: string, name: string, flags: { date: string; speaker?: string }): Example[] {
  const doc = readPlain(readFileSync(join(folder, `${name}.txt`), 'utf8'), {});
  const speaker = flags.speaker?.split(',') ?? [];
  const statements = extract(doc, { date: flags.date, speaker, parties: gazetteer, allTests: true });
  const coded = readFileSync(join(folder, `${name}.gold.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Coded);
  return statements
    .filter((statement) => statement.kind === 'commitment' || statement.kind === 'vague')
    .flatMap((statement) => {
      const home = coded.find((sentence) => statement.spans.some((span) => overlap(span, sentence) > 0));
      return home ? exampleOf(name, statement, home) : [];
    });
}

function exampleOf(document: string, statement: Statement, home: Coded): Example[] {
  const tests = statement.reasons
    .map((reason) => reason.test)
    .filter((test) => !test.startsWith('bound-') && test !== 'frame');
  if (home.label === 'vague') return [{ document, tests, checkable: false, weight: 1 }];
  if (home.label !== 'commitment') return [{ document, tests, checkable: false, weight: OTHER }];
  const hit = home.units.some(
    (unit) =>
      overlap(statement.spans[0]!, unit) * 2 > Math.min(unit.end - unit.start, statement.spans[0]!.exact.length),
  );
  return hit ? [{ document, tests, checkable: true, weight: 1 }] : [];
}

function score(model: Model, tests: readonly string[]): number {
  return tests.reduce((sum, test) => sum + (model.weights.get(test) ?? 0), model.bias);
}

function train(examples: readonly Example[]): Model {
  let bias = 0;
  const weights = new Map<string, number>(
    [...new Set(examples.flatMap((example) => example.tests))].sort().map((test) => [test, 0]),
  );
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = new Map<string, number>();
    let biasSlope = 0;
    for (const example of examples) {
      const odds = 1 / (1 + Math.exp(-score({ bias, weights }, example.tests)));
      const error = (odds - (example.checkable ? 1 : 0)) * example.weight;
      biasSlope += error;
      for (const test of example.tests) slope.set(test, (slope.get(test) ?? 0) + error);
    }
    bias -= (RATE * 20 * biasSlope) / total;
    for (const [test, weight] of weights)
      weights.set(test, weight - RATE * 20 * ((slope.get(test) ?? 0) / total + (SHRINK * weight) / 4));
  }
  return { bias, weights };
}

function leaveOneOut(examples: readonly Example[], documents: readonly string[]): void {
  const judged = documents.flatMap((document) => {
    const model = train(examples.filter((example) => example.document !== document));
    return examples
      .filter((example) => example.document === document)
      .map((example) => ({ example, value: score(model, example.tests) }));
  });
  for (const line of [-1.5, -1, -0.5, 0, 0.5]) {
    const kept =
      judged.filter(({ example, value }) => example.checkable && value >= line).length /
      judged.filter(({ example }) => example.checkable).length;
    const vague =
      judged.filter(({ example, value }) => !example.checkable && value < line).length /
      judged.filter(({ example }) => !example.checkable).length;
    console.log(
      `line ${line.toFixed(1).padStart(4)}: checkable kept ${(100 * kept).toFixed(1)} %, vague told ${(100 * vague).toFixed(1)} %`,
    );
  }
}

function main(folder: string | undefined, dry: boolean): void {
  if (!folder) throw new Error('usage: node training/checkability.ts GOLD_DIR [--dry]');
  const flags = JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')) as Record<
    string,
    { date: string; speaker?: string }
  >;
  const aside = new Set(JSON.parse(readFileSync(new URL('./kept-aside.json', import.meta.url), 'utf8')) as string[]);
  const documents = Object.keys(flags)
    .filter((name) => !aside.has(name))
    .sort();
  const examples = documents.flatMap((name) => examplesOf(folder, name, flags[name]!));
  console.log(
    `${documents.length} documents, ${examples.length} units, ${examples.filter((example) => example.checkable).length} checkable`,
  );
  leaveOneOut(examples, documents);
  const model = train(examples);
  const rows = [...model.weights].map(([test, weight]) => `  '${test}': ${weight.toFixed(2)},`);
  const text = `/** Learned by \`training/checkability.ts\`; not edited by hand. */\nexport const BIAS = ${model.bias.toFixed(2)};\n// biome-ignore format: generated\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('\n')}\n};\n`;
  if (!dry) writeFileSync(new URL('../src/extract/checkable/checkable-weights.ts', import.meta.url), text);
}

main(process.argv[2], process.argv.includes('--dry'));
