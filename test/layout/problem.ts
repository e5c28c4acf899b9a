/** One place where the tree breaks a rule, in plain words. `line` counts from 1. */
export type Problem = { readonly path: string; readonly line: number; readonly rule: string; readonly says: string };

/** `src/text/a.ts:3 import-rule: …`, so that a terminal or an editor can jump there. */
export function problemLine(problem: Problem): string {
  return `${problem.path}:${problem.line} ${problem.rule}: ${problem.says}`;
}

/** Problems by file and line, so that two runs print the same. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const key = (p: Problem) => `${p.path}\0${String(p.line).padStart(8, '0')}\0${p.rule}\0${p.says}`;
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
