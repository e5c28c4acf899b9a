import type { Problem } from './problem.ts';
import type { SourceFile } from './source-file.ts';
import { EQUAL_SHAPE, OWN_SHAPE, PURE_STAGES, partOf } from './stages.ts';

/** The longest file that is still read in one go; a file that only lists data may be longer. */
export const MAX_LINES = 300;
/** Names that say nothing about what is inside. */
const EMPTY_NAMES = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'managers']);
/** Files that a tool reads ask for a default export. */
const TOOL_CONFIG = '.config.ts';
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/;

/** Names and sizes, for every file of the project. */
export function checkFile(file: SourceFile): Problem[] {
  const at = (line: number, rule: string, says: string): Problem => ({ path: file.path, line, rule, says });
  const names = file.path.split('/').flatMap((name) => [
    ...(KEBAB.test(name) ? [] : [at(1, 'names', `"${name}" is not in kebab-case`)]),
    ...name
      .split(/[-.]/)
      .filter((word) => EMPTY_NAMES.has(word))
      .map((word) => at(1, 'names', `"${word}" in a name says nothing; name what the file does`)),
  ]);
  const long = file.lines > MAX_LINES && !file.isTable;
  const size = long ? [at(MAX_LINES + 1, 'size', `${file.lines} lines; a file has ${MAX_LINES} at most`)] : [];
  return [...names, ...size, ...file.errors.map((error) => at(1, 'syntax', error))];
}

/** What holds in `src` and `apps` only: named exports, and in pure stages no state, no clock, no chance, no world. */
export function checkProgram(file: SourceFile): Problem[] {
  const part = partOf(file.path);
  const problems = (file.path.endsWith(TOOL_CONFIG) ? [] : file.defaultExports).map((line) => ({
    path: file.path,
    line,
    rule: 'exports',
    says: 'default export; use a named one',
  }));
  if (part?.kind !== 'stage' || !PURE_STAGES.includes(part.name)) return problems;
  const state = file.moduleState.map((line) => ({
    path: file.path,
    line,
    rule: 'state',
    says: 'a variable at module level; pass it in',
  }));
  const uses = file.uses.map(({ line, what }) => ({
    path: file.path,
    line,
    rule: 'purity',
    says: purity(part.name, what),
  }));
  return [...problems, ...state, ...uses];
}

function purity(stage: string, what: string): string {
  return `${stage} uses ${what}; the same bytes must give the same records, so it is passed in`;
}

/** Folders that must be of one shape and are not: which file is missing in which. `paths` are all paths of the tree. */
export function checkShapes(paths: readonly string[]): Problem[] {
  return EQUAL_SHAPE.flatMap((parent) => {
    const inside = paths
      .filter((path) => path.startsWith(`${parent}/`) && !OWN_SHAPE.some((own) => path.startsWith(`${own}/`)))
      .map((path) => path.slice(parent.length + 1).split('/'));
    const folders = new Set(inside.filter((names) => names.length > 1).map((names) => names[0]!));
    const files = new Set(inside.filter((names) => names.length > 1).map((names) => names.slice(1).join('/')));
    const has = new Set(inside.map((names) => names.join('/')));
    return [...folders].flatMap((folder) =>
      [...files]
        .filter((file) => !has.has(`${folder}/${file}`))
        .map((file) => ({ path: `${parent}/${folder}/${file}`, line: 1, rule: 'shape', says: missing(file) })),
    );
  });
}

function missing(file: string): string {
  return `is missing, while a folder beside it has ${file}; equal things have equal shape`;
}
