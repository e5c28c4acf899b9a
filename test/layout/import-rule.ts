import { posix } from 'node:path';
import type { Problem } from './problem.ts';
import type { Import, SourceFile } from './source-file.ts';
import {
  BUNDLED_APP,
  CONTRACT,
  HARMLESS_NODE_MODULES,
  isDoor,
  MAY_IMPORT,
  type Part,
  PURE_STAGES,
  partOf,
  STARTING_APP,
} from './stages.ts';

/** Packages that a file may import, by name. */
export type Packages = { readonly runtime: ReadonlySet<string>; readonly development: ReadonlySet<string> };

/** Every import of one file under `src` or `apps` that the import rule forbids. */
export function checkImports(file: SourceFile, packages: Packages): Problem[] {
  const from = partOf(file.path);
  if (!from) return [{ path: file.path, line: 1, rule: 'layout', says: 'belongs to no stage and no app' }];
  if (from.kind === 'stage' && !MAY_IMPORT.has(from.name)) {
    return [{ path: file.path, line: 1, rule: 'layout', says: `there is no stage "${from.name}" in the layout` }];
  }
  return file.imports.flatMap((found) => {
    const says = forbidden(from, found, packages);
    return says ? [{ path: file.path, line: found.line, rule: 'import-rule', says }] : [];
  });
}

/** Why an import is forbidden, or null if it is allowed. */
function forbidden(from: Part, found: Import, packages: Packages): string | null {
  const { specifier } = found;
  if (specifier === null) return isPure(from) ? 'imports something that is only known when the program runs' : null;
  if (specifier.startsWith('.')) return forbiddenFile(from, found, specifier);
  if (specifier.startsWith('/') || specifier.startsWith('file:')) return `imports the absolute path ${specifier}`;
  return forbiddenPackage(from, found, specifier, packages);
}

function forbiddenFile(from: Part, found: Import, specifier: string): string | null {
  const path = posix.join(posix.dirname(from.path), specifier);
  if (isBundled(from) && found.typesOnly && path.startsWith(CONTRACT)) return null;
  if (path === 'package.json') return from.kind === 'app' ? null : `${from.name} may not import package.json`;
  const to = partOf(path);
  if (!to) return `imports ${path}, which belongs to no stage and no app`;
  if (to.kind === from.kind && to.name === from.name) return null;
  const reason = from.kind === 'stage' ? forbiddenToStage(from.name, to) : forbiddenToEdge(from, to);
  if (reason) return reason;
  return isDoor(to)
    ? null
    : `imports ${path} past the door; use ${posix.join(...path.split('/').slice(0, 2))}/index.ts`;
}

function forbiddenToStage(name: string, to: Part): string | null {
  if (to.kind === 'app') return `${name} imports apps/${to.name}; nothing may import an app`;
  const allowed = MAY_IMPORT.get(name) ?? [];
  if (allowed.includes(to.name)) return null;
  return `${name} may not import ${to.name} (it may import ${allowed.join(', ') || 'no other stage'})`;
}

/** What apps and the pipeline may not import: apps, and for the web app everything but the model. */
function forbiddenToEdge(from: Part, to: Part): string | null {
  if (to.kind === 'app') {
    return from.kind === 'app' && from.name === STARTING_APP ? null : `${from.name} imports apps/${to.name}`;
  }
  if (isBundled(from) && to.name !== 'model') return `web may import model only, not ${to.name}`;
  return null;
}

function forbiddenPackage(from: Part, found: Import, specifier: string, packages: Packages): string | null {
  if (specifier.startsWith('node:')) {
    if (!isPure(from) || found.typesOnly || HARMLESS_NODE_MODULES.includes(specifier)) return null;
    return `${from.name} does no input or output of its own and may not import ${specifier}`;
  }
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (from.name === 'model' && from.kind === 'stage' && name !== 'zod') return `model may import zod only, not ${name}`;
  if (packages.runtime.has(name) || ((found.typesOnly || isBundled(from)) && packages.development.has(name)))
    return null;
  return `${name} is not among the "dependencies" of package.json (Node's own modules start with "node:")`;
}

function isBundled(part: Part): boolean {
  return part.kind === 'app' && part.name === BUNDLED_APP;
}

function isPure(part: Part): boolean {
  return part.kind === 'stage' && PURE_STAGES.includes(part.name);
}
