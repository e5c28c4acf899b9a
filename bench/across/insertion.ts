import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type DocumentRecord, documentRecord, NOTHING_GIVEN } from '../../src/register/index.ts';
import { openSqlite, openSqliteFollowUp } from '../../src/stores/sqlite/index.ts';
import { MAKER, sourceOf, textOf } from '../../test/register/ruritania.ts';
import { fill, inventedPromise } from './fill.ts';

/** Commitments of a document that is added, of which every other says again what the register has. */
const EACH = 50;
const ROUNDS = 9;

/** A document whose promises say again, but for a word, those of the register from `first` on in strides, and as many new ones. */
function saidAgain(seed: number, entries: number): DocumentRecord {
  const promises = Array.from({ length: EACH }, (_, index) => {
    const again = index % 2 === 0;
    const n = again ? 1 + ((seed * 7919 + index * 104_729) % entries) : entries + seed * EACH + index;
    const made = inventedPromise(n);
    return { made, text: again ? `once more ${made.text}` : made.text };
  });
  const content = `${promises.map(({ text }) => text).join('\n')}\n`;
  const document = textOf(content);
  const statements = promises.map(({ made, text }, index) => {
    const { start, end } = document.sentences[index]!;
    return {
      ...made,
      text,
      amounts: [],
      sentence: { start, end },
      spans: [{ start, end, exact: content.slice(start, end) }],
    };
  });
  const reading = {
    source: sourceOf(content, `again-${seed}.txt`),
    text: document,
    passages: [],
    statements,
    findings: [],
  };
  return documentRecord(reading, { ...NOTHING_GIVEN, date: '2026-01-01' }, MAKER);
}

/** Milliseconds of adding a document of 50 commitments to a register of so many entries, and how many of those said again it found. */
async function measured(entries: number): Promise<{ add: number; slowest: number; found: number; megabytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-across-'));
  const path = join(folder, 'register.db');
  try {
    await (await openSqlite(path, { create: true })).close();
    fill(path, entries);
    const store = await openSqlite(path, { create: false });
    const follow = await openSqliteFollowUp(path);
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const record = saidAgain(round + 1, entries);
      const start = performance.now();
      await store.putDocument(record);
      times.push(performance.now() - start);
    }
    const query = { entry: null, document: null, state: null, after: null, limit: 100_000 };
    const sides = (await follow.restatements(query)).items.flatMap(({ earlier, later }) => [earlier, later]);
    const again = new Set(sides.flatMap(({ entry, text }) => (text.startsWith('once more') ? [entry] : [])));
    await follow.close();
    await store.close();
    const sorted = [...times].sort((a, b) => a - b);
    const [add, slowest] = [sorted[Math.floor(ROUNDS / 2)]!, sorted.at(-1)!];
    return { add, slowest, found: again.size / ((ROUNDS * EACH) / 2), megabytes: statSync(path).size / 1e6 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { entries: { type: 'string', default: '10000,1000000' } } });
for (const entries of values.entries.split(',').map(Number)) {
  const { add, slowest, found, megabytes } = await measured(entries);
  const figures = [
    `${add.toFixed(0)} ms (slowest ${slowest.toFixed(0)})`,
    `${(100 * found).toFixed(0)} % of what was said again found`,
  ];
  process.stdout.write(
    `${entries} entries, ${megabytes.toFixed(0)} MB: a document of ${EACH} added in ${figures.join(', ')}\n`,
  );
}
