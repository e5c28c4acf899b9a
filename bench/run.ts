import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadSamples, writeFiles } from './documents.ts';
import { extraction } from './extraction.ts';
import { measure } from './measure.ts';
import { peakMemory } from './memory.ts';
import { hashWords, readAndDecode, winkPipe } from './references.ts';
import { type Measured, report, summarise } from './report.ts';

const ROOT = resolve(import.meta.dirname, '..');

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: resolve(ROOT, '../shared/corpus') },
    documents: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
});

/** Measures `extract` beside reading, a byte loop and a general language library, all on the same texts in the same run. */
async function main(): Promise<void> {
  const { from, samples } = loadSamples(values.corpus, Number(values.documents));
  if (samples.length === 0) throw new Error(`no texts in ${values.corpus} and none in samples/`);
  const files = writeFiles(samples);
  try {
    const texts = samples.map((sample) => sample.text);
    const bytes = new TextEncoder().encode(texts.join('\n'));
    const extract = extraction();
    const wink = winkPipe();
    const timings = await measure(
      [
        { name: 'extract', run: () => extract(files) },
        { name: 'read and decode', run: () => readAndDecode(files) },
        { name: 'REF-B (byte loop)', run: () => hashWords(bytes) },
        { name: 'wink-nlp', run: () => wink(texts) },
      ],
      Number(values.rounds),
    );
    const measured: Measured = {
      from,
      documents: texts.length,
      bytes: bytes.length,
      timings,
      memory: peakMemory(files),
    };
    const summary = summarise(measured);
    console.log(values.json ? JSON.stringify(summary) : report(summary));
  } finally {
    rmSync(files.folder, { recursive: true });
  }
}

await main();
