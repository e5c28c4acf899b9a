/** What each part of the tree may import: the import rule as a table. A part is a folder of `src` or `apps`. */
export type Part =
  | { readonly kind: 'stage' | 'app'; readonly name: string; readonly path: string }
  | { readonly kind: 'pipeline'; readonly name: 'pipeline'; readonly path: string };

const READING = ['model', 'languages', 'parties', 'intake', 'text', 'extract', 'compare'];
const REGISTER = ['model', 'register', 'follow', 'publish'];

/** The stages that do no input or output of their own: what they need from the world is passed in. */
export const PURE_STAGES: readonly string[] = [...READING, ...REGISTER.slice(1)];

/** The stages that each stage may import beside itself. A stage that is not named here is not part of the layout. */
export const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['model', []],
  ['languages', ['model']],
  ['parties', ['model']],
  ['intake', ['model', 'languages', 'parties']],
  ['text', READING.slice(0, 4)],
  ['extract', READING.slice(0, 5)],
  ['compare', READING.slice(0, 6)],
  ['register', ['model']],
  ['follow', REGISTER.slice(0, 2)],
  ['publish', REGISTER.slice(0, 3)],
  ['stores', ['model', 'register']],
  ['world', ['model', 'intake', 'text']],
]);

/** Stages with one door per subfolder, because each folder loads a library of its own that others should not pay for. */
export const DOOR_PER_FOLDER: readonly string[] = ['stores', 'publish'];

/** The app that starts the others, and so may use their doors. */
export const STARTING_APP = 'cli';

/** The app that is bundled: development dependencies end up in its files, so it may import them. */
export const BUNDLED_APP = 'web';

/** What the bundled app may know of another app: the types of what the server answers, never its code. */
export const CONTRACT = 'apps/api/contract/';

/** Folders whose subfolders are of one shape: the same file names in each. */
export const EQUAL_SHAPE: readonly string[] = ['src/languages', 'src/stores', 'src/publish'];

/** Folders beside those of one shape that are something else: a site is no format. */
export const OWN_SHAPE: readonly string[] = ['src/publish/site'];

/** Node's own modules that compute and do not reach the world. */
export const HARMLESS_NODE_MODULES: readonly string[] = [
  'node:assert',
  'node:buffer',
  'node:crypto',
  'node:path',
  'node:path/posix',
  'node:string_decoder',
  'node:url',
  'node:util',
  'node:zlib',
];

/** The part that a file belongs to, from its path relative to the root with `/` between names; null outside `src` and `apps`. */
export function partOf(path: string): Part | null {
  const [top, name, ...rest] = path.split('/');
  if (top === 'src' && name === 'pipeline.ts') return { kind: 'pipeline', name: 'pipeline', path };
  if (name === undefined || rest.length === 0) return null;
  if (top === 'src') return { kind: 'stage', name, path };
  return top === 'apps' ? { kind: 'app', name, path } : null;
}

/** Whether a file is one that other parts may import: `index.ts` of its stage or app, or `pipeline.ts`. */
export function isDoor(part: Part): boolean {
  if (part.kind === 'pipeline') return true;
  const inside = part.path.split('/').slice(2);
  if (inside.at(-1) !== 'index.ts') return false;
  return inside.length === 1 || (inside.length === 2 && DOOR_PER_FOLDER.includes(part.name));
}
