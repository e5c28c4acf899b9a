import { createRequire } from 'node:module';
import { type Finding, finding } from '../../src/model/index.ts';
import type { Store } from '../../src/register/index.ts';
import { readOriginal } from '../../src/world/index.ts';
import { isAddress, shownPlace } from './database-place.ts';
import { findingOf } from './inputs.ts';
import { openRegister, type RegisterPlace } from './register-place.ts';
import { counted } from './show/fields.ts';
import { VERSION } from './version.ts';

/** One thing that was looked at: what is wrong with it, or what to say when nothing is. */
export interface Checked {
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly good: string;
}

/** The oldest Node that has what the program uses. */
const NEEDED_NODE = 24;

/** Libraries that the program cannot do without. */
const LIBRARIES = ['commander', 'kysely', 'pdfjs-dist', 'zod'] as const;

export function examineProgram(): Checked[] {
  const node = process.versions.node;
  const old = Number.parseInt(node, 10) < NEEDED_NODE;
  const { resolve } = createRequire(import.meta.url);
  const missing = LIBRARIES.filter((library) => !resolves(resolve, library));
  return [
    { name: 'program', findings: [], good: `servanda ${VERSION}` },
    { name: 'Node', findings: old ? [finding('doctor.node', 'error', { node, needed: NEEDED_NODE })] : [], good: node },
    {
      name: 'libraries',
      findings: missing.map((library) => finding('doctor.library', 'error', { library })),
      good: 'all there',
    },
  ];
}

function resolves(resolve: NodeJS.RequireResolve, library: string): boolean {
  try {
    resolve(`${library}/package.json`);
    return true;
  } catch (error) {
    // A package that does not let its manifest be seen is there all the same.
    return (error as NodeJS.ErrnoException).code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

/** Opens the register and looks at all of it; `mend` builds the search index anew first. */
export async function examineRegister(place: RegisterPlace, mend: boolean): Promise<Checked[]> {
  let store: Store;
  try {
    store = await openRegister(place);
  } catch (error) {
    return [{ name: 'register', findings: [findingOf(error)], good: '' }];
  }
  try {
    if (mend) await store.reindex();
    const { documents, commitments } = await store.counts();
    const size = `${counted(documents, 'document')}, ${counted(commitments, 'commitment')}`;
    const wrong = await store.check();
    const failures = await store.failures();
    return [
      {
        name: 'register',
        findings: [],
        good: `${isAddress(place.database) ? shownPlace(place) : place.database}: ${size}`,
      },
      { name: 'database, words and index', findings: wrong, good: 'every span is what stands in its text' },
      { name: 'originals', findings: await originals(store, place), good: 'all there, none changed' },
      {
        name: 'documents that never came',
        findings: failures.map(({ origin, finding: { params, ...rest } }) => ({
          ...rest,
          params: { name: origin, ...params },
        })),
        good: 'none',
      },
    ];
  } finally {
    await store.close();
  }
}

/** Every original against its hash, one in memory at a time. */
async function originals(store: Store, place: RegisterPlace): Promise<Finding[]> {
  const wrong: Finding[] = [];
  for (let after: string | null = null; ; ) {
    const page = await store.documents({ after, limit: 500 });
    for (const { id, name } of page) {
      const trouble = await readOriginal(place.originals, id).then(() => null, findingOf);
      if (trouble?.code === 'not-found')
        wrong.push(finding('original-missing', 'error', { source: id.slice(0, 16), name }));
      else if (trouble) wrong.push(trouble);
      // A store that does not answer does not answer for the others either.
      if (trouble?.code.startsWith('originals.')) return wrong;
    }
    if (page.length === 0) return wrong;
    after = page.at(-1)!.cursor;
  }
}
