import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../cli/run.ts';
import { soak } from './soaking.ts';

const folder = temporaryFolder('soak');
afterAll(() => folder.clear());

// The short form; `npm run soak` does an hour with fifty people.
test('ten people at once are answered, and what they decided is there', { timeout: 120_000 }, async () => {
  const lines: string[] = [];
  const say = (line: string) => void lines.push(line);
  const { requests, faults } = await soak({
    milliseconds: 4000,
    people: 10,
    texts: 20,
    seed: 1,
    folder: folder.path,
    say,
  });
  expect(faults).toEqual([]);
  expect(requests).toBeGreaterThan(20);
  expect(lines.join('\n')).toMatch(/decide +\d+ times, p50 /);
});
