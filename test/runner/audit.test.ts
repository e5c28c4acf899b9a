import { expect, test } from 'vitest';
import { audited } from './audit.ts';

const counts = (more: object) =>
  JSON.stringify({ metadata: { vulnerabilities: { info: 1, low: 2, moderate: 0, high: 0, critical: 0, ...more } } });

test('known faults that matter fail, and are counted', () => {
  expect(audited(counts({ moderate: 1 }))).toMatchObject({ ok: false, note: expect.stringContaining('1 moderate') });
  expect(audited(counts({ high: 2, critical: 3 }))).toMatchObject({
    ok: false,
    note: expect.stringContaining('2 high, 3 critical'),
  });
  expect(audited(counts({}))).toEqual({ ok: true, note: 'no known fault in what is shipped' });
});

test.each([
  ['nothing', ''],
  ['a refusal', '{"message":"405 Method Not Allowed","statusCode":405}'],
  ['half an answer', '{"metadata":{"vuln'],
  ['null', 'null'],
])('a registry that answers with %s did not answer, and that is said', (_, said) => {
  expect(audited(said)).toMatchObject({ ok: true, note: expect.stringContaining('the registry did not answer') });
});
