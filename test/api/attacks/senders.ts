import { type Attack, JSON_TYPE, methodOf, OURS, refusedAs, type Try } from './attack.ts';
import { bodyOf, isJson, isRead, type Operation, pathOf } from './operations.ts';

/** A request that would be answered, were it not for the headers put to it. */
function withHeaders(operation: Operation, path: string, headers: Try['headers']): Try {
  const body = isRead(operation) ? {} : { body: JSON.stringify(isJson(operation) ? bodyOf(operation) : {}) };
  const own = isRead(operation) ? {} : JSON_TYPE;
  return { method: methodOf(operation), path, headers: { ...own, ...OURS, ...headers }, ...body };
}

/** An attack by the headers of a request alone. */
function byHeaders(
  name: string,
  refused: Attack['wrong'],
  headers: (port: number) => readonly Try['headers'][],
  applies: Attack['applies'] = () => true,
): Attack {
  const tries: Attack['tries'] = (operation, { port, ids }) =>
    headers(port).map((each) => withHeaders(operation, pathOf(operation, ids), each));
  return { name, applies, tries, wrong: refused };
}

const FORMS = [
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data; boundary=x',
  'text/plain; application/json',
];

/** Attacks by whoever is not meant to ask: pages of other sites, names that lead here, plain forms. */
export const SENDERS: readonly Attack[] = [
  byHeaders('foreign Host', refusedAs(403, 'api.host'), (port) => [
    { host: 'evil.example' },
    { host: `evil.example:${port}` },
    { host: '127.0.0.1:1' },
    { host: `127.0.0.1.evil.example:${port}` },
  ]),
  byHeaders('foreign Origin', refusedAs(403, 'api.origin'), (port) => [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://evil.example:${port}` },
    { origin: `http://127.0.0.1:${port}.evil.example` },
  ]),
  byHeaders('another site without Origin', refusedAs(403, 'api.cross-site'), () => [
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' },
  ]),
  {
    name: 'form of another page',
    applies: (operation) => !isRead(operation),
    tries: (operation, { ids }) =>
      [...FORMS, null].map((type) => ({
        method: operation.method,
        path: pathOf(operation, ids),
        headers: type === null ? {} : { 'content-type': type },
        body: JSON.stringify(bodyOf(operation)),
      })),
    wrong: refusedAs(403, 'api.plain-form'),
  },
  {
    name: 'another method by a header',
    applies: isRead,
    tries: (operation, { ids }) =>
      ['DELETE', 'POST'].map((method) => ({
        method: methodOf(operation),
        path: `${pathOf(operation, ids)}?_method=${method}`,
        headers: { 'x-http-method-override': method, 'x-method-override': method },
      })),
    wrong: ({ status }) => (status < 500 && status !== 201 ? null : `${status}`),
  },
];
