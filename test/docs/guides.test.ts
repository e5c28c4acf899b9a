import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from './cli-reference.ts';
import { examplesIn } from './examples.ts';
import { forget, newReader, type Reader, tryExample } from './running.ts';

const GUIDES = join(ROOT, 'docs/guides');

describe.each(readdirSync(GUIDES))('%s: its commands run as they stand, one after the other', (name) => {
  let reader: Reader;
  beforeAll(() => {
    reader = newReader();
  });
  afterAll(() => forget(reader));

  const examples = examplesIn(readFileSync(join(GUIDES, name), 'utf8'));
  test('there are some', () => expect(examples.length).toBeGreaterThan(2));
  // A machine that does much else takes ten times as long to start the program.
  test.each(examples)('line $line: $commands', { timeout: 270_000 }, (example) => tryExample(example, reader));
});
