import { parseSync } from 'vite';
import { bindings, type Node, specifierOf, walk } from './syntax.ts';
import { watched } from './watched.ts';

/** A place where a file names another module; null where the name is only known when the program runs. */
export type Import = { readonly specifier: string | null; readonly line: number; readonly typesOnly: boolean };
/** A use of what makes results differ from run to run or reaches the world: the clock, chance, process, network, locale. */
export type Use = { readonly what: string; readonly line: number };

export type SourceFile = {
  /** Relative to the root, with `/` between names. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly uses: readonly Use[];
  /** Lines of `let` and `var` at module level. */
  readonly moduleState: readonly number[];
  readonly defaultExports: readonly number[];
  /** Whether the file only lists data: it has no function, method or class. */
  readonly isTable: boolean;
  readonly errors: readonly string[];
};

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression', 'ClassDeclaration']);

/** Reads what the layout rules ask about from the text of one TypeScript or JavaScript file; never throws. */
export function readSource(path: string, content: string): SourceFile {
  const parsed = parseSync(path, content, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  const program = parsed.program as unknown as Node;
  const lineOf = lineCounter(content);
  const declared = bindings(program);
  const imports: Import[] = [];
  const uses: Use[] = [];
  let isTable = true;
  walk(program, (node, parent, key) => {
    const found = specifierOf(node);
    if (found) imports.push({ ...found, line: lineOf(node.start) });
    const what = watched(node, parent, key, declared);
    if (what) uses.push({ what, line: lineOf(node.start) });
    if (FUNCTIONS.has(node.type)) isTable = false;
  });
  const body = program.body as readonly Node[];
  const linesOf = (test: (node: Node) => boolean) => body.filter(test).map((node) => lineOf(node.start));
  return {
    path,
    lines: content === '' ? 0 : content.split('\n').length - (content.endsWith('\n') ? 1 : 0),
    imports,
    uses,
    moduleState: linesOf(isState),
    defaultExports: linesOf((node) => node.type === 'ExportDefaultDeclaration'),
    isTable,
    errors: parsed.errors.map((error) => error.message),
  };
}

function isState(node: Node): boolean {
  const declaration = node.type === 'ExportNamedDeclaration' ? (node.declaration as Node | null) : node;
  return declaration?.type === 'VariableDeclaration' && declaration.kind !== 'const' && !declaration.declare;
}

/** Turns an offset into a line number from 1. Offsets may come in any order. */
function lineCounter(content: string): (offset: number) => number {
  const starts = [0];
  for (let i = content.indexOf('\n'); i >= 0; i = content.indexOf('\n', i + 1)) starts.push(i + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
