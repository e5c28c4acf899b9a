import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './cli-reference.ts';

/** What the schema of the Citation File Format 1.2.0 asks for, and all keys that it knows at the top. */
const REQUIRED = ['authors', 'cff-version', 'message', 'title'];
const KNOWN = [
  ...REQUIRED,
  ...['abstract', 'commit', 'contact', 'date-released', 'doi', 'identifiers', 'keywords', 'license', 'license-url'],
  ...[
    'preferred-citation',
    'references',
    'repository',
    'repository-artifact',
    'repository-code',
    'type',
    'url',
    'version',
  ],
];

const lines = readFileSync(join(ROOT, 'CITATION.cff'), 'utf8').trimEnd().split('\n');
const fields = new Map(
  lines.flatMap((line) => [...line.matchAll(/^([a-z-]+): ?(.*)$/g)].map((parts) => [parts[1]!, parts[2]!])),
);
/** The items of a list of plain values or of one-key objects, as this file has them. */
const listed = (key: string) => {
  const rest = lines.slice(lines.indexOf(`${key}:`) + 1);
  const end = rest.findIndex((line) => !line.startsWith('  '));
  return rest.slice(0, end < 0 ? rest.length : end);
};

test('every line is a key with its value, or an item of a list', () => {
  for (const line of lines) expect(line).toMatch(/^[a-z-]+:( \S.*)?$|^ {2}- \S.*$/);
  for (const value of fields.values()) expect(value).toMatch(/^("[^"]+"|[^":]*)$/);
});

test('the keys are those of the format, and all that it requires are there', () => {
  expect(REQUIRED.filter((key) => !fields.has(key))).toEqual([]);
  expect([...fields.keys()].filter((key) => !KNOWN.includes(key))).toEqual([]);
  expect(fields.get('cff-version')).toBe('1.2.0');
  expect(['software', 'dataset']).toContain(fields.get('type'));
  expect(listed('authors').length).toBeGreaterThan(0);
  for (const author of listed('authors')) expect(author).toMatch(/^ {2}- name: "[^"]+"$/);
  expect(new Set(listed('keywords')).size).toBe(listed('keywords').length);
});

test('version and licence are those of the package', () => {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect([fields.get('version'), fields.get('license')]).toEqual([version, license]);
});
