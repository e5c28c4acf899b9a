import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { check, createGazetteer, extract, isExact, read } from '../../apps/library/index.ts';
import { typedExamples } from './typed-examples.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'servanda-library-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the page on the library', () => {
  const examples = typedExamples(readFileSync(join(ROOT, 'docs/library.md'), 'utf8'));

  it('has examples, all of which are run', () => {
    const marked = readFileSync(join(ROOT, 'docs/library.md'), 'utf8').match(/^```ts/gm) ?? [];
    expect(examples.length).toBe(marked.length);
    expect(examples.length).toBeGreaterThan(2);
  });

  it.each(examples)('line $line prints what the page says', ({ program, output, line }) => {
    const file = join(folder, `example-${line}.ts`);
    const entry = pathToFileURL(join(ROOT, 'apps/library/index.ts')).href;
    writeFileSync(file, program.replace("from 'servanda'", `from '${entry}'`));
    const ended = spawnSync(process.execPath, [file], { encoding: 'utf8' });
    expect(ended.stdout, ended.stderr).toBe(output);
  });
});

describe('the library', () => {
  const TEXT = 'Graustark will open 5 schools by 2030. 👍 Graustark will pay Zenda $3 million.';

  it('gives spans that are exact, and the same each time', () => {
    const found = extract(TEXT, { speaker: ['Graustark'] });
    expect(found.length).toBe(2);
    for (const { spans } of found) for (const span of spans) expect(isExact(TEXT, span)).toBe(true);
    expect(extract(TEXT, { speaker: 'Graustark' })).toEqual(found);
  });

  it('does not make a gazetteer for each text, also where nobody has heard of who speaks', () => {
    const took = (times: number, call: () => unknown) => {
      const from = performance.now();
      for (let time = 0; time < times; time += 1) call();
      return performance.now() - from;
    };
    extract(TEXT, { speaker: 'Graustark' });
    const made = took(10, () => createGazetteer());
    expect(took(10, () => extract('Graustark will open 5 schools.', { speaker: 'Graustark' }))).toBeLessThan(made / 2);
    expect(took(10, () => extract('Norway will open 5 schools.'))).toBeLessThan(made / 2);
    // More speakers than are kept, each known when it is asked for again.
    const speakers = Array.from({ length: 20 }, (_, index) => `Land ${index}`);
    for (const speaker of [...speakers, ...speakers]) {
      expect(extract('We will open 5 schools.', { speaker })[0]?.promisor).toMatchObject([{ code: speaker }]);
    }
  });

  it('reads "we" as who speaks, and reckons from the date', () => {
    const [statement] = extract('We will build 7 bridges in the next three years.', {
      speaker: 'KAZ',
      date: '2024-05-06',
    });
    expect(statement).toMatchObject({ promisor: [{ code: 'KAZ', inferred: 'speaker' }] });
    expect(statement?.deadline?.edtf).toContain('2027');
  });

  it('names reports and sources as they were named, or counts them', () => {
    const result = check('He said “Graustark will open 5 schools by 2030”.', ['Nothing.', TEXT]);
    expect(result.report.document).toBe('report');
    expect(result.quotes).toMatchObject([{ verdict: 'verbatim', source: { document: 'source 2' } }]);
  });

  it('says what it could not read instead of failing', async () => {
    const text = await read(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]), 'broken.pdf');
    expect(text.content).toBe('');
    expect(text.findings.length).toBeGreaterThan(0);
    expect(extract(text)).toEqual([]);
  });
});
