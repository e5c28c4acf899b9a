import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSegment,
  createLibrary,
  type Library,
  type LibraryText,
  limitFor,
  openSegment,
  proposeSources,
} from '../src/compare/index.ts';
import { plainText } from '../test/compare/edits/judge-cases.ts';
import { seeded } from '../test/compare/library/invented.ts';
import { measure, type Timing } from './measure.ts';
import { createOracle } from './oracle/exhaustive.ts';
import { falseVerbatim } from './passages/mutations.ts';
import { phraseSearch } from './passages/phrases.ts';
import { quotationsFrom, reportFrom } from './passages/quotations.ts';
import { libraryTexts } from './passages/texts.ts';
import { hashWords } from './references.ts';

const SAMPLES = resolve(import.meta.dirname, '../samples/lake-compact');

/** What is to be measured, and on what. */
export interface PassageOptions {
  readonly corpus: string;
  readonly texts: number;
  readonly quotations: number;
  readonly mutations: number;
  readonly rounds: number;
}

/** The figures of the passage index; `speedUp` is the one that counts. Times are microseconds of one quotation. */
export interface PassageFigures {
  readonly from: string;
  readonly texts: number;
  readonly real: number;
  readonly megabytes: number;
  readonly speedUp: number;
  readonly micros: { readonly index: number; readonly small: number; readonly oracle: number; readonly phrase: number };
  readonly agreement: {
    readonly finds: number;
    readonly agreed: number;
    readonly found: number;
    readonly extra: number;
  };
  readonly build: { readonly megabytesPerSecond: number; readonly shareOfRefB: number; readonly bytesPerByte: number };
  readonly openMs: number;
  readonly report: { readonly findMs: number; readonly proposeMs: number };
  readonly mutations: { readonly tried: number; readonly index: number; readonly check: number };
}

const SMALL = 1000;
// MB/s of REF-B on the machine on which the goals were set: rates are compared by their share of it.
const REF_B = 525;
// An exhaustive search of one quotation takes as long as a thousand of the index: so many are timed.
const ORACLE_TIMED = 20;

function libraryOf(texts: readonly LibraryText[]): Library {
  return createLibrary([openSegment(buildSegment(texts)!)!]);
}

const seconds = (timings: readonly Timing[], name: string): number =>
  timings.find((timing) => timing.name === name)?.seconds ?? Number.NaN;

function agreementOf(
  library: Library,
  oracle: ReturnType<typeof createOracle>,
  quotations: readonly string[],
): PassageFigures['agreement'] {
  const counts = { finds: 0, agreed: 0, found: 0, extra: 0 };
  for (const quotation of quotations) {
    const sure = oracle(quotation);
    const [found] = library.find(quotation);
    if (sure) counts.finds++;
    if (sure && found) counts.found++;
    if (sure && found?.distance === sure.distance) counts.agreed++;
    if (found && (!sure || found.distance < sure.distance)) counts.extra++;
  }
  return counts;
}

async function buildFigures(
  texts: readonly LibraryText[],
  bytes: Uint8Array,
  rounds: number,
): Promise<PassageFigures['build']> {
  let size = 0;
  const timings = await measure(
    [
      { name: 'build', run: () => (size = buildSegment(texts)!.length) },
      { name: 'REF-B', run: () => hashWords(bytes) },
    ],
    rounds,
  );
  const rate = bytes.length / 1e6 / seconds(timings, 'build');
  const text = openSegment(buildSegment(texts)!)!.text.length;
  return {
    megabytesPerSecond: rate,
    shareOfRefB: seconds(timings, 'REF-B') / seconds(timings, 'build'),
    bytesPerByte: (size - text) / bytes.length,
  };
}

