import { argumentsOf, type Node, nameOf } from './syntax.ts';

/** Names of the machine that reach the world or tell the time. */
const GLOBALS = new Set(['fetch', 'process', 'console', 'performance', 'XMLHttpRequest', 'WebSocket', 'EventSource']);
/** Members that differ from run to run, by the object they belong to. */
const MEMBERS = new Map([
  ['Date', new Set(['now'])],
  ['Math', new Set(['random'])],
  ['crypto', new Set(['randomUUID', 'getRandomValues', 'randomBytes', 'randomInt'])],
]);
/** Methods of dates that depend on the time zone of the machine. */
const ZONED = new Set(['getFullYear', 'getMonth', 'getDate', 'getDay', 'getHours', 'getMinutes', 'getTimezoneOffset']);
/** Methods that depend on the language of the machine when they get fewer arguments than this. */
const LOCALE = new Map([
  ['localeCompare', 2],
  ['toLocaleString', 1],
  ['toLocaleDateString', 1],
  ['toLocaleTimeString', 1],
  ['toLocaleLowerCase', 1],
  ['toLocaleUpperCase', 1],
]);
/** Where an identifier is a mere name of a member, a key or a type and does not stand for the machine's thing. */
const NAMING = new Set(['MemberExpression.property', 'Property.key', 'MethodDefinition.key', 'PropertyDefinition.key']);

/** What a node uses of clock, chance, process, network, time zone or locale, as written in a message; null if nothing. */
export function watched(node: Node, parent: Node | null, key: string, declared: ReadonlySet<string>): string | null {
  if (node.type === 'Identifier') return watchedGlobal(node, parent, key, declared);
  if (node.type === 'MemberExpression') return watchedMember(node);
  if (node.type === 'NewExpression') return watchedNew(node);
  return node.type === 'CallExpression' ? watchedCall(node) : null;
}

function watchedGlobal(node: Node, parent: Node | null, key: string, declared: ReadonlySet<string>): string | null {
  const name = nameOf(node)!;
  if (!GLOBALS.has(name) || declared.has(name) || !parent || parent.type.startsWith('TS')) return null;
  const isName = NAMING.has(`${parent.type}.${key}`) && parent.computed !== true;
  return isName ? null : name;
}

function watchedMember(node: Node): string | null {
  const property = nameOf(node.property);
  if (!property || node.computed === true) return null;
  const object = objectName(node.object as Node);
  if (object && MEMBERS.get(object)?.has(property)) return `${object}.${property}`;
  return object === 'globalThis' && GLOBALS.has(property) ? `globalThis.${property}` : null;
}

/** The name of the object, through `(x as Y)`, and for `globalThis.Date` that of the member. */
function objectName(node: Node): string | null {
  if (node.expression) return objectName(node.expression as Node);
  if (node.type === 'MemberExpression' && objectName(node.object as Node) === 'globalThis') {
    return nameOf(node.property);
  }
  return nameOf(node);
}

function watchedNew(node: Node): string | null {
  const callee = node.callee as Node;
  const first = argumentsOf(node)[0];
  if (nameOf(callee) === 'Date' && !first) return 'new Date() without an argument';
  const intl = callee.type === 'MemberExpression' && nameOf(callee.object) === 'Intl';
  const open = !first || nameOf(first) === 'undefined';
  return intl && open ? `Intl.${nameOf(callee.property)} without a locale` : null;
}

function watchedCall(node: Node): string | null {
  const callee = node.callee as Node;
  if (nameOf(callee) === 'Date') return 'Date() without new';
  if (callee.type !== 'MemberExpression') return null;
  const method = nameOf(callee.property) ?? '';
  if (ZONED.has(method)) return `${method}() (time zone of the machine; use the UTC one)`;
  return argumentsOf(node).length < (LOCALE.get(method) ?? 0) ? `${method}() without a locale` : null;
}
