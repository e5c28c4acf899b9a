import { expect, test } from 'vitest';
import { hostileTexts } from '../../bench/hostile.ts';
import { extract } from '../../src/extract/index.ts';
import { createGazetteer } from '../../src/parties/index.ts';
import { readPlain } from '../../src/text/index.ts';

const parties = createGazetteer();
const PROSE =
  'We will build four ports by 2034. Ruritania, which borders the lake, welcomed the talks and pledged 20 million crowns for them. The region is wide.\n\n';

/** Milliseconds of this process for a text, the best of three, since a busy machine only ever adds. */
function time(text: string): number {
  const times = [0, 1, 2].map(() => {
    const from = process.cpuUsage();
    extract(readPlain(text), { date: '2033-05-01', speaker: ['Ruritania'], parties });
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const SIZE = 30_000;
const texts = (size: number) => [
  { name: 'prose', text: PROSE.repeat(size / PROSE.length) },
  ...hostileTexts(size).map(({ name, text }) => ({ name, text })),
];
const longer = texts(4 * SIZE);

// Twice what linear growth would give, so that noise does not fail it; quadratic growth gives sixteen.
test.each(texts(SIZE).map(({ name, text }, at) => [name, text, longer[at]!.text] as const))(
  'time grows with length: %s',
  (_, short, long) => {
    const once = time(short);
    expect(time(long)).toBeLessThan(8 * Math.max(once, 10));
  },
  60_000,
);
