import { type CheckedText, type Library, type Proposed, proposeSources } from '../../src/compare/index.ts';
import { type Finding, finding, WrongUse } from '../../src/model/index.ts';
import { NOTHING_GIVEN, type Store, withGiven } from '../../src/register/index.ts';
import { readOriginal } from '../../src/world/index.ts';
import { type CheckOptions, type SourcesFor, textOf } from './checking.ts';
import { bringInStep, openLibrary } from './library.ts';
import type { DocumentReader } from './reading.ts';
import { findRegister, openRegister, type RegisterPlace, withStore } from './register-place.ts';
import type { Screen } from './screen.ts';
import { findingLine, troubleLines } from './words.ts';

/** The sources that a register has for a report, the one that carries most of it first; none is said in the findings. */
export interface ProposedSources {
  readonly sources: readonly CheckedText[];
  readonly findings: readonly Finding[];
}

/** A register that is asked for the sources of one report after the other. */
export interface RegisterDesk {
  readonly findings: readonly Finding[];
  sourcesFor(report: CheckedText, reader: DocumentReader): Promise<ProposedSources>;
  close(): Promise<void>;
}

/**
 * Finds the sources of a report in the register: the primary text that carries most of it, and those that carry what it
 * does not. Reports in the register, and the report itself, are not looked at. What was found is said on the screen. Errors:
 * `cli.nothing-against` if there is no register here, before anything is read.
 */
export function sourcesFromRegister(dir: string | undefined, options: CheckOptions, screen: Screen): SourcesFor {
  refuseNothing(dir);
  return async (report, reader) => {
    const desk = await openRegisterDesk(dir, options);
    try {
      screen.note(troubleLines('register', desk.findings));
      const { sources, findings } = await desk.sourcesFor(report, reader);
      for (const one of findings) screen.note(findingLine('register', one));
      return [...sources];
    } finally {
      await desk.close();
    }
  };
}

/** Opens the register and its index of passages. Errors: `cli.nothing-against`. */
export async function openRegisterDesk(
  dir: RegisterPlace | string | undefined,
  options: CheckOptions,
): Promise<RegisterDesk> {
  const place = typeof dir === 'object' ? dir : foundPlace(dir);
  const store = await openRegister(place);
  let own: string | null = null;
  const isReport = ({ role }: { role: string | null }) => role === 'secondary';
  const opened = await openLibrary(store, place, isReport, (source) => source === own);
  const known: Known = { store, place, options, read: new Map() };
  return {
    findings: opened.findings,
    async sourcesFor(report, reader) {
      own = report.sha256;
      return proposed(report, reader, opened, known);
    },
    close: () => store.close(),
  };
}

/** Builds what is missing of a register's index, so that threads that open it find nothing to do. */
export async function readyRegister(dir: string | undefined): Promise<readonly Finding[]> {
  refuseNothing(dir);
  return withStore(dir, async (store, place) => (await bringInStep(store, place)).findings);
}

function foundPlace(dir: string | undefined): RegisterPlace {
  refuseNothing(dir);
  return findRegister(dir, process.cwd());
}

/** Who names neither sources nor a register, and stands in none, has forgotten something. */
function refuseNothing(dir: string | undefined): void {
  if (dir !== undefined) return;
  try {
    findRegister(dir, process.cwd());
  } catch (cause) {
    if (cause instanceof WrongUse) throw cause;
    throw new WrongUse('cli.nothing-against', {}, cause);
  }
}

interface Opened {
  readonly library: Library;
  readonly sourceOf: ReadonlyMap<string, string>;
}

interface Known {
  readonly store: Store;
  readonly place: RegisterPlace;
  readonly options: CheckOptions;
  /** Sources as they were read, by their hash: reports of one event have the same ones. */
  readonly read: Map<string, CheckedText | null>;
}

// Sources that are kept as they were read: those of one event and its eve.
const KEPT = 32;

async function proposed(
  report: CheckedText,
  reader: DocumentReader,
  { library, sourceOf }: Opened,
  known: Known,
): Promise<ProposedSources> {
  const sources: CheckedText[] = [];
  const findings: Finding[] = [];
  for (const one of proposeSources(report, library)) {
    const source = await readAgain(sourceOf.get(one.key)!, reader, known);
    if (!source) continue;
    if (sources.length === 0) findings.push(proposal(source, one, library.texts));
    sources.push(source);
  }
  if (sources.length === 0) findings.push(finding('cli.no-source', 'info', { texts: library.texts }));
  return { sources, findings };
}

function proposal({ document }: CheckedText, { passages, words }: Proposed, texts: number): Finding {
  return finding('cli.source-proposed', 'info', { document, passages, words, texts });
}

async function readAgain(sha256: string, reader: DocumentReader, known: Known): Promise<CheckedText | null> {
  const before = known.read.get(sha256);
  if (before !== undefined) return before;
  const source = await readOnce(sha256, reader, known);
  if (known.read.size >= KEPT) known.read.delete(known.read.keys().next().value!);
  known.read.set(sha256, source);
  return source;
}

/** Reads a source of the register from its original, with what was given when it was added under what is given now. */
async function readOnce(
  sha256: string,
  reader: DocumentReader,
  { store, place, options }: Known,
): Promise<CheckedText | null> {
  const stored = await store.document(sha256);
  if (!stored) return null;
  const given = withGiven(stored.runs.at(-1)?.given ?? NOTHING_GIVEN, options.given);
  const { name, kind } = stored.source.origin;
  const load = async () => ({ bytes: await readOriginal(place.originals, sha256), hint: { name, kind } });
  const { checked } = await textOf({ name, load }, { ...options, given }, reader, 'source');
  return checked;
}
