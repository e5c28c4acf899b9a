import { availableParallelism } from 'node:os';
import type { CheckedText } from '../../src/compare/index.ts';
import { type CheckResult, type Finding, WorldFailed } from '../../src/model/index.ts';
import { openPool } from '../../src/world/index.ts';
import type { Printing } from './check-print.ts';
import { readyRegister } from './check-register.ts';
import { type CheckOptions, sourcesOf } from './checking.ts';
import { findingOf, type Input } from './inputs.ts';
import { openDocumentReader } from './reading.ts';
import type { Screen } from './screen.ts';
import { troubleLines } from './words.ts';

/** Where the sources of reports are: named, or in a register (the folder as given, undefined for the one we stand in). */
export type SourcePlace = { readonly names: readonly string[] } | { readonly dir: string | undefined };

/**
 * What a checking thread is given: the sources as they were read, without what reads them, or the register to look for them
 * in; and how the result is to be shown.
 */
export interface CheckSetup {
  readonly sources: readonly Omit<CheckedText, 'reader'>[] | { readonly dir: string | undefined };
  readonly options: CheckOptions;
  readonly printing: Printing;
}

/**
 * What became of one report: null if it could not be read. `findings` are those of its reading and of its sources; `shown`
 * is its page or its ClaimReview, where those were asked for.
 */
export interface CheckAnswer {
  readonly result: CheckResult | null;
  readonly findings: readonly Finding[];
  readonly shown: string;
}

/** A report may take as long as reading it and some minutes of looking things up; a library of sources is held once a thread. */
const LIMITS = { timeoutMs: 300_000, memoryMb: 4096 };
/** More threads than this wait for memory rather than for each other. */
const MOST_THREADS = 8;

/**
 * Checks many reports in threads, against the same sources, which are read once, or each against those that the register has
 * for it. `onAnswer` is called in the order of the reports as soon as each is done; one that breaks its thread has a finding
 * and stops no other. Errors: `cli.nothing-read` when no source can be read, `cli.nothing-against` without a register.
 */
export async function checkFolder(
  reports: readonly Input[],
  sources: SourcePlace,
  options: CheckOptions,
  printing: Printing,
  screen: Screen,
  onAnswer: (name: string, answer: CheckAnswer) => void,
): Promise<void> {
  const setup: CheckSetup = { sources: await readySources(sources, options, screen), options, printing };
  const size = Math.min(reports.length, availableParallelism(), MOST_THREADS);
  const entry = new URL(`./check-worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);
  const pool = openPool<string, CheckAnswer>({ entry, setup, size, ...LIMITS });
  try {
    const answers = reports.map(({ name }) => pool.run(name).catch(brokenReport));
    for (const [index, answer] of answers.entries()) onAnswer(reports[index]!.name, await answer);
  } finally {
    await pool.close();
  }
}

function brokenReport(error: unknown): CheckAnswer {
  return { result: null, findings: [findingOf(error)], shown: '' };
}

async function readySources(place: SourcePlace, options: CheckOptions, screen: Screen): Promise<CheckSetup['sources']> {
  if ('names' in place) return plainSources(place.names, options, screen);
  screen.note(troubleLines('register', await readyRegister(place.dir)));
  return { dir: place.dir };
}

async function plainSources(
  names: readonly string[],
  options: CheckOptions,
  screen: Screen,
): Promise<readonly Omit<CheckedText, 'reader'>[]> {
  const reader = await openDocumentReader(options.gazetteer, screen);
  try {
    const against = await sourcesOf(names, options, reader, screen);
    if (against.length === 0) throw new WorldFailed('cli.nothing-read', { count: names.length });
    return against.map(({ reader: _, ...plain }) => plain);
  } finally {
    await reader.close();
  }
}
