import { type CheckedText, type Proposed, proposeSources } from '../../src/compare/index.ts';
import { finding, WrongUse } from '../../src/model/index.ts';
import { NOTHING_GIVEN, type Store, withGiven } from '../../src/register/index.ts';
import { readOriginal } from '../../src/world/index.ts';
import { type CheckOptions, type SourcesFor, textOf } from './checking.ts';
import { openLibrary } from './library.ts';
import type { DocumentReader } from './reading.ts';
import { findRegister, type RegisterPlace, withStore } from './register-place.ts';
import type { Screen } from './screen.ts';
import { findingLine, troubleLines } from './words.ts';

/**
 * Finds the sources of a report in the register: the primary text that carries most of it, and those that carry what it
 * does not. Reports in the register, and the report itself, are not looked at. What was found is said on the screen. Errors:
 * `cli.nothing-against` if there is no register here, before anything is read.
 */
export function sourcesFromRegister(dir: string | undefined, options: CheckOptions, screen: Screen): SourcesFor {
  refuseNothing(dir);
  return (report, reader) =>
    withStore(dir, async (store, place) => {
      const isLeftOut = (text: { source: string; role: string | null }) =>
        text.role === 'secondary' || text.source === report.sha256;
      const { library, sourceOf, findings } = await openLibrary(store, place, isLeftOut);
      screen.note(troubleLines('register', findings));
      const proposed = proposeSources(report, library);
      const desk = { store, place, reader, options };
      const sources: CheckedText[] = [];
      for (const one of proposed) {
        const source = await readAgain(sourceOf.get(one.key)!, desk);
        if (!source) continue;
        if (sources.length === 0) screen.note(proposal(source, one, library.texts));
        sources.push(source);
      }
      if (sources.length === 0)
        screen.note(findingLine('register', finding('cli.no-source', 'info', { texts: library.texts })));
      return sources;
    });
}

/** Who names neither sources nor a register, and stands in none, has forgotten something. */
function refuseNothing(dir: string | undefined): void {
  if (dir !== undefined) return;
  try {
    findRegister(dir, process.cwd());
  } catch (cause) {
    throw new WrongUse('cli.nothing-against', {}, cause);
  }
}

function proposal({ document }: CheckedText, { passages, words }: Proposed, texts: number): string {
  return findingLine('register', finding('cli.source-proposed', 'info', { document, passages, words, texts }));
}

interface Desk {
  readonly store: Store;
  readonly place: RegisterPlace;
  readonly reader: DocumentReader;
  readonly options: CheckOptions;
}

/** Reads a source of the register from its original, with what was given when it was added under what is given now. */
async function readAgain(sha256: string, { store, place, reader, options }: Desk): Promise<CheckedText | null> {
  const stored = await store.document(sha256);
  if (!stored) return null;
  const given = withGiven(stored.runs.at(-1)?.given ?? NOTHING_GIVEN, options.given);
  const { name } = stored.source.origin;
  const load = async () => ({
    bytes: await readOriginal(place.originals, sha256),
    hint: { name, kind: stored.source.origin.kind },
  });
  const { checked } = await textOf({ name, load }, { ...options, given }, reader, 'source');
  return checked;
}
