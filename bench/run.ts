import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Files, inOnePiece, loadSamples, type Sample, writeFiles } from './documents.ts';
import { extraction } from './extraction.ts';
import { hostileTexts } from './hostile.ts';
import { measure } from './measure.ts';
import { peakMemory } from './memory.ts';
import { hashWords, readAndDecode, winkPipe } from './references.ts';
import { type Hostile, report, summarise } from './report.ts';

const ROOT = resolve(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    corpus: { type: 'string', default: resolve(ROOT, '../shared/corpus') },
    documents: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
    hostile: { type: 'string', default: '1000000' },
    texts: { type: 'string', default: '20000' },
    quotations: { type: 'string', default: '1000' },
    mutations: { type: 'string', default: '100000' },
    coded: { type: 'string', default: resolve(ROOT, '../shared/gold/documents') },
    show: { type: 'string', default: '0' },
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
    const linear = await linearity(samples, extract);
    const hostile = await hostility(samples, extract);
    const memory = peakMemory(files);
    const summary = summarise({ from, documents: texts.length, bytes: bytes.length, timings, linear, hostile, memory });
    console.log(values.json ? JSON.stringify(summary) : report(summary));
  } finally {
    rmSync(files.folder, { recursive: true });
  }
}

/** The rate of `extract` on one text of about a megabyte over its rate on the same characters as single documents. */
async function linearity(samples: readonly Sample[], extract: (files: Files) => Promise<number>): Promise<number> {
  const { pieces, whole } = inOnePiece(samples, 1e6);
  const [small, large] = [writeFiles(pieces), writeFiles([whole])];
  try {
    const contestants = [
      { name: 'single documents', run: () => extract(small) },
      { name: 'one long document', run: () => extract(large) },
    ];
    const [single, long] = await measure(contestants, Number(values.rounds));
    return single!.seconds / long!.seconds;
  } finally {
    for (const { folder } of [small, large]) rmSync(folder, { recursive: true });
  }
}

/** The rates of `extract` on texts made to be slow to read, over its rate on the samples. */
async function hostility(samples: readonly Sample[], extract: (files: Files) => Promise<number>): Promise<Hostile[]> {
  const size = Number(values.hostile);
  const { pieces } = inOnePiece(samples, size);
  const texts = hostileTexts(size);
  const sets = [writeFiles(pieces), ...texts.map((text) => writeFiles([text]))];
  try {
    const [usual, ...timings] = await measure(
      sets.map((files, i) => ({ name: texts[i - 1]?.name ?? 'usual', run: () => extract(files) })),
      Math.min(3, Number(values.rounds)),
    );
    const units = pieces.reduce((sum, { text }) => sum + text.length, 0);
    return timings.map(({ name, seconds }) => ({ name, ratio: (usual!.seconds / units) * (size / seconds) }));
  } finally {
    for (const { folder } of sets) rmSync(folder, { recursive: true });
  }
}

/** `npm run bench -- passages`: the index of passages beside an exhaustive search. */
async function passages(): Promise<void> {
  const { measurePassages, reportPassages } = await import('./passages.ts');
  const [texts, quotations] = [Number(values.texts), Number(values.quotations)];
  const [mutations, rounds] = [Number(values.mutations), Number(values.rounds)];
  const figures = await measurePassages({ corpus: values.corpus, texts, quotations, mutations, rounds });
  console.log(values.json ? JSON.stringify(figures) : reportPassages(figures));
}

/** `npm run bench -- edits`: generated edits over coded texts and the archive, `--show N` of each kind of failure. */
async function edits(): Promise<void> {
  const { measureEdits, reportEdits } = await import('./edits.ts');
  const tally = measureEdits(values.coded, values.corpus, Number(values.documents));
  console.log(values.json ? JSON.stringify(tally) : reportEdits(tally, Number(values.show)));
}

const BENCHES: Readonly<Record<string, () => Promise<void>>> = { extract: main, passages, edits };

const bench = BENCHES[positionals[0] ?? 'extract'];
if (!bench) throw new Error(`no benchmark "${positionals[0]}"; there are ${Object.keys(BENCHES).join(', ')}`);
await bench();
