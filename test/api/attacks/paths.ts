import type { Answer } from '../ask.ts';
import { type Attack, type Ground, inTurn, JSON_TYPE, methodOf, OURS, type Try, unsound } from './attack.ts';
import { bodyOf, type Ids, inPath, inQuery, isRead, type Operation, pathOf } from './operations.ts';

/** A request with something in the place of one parameter of the path. */
function inPlace(operation: Operation, ids: Ids, name: string, value: string): Try {
  const body = isRead(operation) ? {} : { body: JSON.stringify(bodyOf(operation)) };
  const headers = isRead(operation) ? OURS : { ...JSON_TYPE, ...OURS };
  return { method: methodOf(operation), path: pathOf(operation, ids, { [name]: value }), headers, ...body };
}

/** A request with something in one parameter of the query, encoded already. */
function asked(operation: Operation, ids: Ids, name: string, value: string): Try {
  const once = inPlace(operation, ids, '', '');
  return { ...once, path: `${once.path}?${encodeURIComponent(name)}=${value}` };
}

/** Tries at every parameter of an operation, in its path and its query, and at those beside. */
function everywhere(
  operation: Operation,
  values: readonly string[],
  ground: Ground,
  beside: readonly string[] = [],
): Try[] {
  const { ids } = ground;
  const paths = inPath(operation).map(
    ({ name }) =>
      (value: string) =>
        inPlace(operation, ids, name, value),
  );
  const queries = [...inQuery(operation).map(({ name }) => name), ...beside].map((name) => (value: string) => ({
    ...asked(operation, ids, name, value),
    // A cursor is a place in an order, and nonsense is one place or another.
    ...(CURSORS.has(name) ? {} : { like: asked(operation, ids, name, NONSENSE).path }),
  }));
  return [...paths, ...queries].flatMap((put, at) => inTurn(values, placeOf(operation) + at, ground).map(put));
}

const CURSORS: ReadonlySet<string> = new Set(['after', 'before']);

/** Somewhere to begin in a list of what is tried, another for every operation. */
const placeOf = ({ path }: Operation): number => path.length;

/** How many rows an answer has; null where it is no list. */
function rowsOf({ status, text }: Answer): number | null {
  if (status !== 200 || !text.startsWith('{')) return null;
  const { items } = JSON.parse(text);
  return Array.isArray(items) ? items.length : null;
}

const OUT = [
  '..%2f..%2fsecret.txt',
  '..%2fregister.db',
  '..%5c..%5csecret.txt',
  '%2e%2e%2f%2e%2e%2fsecret.txt',
  '..%252f..%252fsecret.txt',
  '....%2f%2fsecret.txt',
  '%2fetc%2fpasswd',
  'file:%2f%2f%2fetc%2fpasswd',
  '%00',
  '..%00.pdf',
  'a'.repeat(3000),
  '%ff%fe',
];

const BREAK = [
  '%0d%0aset-cookie:%20evil=1',
  'a%0aX-Evil:%201',
  '%E5%98%8A%E5%98%8DX-Evil:%201',
  '%0d%0a%0d%0a<script>1</script>',
];

/** Nonsense that no text has, and the same with SQL behind it: whoever takes it as a value gives the same answer to both. */
const NONSENSE = 'zzqqx';
const SQL = [
  `${NONSENSE}' OR 'zzqqy'='zzqqy`,
  `${NONSENSE}" OR "zzqqy"="zzqqy`,
  `${NONSENSE}'; DROP TABLE entries; --`,
  `${NONSENSE}') UNION SELECT sql, 1, 1 FROM sqlite_schema --`,
  `${NONSENSE}'||(SELECT content FROM texts LIMIT 1)||'`,
  'date; DROP TABLE entries',
  '(CASE WHEN 1=1 THEN id ELSE date END)',
  "1; ATTACH DATABASE '/tmp/zzqqx.db' AS x",
];
const TOLD = /SQLITE|sqlite_|syntax (?:error|for type)|near "|CREATE TABLE|no such (?:table|column)|relation "|pg_/i;

/** Attacks by what stands in the address. */
export const PATHS: readonly Attack[] = [
  {
    name: 'path traversal',
    applies: (operation) => inPath(operation).length > 0,
    tries: (operation, ground) =>
      inPath(operation).flatMap(({ name }) =>
        inTurn(OUT, placeOf(operation), ground).map((value) => inPlace(operation, ground.ids, name, value)),
      ),
    wrong: (answer, sent, _, { secrets }) =>
      unsound(answer, sent, secrets) ?? (answer.status < 400 ? `answered with ${answer.status}` : null),
  },
  {
    name: 'header injection',
    applies: () => true,
    tries: (operation, ground) => everywhere(operation, BREAK, ground, ['any']),
    wrong: (answer, sent, _, { secrets }) => {
      const put = ['x-evil', 'set-cookie'].find((name) => answer.headers[name] !== undefined);
      return unsound(answer, sent, secrets) ?? (put ? `carries ${put}` : null);
    },
  },
  {
    name: 'SQL in filters, sorts and ids',
    applies: (operation) => inPath(operation).length + inQuery(operation).length > 0,
    tries: (operation, ground) => everywhere(operation, SQL.map(encodeURIComponent), ground),
    wrong: (answer, sent, _, { secrets }, twin) => {
      const told = TOLD.exec(answer.status < 400 ? answer.text : withoutEcho(answer.text))?.[0];
      const rows = rowsOf(answer);
      const more = twin && rows !== null && rows !== rowsOf(twin) ? 'answers otherwise than to nonsense' : null;
      return unsound(answer, sent, secrets) ?? (told ? `tells ${told}` : more);
    },
  },
  {
    name: 'open redirect',
    applies: () => true,
    tries: (operation, { ids }) => {
      const once = inPlace(operation, ids, '', '');
      const to = ['next', 'url', 'return', 'redirect', 'callbackURL', 'errorCallbackURL'].map(
        (name) => `${name}=//evil.example`,
      );
      return [
        { ...once, path: `${once.path}?${to.join('&')}` },
        { ...once, path: `//evil.example${once.path}` },
        { ...once, path: `${once.path}/..//evil.example/%2e%2e` },
      ];
    },
    wrong: (answer, sent, _, { secrets }) => {
      const { location } = answer.headers;
      return unsound(answer, sent, secrets) ?? (location === undefined ? null : `leads to ${location}`);
    },
  },
  {
    name: 'keys of prototypes in the query',
    applies: isRead,
    tries: (operation, { ids }) =>
      ['__proto__', '__proto__[polluted]', 'constructor.prototype.polluted', 'constructor'].map((name) =>
        asked(operation, ids, name, '1'),
      ),
    wrong: (answer, sent, _, { secrets }) =>
      unsound(answer, sent, secrets) ?? ('polluted' in {} ? 'every object has it now' : null),
  },
  {
    name: 'things of another register',
    applies: (operation) =>
      inPath(operation).some(({ name }) => name === 'id') && /\/(?:documents|entries)\//.test(operation.path),
    tries: (operation, { foreign }) => [inPlace(operation, foreign, '', '')],
    wrong: (answer, sent, _, { secrets }) =>
      unsound(answer, sent, secrets) ?? (answer.status < 400 ? `answered with ${answer.status}` : null),
  },
];

/** A refusal names the address that was asked for and the values that do not fit. */
function withoutEcho(text: string): string {
  return text.replace(/"instance":"(?:[^"\\]|\\.)*"|"params":\{[^}]*\}/g, '').replaceAll('sqlite_schema', '');
}
