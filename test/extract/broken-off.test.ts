import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CUE_EXAMPLES } from '../../src/languages/en/cue-examples.ts';
import { readPlain } from '../../src/text/index.ts';
import { SAMPLES } from '../cli/run.ts';
import { statementsOf } from './lake.ts';

const ENDINGS = ['', ',', ' and', ';', ' to', ':'];

/** Sentences of the project's own: of the samples, and of the examples of every cue. */
function sentences(): string[] {
  const names = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'));
  const docs = names.map((name) => readPlain(readFileSync(join(SAMPLES, name), 'utf8')));
  const written = docs.flatMap(({ content, sentences: found }) => found.map((at) => content.slice(at.start, at.end)));
  const examples = Object.values(CUE_EXAMPLES).flatMap(({ match, not }) => [...match, ...not]);
  return [...examples, ...written, 'We will send boats to open, mend and mark the locks, ports and piers.'];
}

test('a sentence that breaks off anywhere is read as far as it goes', { timeout: 120_000 }, () => {
  let read = 0;
  for (const sentence of sentences()) {
    const words = sentence.split(/\s+/).slice(0, 60);
    for (let count = 2; count <= words.length; count++) {
      const part = words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:]+$/, '');
      const text = part + ENDINGS[(count + ++read) % ENDINGS.length];
      const { content } = readPlain(text);
      for (const { spans } of statementsOf(text))
        for (const { start, end, exact } of spans) expect(content.slice(start, end), text).toBe(exact);
    }
  }
  expect(read).toBeGreaterThan(3000);
  expect(() => statementsOf('We will send boats to open,')).not.toThrow();
});
