import { extract } from '../src/extract/index.ts';
import { overlap, type Statement } from '../src/model/index.ts';
import { createGazetteer } from '../src/parties/index.ts';
import { readPlain } from '../src/text/index.ts';
import { type CodedSentence, type CodedText, sentencesOf } from './coded-texts.ts';

/** A unit that the rules found, with the tests that hold of it, and whether a coder took it for checkable. */
export interface Example {
  readonly document: string;
  readonly tests: readonly string[];
  readonly checkable: boolean;
  readonly weight: number;
}

// A sentence coded as none, proposal or call teaches less: most of these are mistakes of the frame, not of checkability.
const OTHER = 0.3;

const gazetteer = createGazetteer();

/** The promises that the rules find in a coded text, as examples. Text behind the last coded sentence teaches nothing. */
export function examplesOf(text: CodedText): Example[] {
  const coded = sentencesOf(text);
  return promisesIn(text).flatMap((statement) => {
    const home = coded.find((sentence) => statement.spans.some((span) => overlap(span, sentence) > 0));
    return home ? exampleOf(text.name, statement, home) : [];
  });
}

/**
 * The commitments and vague promises that the rules find in a text, each with all tests that hold of it; not what is only like a
 * commitment, of which checkability is not asked.
 */
export function promisesIn({ content, date, speaker }: Pick<CodedText, 'content' | 'date' | 'speaker'>): Statement[] {
  const found = extract(readPlain(content, {}), { date, speaker, parties: gazetteer, allTests: true });
  return found.filter(({ kind, rule }) => (kind === 'commitment' || kind === 'vague') && !rule.startsWith('likely-'));
}

/** The names of the tests that hold of a statement that was found with `allTests`, without those of its frame. */
export function testsOf(statement: Statement): string[] {
  return statement.reasons.map(({ test }) => test).filter((test) => !test.startsWith('bound-') && test !== 'frame');
}

function exampleOf(document: string, statement: Statement, home: CodedSentence): Example[] {
  const tests = testsOf(statement);
  if (home.label === 'vague') return [{ document, tests, checkable: false, weight: 1 }];
  if (home.label !== 'commitment') return [{ document, tests, checkable: false, weight: OTHER }];
  const span = statement.spans[0]!;
  const hit = home.units.some((unit) => overlap(span, unit) * 2 > Math.min(unit.end - unit.start, span.exact.length));
  return hit ? [{ document, tests, checkable: true, weight: 1 }] : [];
}
