import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGazetteer } from '../src/parties/index.ts';
import { casesOf, quotable, type Tally, tallyOf } from '../test/compare/edits/cases.ts';
import { judgeCases, plainText } from '../test/compare/edits/judge-cases.ts';
import { seeded } from '../test/compare/library/invented.ts';
import { loadSamples } from './documents.ts';

const STATES = ['China', 'Japan', 'India', 'Kenya', 'France', 'Germany', 'Ukraine', 'Poland', 'Australia', 'Canada'];

/** Texts of a folder of plain files. */
function filesOf(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * The generated edits over texts that are not the project's own: coded documents and an archive, when they are there. A
 * measure of what was found, called and miscalled; the test over the samples holds the same to its limits.
 */
export function measureEdits(coded: string, corpus: string, documents: number): Tally {
  const parties = createGazetteer();
  const { from, samples } = loadSamples(corpus, documents);
  const texts = [...filesOf(coded), ...(from === 'samples' ? [] : samples.map(({ text }) => text))];
  const judged = texts.flatMap((content, index) => {
    const source = plainText(`text ${index}`, content);
    return judgeCases(casesOf(quotable(source.text), STATES, 1, seeded(index), content), source, parties);
  });
  return tallyOf(judged);
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);

/** The tally as lines, with some of each kind of failure when asked for. */
export function reportEdits(tally: Tally, shown: number): string {
  const { cases, passed, lost, findable, miscalled, called, accused, harmless } = tally;
  const some = (name: string, list: readonly object[]) =>
    list.slice(0, shown).map((one) => `${name}: ${JSON.stringify(one)}`);
  return [
    ...some('verbatim', passed),
    ...some('lost', lost),
    ...some('miscalled', miscalled),
    ...some('accused', accused),
    `${cases} edits: ${passed.length} altered called verbatim; ${accused.length} of ${harmless} harmless called altered or lost`,
    `found ${share(findable - lost.length, findable)} of ${findable} altered with six words left`,
    `right kind: ${share(called - miscalled.length, called)}`,
  ].join('\n');
}
