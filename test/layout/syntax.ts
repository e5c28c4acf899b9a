/** A node of the ESTree syntax tree, with the TypeScript additions of the parser; offsets count UTF-16 code units. */
export type Node = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

type Visit = (node: Node, parent: Node | null, key: string) => void;

/** Calls `visit` for every node under `root`, outside first, with the node it hangs on and the name it hangs there by. */
export function walk(root: Node, visit: Visit, parent: Node | null = null, key = ''): void {
  visit(root, parent, key);
  for (const [name, value] of Object.entries(root)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, root, name);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}

/** The text of a literal, or null if the node is none. */
function literal(node: unknown): string | null {
  if (!isNode(node)) return null;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const quasis = node.type === 'TemplateLiteral' ? (node.quasis as readonly Node[]) : [];
  return quasis.length === 1 ? (quasis[0]!.value as { cooked: string }).cooked : null;
}

/** The module that a node names, if it is one of the forms that can: import, export from, import(), require, new URL. */
export function specifierOf(node: Node): { specifier: string | null; typesOnly: boolean } | null {
  if (node.type === 'ImportDeclaration') return { specifier: literal(node.source), typesOnly: onlyTypes(node) };
  if (node.type === 'ExportNamedDeclaration' || node.type === 'ExportAllDeclaration') {
    return node.source ? { specifier: literal(node.source), typesOnly: onlyTypes(node) } : null;
  }
  if (node.type === 'ImportExpression') return { specifier: literal(node.source), typesOnly: false };
  if (node.type === 'TSImportType') return { specifier: literal(node.source), typesOnly: true };
  if (isCallOf(node, 'require')) return { specifier: literal(argumentsOf(node)[0]), typesOnly: false };
  return moduleUrl(node);
}

/** `new URL('./worker.ts', import.meta.url)` names a module too: that is how workers are started. */
function moduleUrl(node: Node): { specifier: string; typesOnly: false } | null {
  if (node.type !== 'NewExpression' || nameOf(node.callee) !== 'URL') return null;
  const target = literal(argumentsOf(node)[0]);
  return target && /^\.{1,2}\/.*\.tsx?$/.test(target) ? { specifier: target, typesOnly: false } : null;
}

function onlyTypes(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const parts = node.specifiers as readonly Node[] | undefined;
  const isType = (part: Node) => part.importKind === 'type' || part.exportKind === 'type';
  return parts !== undefined && parts.length > 0 && parts.every(isType);
}

/** The name of an identifier, or null if the node is something else. */
export function nameOf(node: unknown): string | null {
  return isNode(node) && node.type === 'Identifier' ? (node.name as string) : null;
}

export function argumentsOf(node: Node): readonly Node[] {
  return (node.arguments as readonly Node[] | undefined) ?? [];
}

export function isCallOf(node: Node, name: string): boolean {
  return node.type === 'CallExpression' && nameOf(node.callee) === name;
}

/** All names that a file gives to something of its own, anywhere in it: such a name is not the machine's. */
export function bindings(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  walk(program, (node) => {
    if (node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration') collect(node.id, names);
    if (node.type.startsWith('Import') && node.local) collect(node.local, names);
    if (node.type === 'CatchClause') collect(node.param, names);
    for (const parameter of (node.params as readonly unknown[] | undefined) ?? []) collect(parameter, names);
  });
  return names;
}

/** Adds the names bound by a pattern such as `{ a, b: [c] = [], ...rest }`. */
function collect(pattern: unknown, names: Set<string>): void {
  const name = nameOf(pattern);
  if (name) names.add(name);
  if (!isNode(pattern) || name) return;
  const inner = [pattern.left, pattern.argument, pattern.value, pattern.elements, pattern.properties];
  for (const part of inner.flat()) collect(part, names);
}
