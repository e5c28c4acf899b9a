import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSample, type SampleBlock, type SampleDocument } from '../samples/making/sample-document.ts';
import { toPdf } from '../samples/making/to-pdf.ts';
import { isSetAside, type TextDocument } from '../src/model/index.ts';
import { createReader } from '../src/text/index.ts';
import { readPdf } from '../src/text/pdf/read-pdf.ts';
import { textResources } from '../src/world/index.ts';
import { type Contestant, measure } from './measure.ts';

const SOURCES = resolve(import.meta.dirname, '../samples/lake-compact/source');
/** The samples' texts, set so many times one after the other: some hundred pages in two columns. */
const TIMES = 16;

/** Pages per second; `share` and its own rate are null where `pdftotext` is not installed. `inOrder` is 0 to 1. */
export type PdfRate = {
  readonly pages: number;
  readonly pagesPerSecond: number;
  readonly pdftotextPagesPerSecond: number | null;
  readonly share: number | null;
  readonly inOrder: number;
};

/** Measures the reading of a PDF in two columns beside `pdftotext`, in turns, and how many of its words come in order. */
export async function pdfRate(rounds = 5): Promise<PdfRate> {
  const samples = readdirSync(SOURCES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readSample(readFileSync(join(SOURCES, name), 'utf8')));
  const first = samples[0]!;
  const blocks = samples.flatMap((sample) => sample.blocks);
  const long: SampleDocument = { ...first, blocks: Array.from({ length: TIMES }, () => blocks).flat() };
  const bytes = await toPdf(long);
  const folder = mkdtempSync(join(tmpdir(), 'servanda-pdf-'));
  try {
    const path = join(folder, 'long.pdf');
    writeFileSync(path, bytes);
    const resources = textResources();
    const read: Contestant = {
      name: 'servanda',
      run: async () => (await readPdf(bytes, resources)).places.at(-1)!.page!,
    };
    const contestants = hasPdftotext() ? [read, { name: 'pdftotext', run: () => runPdftotext(path) }] : [read];
    const [own, other] = await measure(contestants, rounds);
    const pages = own!.answer;
    return {
      pages,
      pagesPerSecond: pages / own!.seconds,
      pdftotextPagesPerSecond: other ? pages / other.seconds : null,
      share: other ? other.seconds / own!.seconds : null,
      inOrder: await wordsInOrder({ ...first, blocks }),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasPdftotext(): boolean {
  return spawnSync('pdftotext', ['-v']).error === undefined;
}

function runPdftotext(path: string): number {
  const { status, stdout } = spawnSync('pdftotext', [path, '-'], { maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error('pdftotext failed');
  return stdout.length;
}

async function wordsInOrder(sample: SampleDocument): Promise<number> {
  const text = await readPdf(await toPdf(sample), textResources());
  const said = sample.blocks.flatMap(textsOf).join(' ');
  return commonShare(wordsOf(said), wordsOf(readingOf(text)));
}

function textsOf(block: SampleBlock): readonly string[] {
  if (block.kind === 'bullets') return block.items;
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()];
  return [block.text];
}

function readingOf(text: TextDocument): string {
  const reader = createReader(text);
  return text.blocks.map((block, i) => (isSetAside(block) ? '' : reader.block(i).text)).join(' ');
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Share of the first words that stand in order among the second: the longest common subsequence. */
function commonShare(said: readonly string[], read: readonly string[]): number {
  let before = new Uint32Array(read.length + 1);
  for (const word of said) {
    const row = new Uint32Array(read.length + 1);
    for (let j = 1; j <= read.length; j++) {
      row[j] = read[j - 1] === word ? before[j - 1]! + 1 : Math.max(row[j - 1]!, before[j]!);
    }
    before = row;
  }
  return before[read.length]! / said.length;
}

/** The measurement as lines for a person; the last is the one figure. */
export function pdfReport(rate: PdfRate): string {
  const round = (value: number, digits = 0): string => value.toFixed(digits);
  const lines = [
    `PDF, ${rate.pages} pages in two columns: ${round(rate.pagesPerSecond)} pages/s`,
    rate.pdftotextPagesPerSecond === null
      ? 'pdftotext: not installed'
      : `pdftotext: ${round(rate.pdftotextPagesPerSecond)} pages/s`,
    `words in order: ${round(rate.inOrder * 100, 2)} %`,
    `share of the rate of pdftotext: ${rate.share === null ? '-' : round(rate.share, 2)}`,
  ];
  return lines.join('\n');
}

if (import.meta.main) console.log(pdfReport(await pdfRate()));
