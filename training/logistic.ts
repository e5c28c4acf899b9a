import type { Example } from './examples.ts';

/** A linear model: the sum of the weights of the tests that hold is the log of the odds that a unit is checkable. */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const STEPS = 400;
const RATE = 0.05;
// Pulls weights towards nothing, so that what few texts say decides little. Between 0.0005 and 0.004 the figures of leaving texts out
// hardly move; the least pull keeps most of what the coded texts tell.
const SHRINK = 0.0005;

/**
 * Logistic regression by gradient descent with a step of its own for each weight (Adagrad). No randomness and a fixed number of
 * steps: the same examples give the same weights.
 */
export function train(examples: readonly Example[], shrink: number = SHRINK): Model {
  const names = [...new Set(examples.flatMap((example) => example.tests))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map((example) => Int32Array.from(example.tests, (test) => index.get(test)!));
  const weights = new Float64Array(names.length + 1);
  const steps = new Float64Array(names.length + 1).fill(1e-8);
  const total = examples.reduce((sum, example) => sum + example.weight, 0);
  for (let step = 0; step < STEPS; step++) {
    const slopes = slopesOf(examples, rows, weights);
    slopes.forEach((slope, at) => {
      const pull = at < names.length ? shrink * weights[at]! : 0;
      const gradient = slope / total + pull;
      steps[at] = steps[at]! + gradient * gradient;
      weights[at] = weights[at]! - (RATE * gradient) / Math.sqrt(steps[at]!);
    });
  }
  return { bias: weights[names.length]!, weights: new Map(names.map((name, at) => [name, weights[at]!])) };
}

/** Slope of the loss by each weight; the last is that of the bias. */
function slopesOf(examples: readonly Example[], rows: readonly Int32Array[], weights: Float64Array): Float64Array {
  const last = weights.length - 1;
  const slopes = new Float64Array(weights.length);
  rows.forEach((row, at) => {
    const { checkable, weight } = examples[at]!;
    let sum = weights[last]!;
    for (const test of row) sum += weights[test]!;
    const error = (1 / (1 + Math.exp(-sum)) - (checkable ? 1 : 0)) * weight;
    for (const test of row) slopes[test] = slopes[test]! + error;
    slopes[last] = slopes[last]! + error;
  });
  return slopes;
}

export function scoreOf(model: Model, tests: readonly string[]): number {
  return tests.reduce((sum, test) => sum + (model.weights.get(test) ?? 0), model.bias);
}