/** Measures everything side by side; each contestant must answer the same in every round. */
export async function measurePassages(options: PassageOptions): Promise<PassageFigures> {
  const next = seeded(17);
  const { from, real, texts } = libraryTexts(options.corpus, options.texts, next);
  const bytes = new TextEncoder().encode(texts.map(({ content }) => content).join('\n'));
  const [library, small] = [libraryOf(texts), libraryOf(texts.slice(0, SMALL))];
  const oracle = createOracle(texts, limitFor);
  const phrase = phraseSearch(texts);
  // All quotations are of texts that both libraries have.
  const quotations = quotationsFrom(texts.slice(0, SMALL), options.quotations, next);
  const timed = quotations.slice(0, ORACLE_TIMED);
  const findAll = (where: Library) => quotations.filter((one) => where.find(one).length > 0).length;
  const timings = await measure(
    [
      { name: 'index', run: () => findAll(library) },
      { name: 'small', run: () => findAll(small) },
      { name: 'oracle', run: () => timed.filter((one) => oracle(one) !== null).length },
      { name: 'phrase', run: () => quotations.filter((one) => phrase(one) > 0).length },
    ],
    options.rounds,
  );
  const micros = (name: string, count: number) => (seconds(timings, name) / count) * 1e6;
  const each = {
    index: micros('index', quotations.length),
    small: micros('small', quotations.length),
    oracle: micros('oracle', timed.length),
    phrase: micros('phrase', quotations.length),
  };
  const content = ['speech', 'communique', 'white-paper'].map((name) =>
    readFileSync(join(SAMPLES, `${name}.txt`), 'utf8'),
  );
  return {
    from,
    texts: texts.length,
    real,
    megabytes: bytes.length / 1e6,
    speedUp: each.oracle / each.index,
    micros: each,
    agreement: agreementOf(library, oracle, quotations),
    build: await buildFigures(texts, bytes, Math.min(3, options.rounds)),
    openMs: await openTime(texts, options.rounds),
    report: await reportTimes(library, texts, options.rounds),
    mutations: falseVerbatim(content.join('\n\n'), options.mutations, next),
  };
}

async function openTime(texts: readonly LibraryText[], rounds: number): Promise<number> {
  const bytes = buildSegment(texts)!;
  const [timing] = await measure([{ name: 'open', run: () => createLibrary([openSegment(bytes)!]).texts }], rounds);
  return timing!.seconds * 1000;
}

// A report is looked for so often in one round: once is too short to time.
const AGAIN = 50;

async function reportTimes(
  library: Library,
  texts: readonly LibraryText[],
  rounds: number,
): Promise<PassageFigures['report']> {
  const chosen = texts.find((text) => text.content.length > 2000 && reportFrom(text).length > 2400) ?? texts[0]!;
  const content = reportFrom(chosen);
  const report = plainText('report', content);
  const quoted = [...content.matchAll(/“([^”]+)”/g)].map((match) => match[1]!);
  const again = (run: () => number) => Array.from({ length: AGAIN }, run).reduce((sum, count) => sum + count, 0);
  const timings = await measure(
    [
      { name: 'find', run: () => again(() => quoted.filter((one) => library.find(one)[0]?.key !== undefined).length) },
      { name: 'propose', run: () => again(() => proposeSources(report, library).length) },
    ],
    rounds,
  );
  return { findMs: (seconds(timings, 'find') / AGAIN) * 1000, proposeMs: (seconds(timings, 'propose') / AGAIN) * 1000 };
}

/** The figures as lines, with the one that counts last. */
export function reportPassages(figures: PassageFigures): string {
  const { micros, agreement, build, report, mutations } = figures;
  const share = (part: number) => `${((100 * part) / Math.max(1, agreement.finds)).toFixed(2)} %`;
  return [
    `${figures.texts} texts (${figures.real} as they stand, the others made of them), ${figures.megabytes.toFixed(1)} MB, from ${figures.from}`,
    `a quotation: index ${micros.index.toFixed(1)} µs, exhaustive ${(micros.oracle / 1000).toFixed(1)} ms, FTS5 phrase ${micros.phrase.toFixed(1)} µs`,
    `${figures.texts} texts against ${SMALL}: ${(micros.index / micros.small).toFixed(2)} times the time`,
    `of ${agreement.finds} finds of the exhaustive search ${share(agreement.found)} found, ${share(agreement.agreed)} as near; ${agreement.extra} that it does not have`,
    `build ${build.megabytesPerSecond.toFixed(1)} MB/s, ${build.shareOfRefB.toFixed(2)} of REF-B (${(build.shareOfRefB * REF_B).toFixed(0)} MB/s where that does ${REF_B}); ${build.bytesPerByte.toFixed(2)} bytes of index a byte`,
    `opened in ${figures.openMs.toFixed(1)} ms`,
    `a report: its quotations ${report.findMs.toFixed(2)} ms, its sources proposed in ${report.proposeMs.toFixed(2)} ms, together ${(report.findMs + report.proposeMs).toFixed(2)} ms`,
    `verbatim among ${mutations.tried} one-place mutations: index ${mutations.index}, check ${mutations.check}`,
    `index / exhaustive: ${figures.speedUp.toFixed(0)}`,
  ].join('\n');
}
