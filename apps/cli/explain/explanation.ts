import { BIAS, CHECKABLE, ruleParts, WEIGHTS } from '../../../src/extract/index.ts';
import { type Reason, type Span, type Statement, TRACKABLE } from '../../../src/model/index.ts';
import { LOOKED_FOR } from '../sentences/tests.ts';
import { type FieldBasis, fieldBases } from './fields.ts';
import { ruleInWords } from './pattern.ts';
import { says } from './says.ts';

/** A test that a unit passes: what it found, its weight, and whether that speaks for checkable (`holds`). */
interface Passed extends Reason {
  readonly weight: number;
  readonly says: string;
}

/** Why a statement is what it is. `score` is the sum of `start`, the weights of `tests` and `rest`. */
export interface Explanation {
  readonly rule: { readonly id: string; readonly form: string; readonly says: string; readonly spans: readonly Span[] };
  readonly bound: readonly (Reason & { readonly says: string })[];
  readonly fields: readonly FieldBasis[];
  readonly checkable: {
    readonly score: number;
    readonly line: number;
    readonly verdict: string;
    readonly says: string;
    readonly start: number;
    readonly tests: readonly Passed[];
    /** The weights of the tests that weigh too little to be named. */
    readonly rest: number;
    readonly lacks: readonly { readonly test: string; readonly says: string }[];
  };
  readonly trackable: readonly { readonly part: string; readonly present: boolean; readonly says: string }[];
}

/** Explains a statement from what it says of itself; the same statement gives the same explanation. */
export function explanationOf(statement: Statement): Explanation {
  const { rule, reasons, context, trackable } = statement;
  const isBound = ({ test }: Reason) => /^(frame$|bound-|likely-)/.test(test);
  const frame = reasons.find(({ test }) => test === 'frame')?.words ?? null;
  const parts = ruleParts(rule, frame);
  return {
    rule: { id: rule, form: parts.form, says: ruleInWords(parts), spans: context },
    bound: reasons
      .filter(isBound)
      .map((reason) => ({ ...reason, says: says('bound', reason.test, { words: reason.words ?? '' }) })),
    fields: fieldBases(statement, parts),
    checkable: checkableOf(
      statement,
      reasons.filter((reason) => !isBound(reason)),
    ),
    trackable: TRACKABLE.map((part) => ({
      part,
      present: trackable.present.includes(part),
      says: says('tracked', part),
    })),
  };
}

function checkableOf(statement: Statement, reasons: readonly Reason[]): Explanation['checkable'] {
  const { score, amounts } = statement;
  const verdict = verdictOn(statement);
  const tests = reasons.map((reason) => ({
    ...reason,
    weight: reason.weight ?? WEIGHTS[reason.test] ?? 0,
    says: says('test', reason.test, { words: reason.words ?? '' }),
  }));
  const named = tests.reduce((sum, { weight }) => sum + weight, BIAS);
  const passed = new Set([...reasons.map(({ test }) => test), ...(amounts.length > 0 ? ['amount'] : [])]);
  const lacks = Object.keys(LOOKED_FOR).filter((test) => !passed.has(test));
  return {
    score,
    line: CHECKABLE,
    verdict,
    says: says('verdict', verdict, { line: signed(CHECKABLE) }),
    start: BIAS,
    tests,
    rest: Math.round((score - named) * 100) / 100 + 0,
    lacks: lacks.map((test) => ({ test, says: says('looked-for', test) })),
  };
}

function verdictOn({ kind, score, rule }: Statement): string {
  if (ruleParts(rule, null).form === 'likely') return 'likely';
  if (kind === 'vague') return score >= CHECKABLE ? 'stance' : kind;
  return kind === 'commitment' ? kind : 'asked';
}

/** A weight as a reader sees it: +0.77, −1.20. */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
