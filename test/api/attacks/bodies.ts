import { gzipSync } from 'node:zlib';
import { type Attack, inTurn, JSON_TYPE, OURS, refusedAs, type Try, unsound } from './attack.ts';
import { bodyOf, isForm, isJson, isRead, type Operation, pathOf } from './operations.ts';

/** More than any body of JSON may have, in bytes. */
const TOO_MUCH = 8_000_100;
const takesBody = ({ bodies }: Operation) => Object.keys(bodies).length > 0;

const send = (operation: Operation, path: string, headers: Try['headers'], body: Try['body']): Try => ({
  ...{ method: operation.method, path, headers: { ...OURS, ...headers } },
  ...(body === undefined ? {} : { body }),
});

const POISON = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"polluted":1';

/** A body with the keys of prototypes in every object of it, and one that is nothing else. */
function poisoned(operation: Operation): string[] {
  const example = JSON.stringify(bodyOf(operation));
  const inside = example.replace(/\{(?=")/g, `{${POISON},`).replaceAll('{}', `{${POISON}}`);
  return [inside, `{${POISON}}`, `[{${POISON}}]`];
}

const NAMES = [
  '../../evil.txt',
  '..\\..\\evil.txt',
  '/etc/evil.txt',
  'evil\u0000.txt',
  'evil.txt"\r\nX-Evil: 1',
  '',
  '.',
  `${'a'.repeat(5000)}.txt`,
];

const NO_JSON = ['{', '', '[]', 'null', '"a"', '1e999', '[1,', '\u0000', '{"a":'.repeat(20_000), '['.repeat(100_000)];

/** A form with one file of such a name, as a program may write it that keeps to no rule. */
function upload(name: string): string {
  const part = `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\nNothing is said.\r\n`;
  return `--x\r\n${part}--x--\r\n`;
}

/** Attacks by what is sent. */
export const BODIES: readonly Attack[] = [
  {
    name: 'body that is too large',
    applies: (operation) => !isRead(operation),
    tries: (operation, { ids, thorough }) => {
      const [path, size] = [pathOf(operation, ids), String(TOO_MUCH)];
      const said = send(operation, path, { ...JSON_TYPE, 'content-length': size }, undefined);
      const chunked = { ...JSON_TYPE, 'transfer-encoding': 'chunked' };
      const sent = () => send(operation, path, chunked, `{"why":"${'x'.repeat(TOO_MUCH)}"}`);
      return thorough || path.length % 8 === 0 ? [said, sent()] : [said];
    },
    wrong: refusedAs(413, 'api.too-large'),
  },
  {
    name: 'body of another type',
    applies: takesBody,
    tries: (operation, { ids }) =>
      [
        ['text/xml', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
        ['application/yaml', 'a: 1'],
      ].map(([type, body]) => send(operation, pathOf(operation, ids), { 'content-type': type! }, body!)),
    wrong: (answer, sent, _, { secrets }) =>
      unsound(answer, sent, secrets) ?? ([400, 404, 415].includes(answer.status) ? null : `${answer.status}`),
  },
  {
    name: 'JSON that is none, packed, or without end',
    applies: isJson,
    tries: (operation, ground) => {
      const path = pathOf(operation, ground.ids);
      const packed = gzipSync(JSON.stringify(bodyOf(operation)));
      return [
        ...inTurn(NO_JSON, path.length, ground).map((body) => send(operation, path, JSON_TYPE, body)),
        send(operation, path, { ...JSON_TYPE, 'content-encoding': 'gzip' }, packed),
      ];
    },
    wrong: (answer, sent, operation, { secrets }) =>
      unsound(answer, sent, secrets) ??
      (answer.status < 400 && !mayBeEmpty(operation) ? `answered with ${answer.status}` : null),
  },
  {
    name: 'keys of prototypes in JSON',
    applies: isJson,
    tries: (operation, { ids }) =>
      poisoned(operation).map((body) => send(operation, pathOf(operation, ids), JSON_TYPE, body)),
    wrong: (answer, sent, _, { secrets }) => {
      const isThere = 'polluted' in {} || answer.text.includes('"polluted"');
      return unsound(answer, sent, secrets) ?? (isThere ? 'it came through' : null);
    },
  },
  {
    name: 'file names that lead elsewhere',
    applies: isForm,
    tries: (operation, { ids }) =>
      NAMES.map((name) =>
        send(operation, pathOf(operation, ids), { 'content-type': 'multipart/form-data; boundary=x' }, upload(name)),
      ),
    wrong: (answer, sent, _, { secrets }) =>
      unsound(answer, sent, secrets) ?? (answer.headers['x-evil'] === undefined ? null : 'carries x-evil'),
  },
];

/** An operation whose body may be left out, or holds nothing that is required, takes an empty one. */
function mayBeEmpty({ bodies }: Operation): boolean {
  return (bodies['application/json']?.schema?.required ?? []).length === 0;
}
