import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A text to be measured on, and what is known of it beside its words. */
export type Sample = { readonly text: string; readonly date: string | null };

/** Plain texts in files of their own, so that reading and decoding can be measured too. */
export type Files = {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly dates: readonly (string | null)[];
};

const LIST = 'list.json';
const ROOT = resolve(import.meta.dirname, '..');

/** Where the texts come from: a folder of gzipped JSON Lines with a `text` in each, or else the project's own samples. */
export function loadSamples(
  folder: string,
  wanted: number,
): { readonly from: string; readonly samples: readonly Sample[] } {
  const archives = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl.gz'))
        .sort()
    : [];
  const all = archives.flatMap((name) => readArchive(join(folder, name)));
  if (all.length === 0) return { from: 'samples', samples: repeated(ownSamples(), wanted) };
  const step = Math.max(1, all.length / wanted);
  const count = Math.min(wanted, all.length);
  return { from: folder, samples: Array.from({ length: count }, (_, i) => all[Math.floor(i * step)]!) };
}

function readArchive(path: string): Sample[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map((entry) => ({ text: String(entry.text), date: entry.date ?? null }));
}

function ownSamples(): Sample[] {
  const texts = readdirSync(join(ROOT, 'samples'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && statSync(join(ROOT, 'samples', name)).size > 0)
    .sort();
  return texts.map((name) => ({ text: readFileSync(join(ROOT, 'samples', name), 'utf8'), date: null }));
}

/** A few small texts over and over: too short a run would measure the start of the program. */
function repeated(samples: readonly Sample[], wanted: number): Sample[] {
  return Array.from({ length: samples.length === 0 ? 0 : wanted }, (_, i) => samples[i % samples.length]!);
}

/** The first texts, up to `size` UTF-16 code units of them, and the same as one text with blank lines between. */
export function inOnePiece(samples: readonly Sample[], size: number): { pieces: readonly Sample[]; whole: Sample } {
  let count = 0;
  for (let length = samples[0]!.text.length; length <= size && count < samples.length; ) {
    count++;
    length += samples[count]?.text.length ?? 0;
  }
  const chosen = samples.slice(0, Math.max(1, count));
  return {
    pieces: chosen,
    whole: { text: chosen.map(({ text }) => text).join('\n\n'), date: chosen[0]?.date ?? null },
  };
}

/** Writes each text into a file of its own in a new temporary folder, which the caller removes. */
export function writeFiles(samples: readonly Sample[]): Files {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-bench-'));
  const names = samples.map((_, i) => `${i}.txt`);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), samples[i]!.text);
  writeFileSync(join(folder, LIST), JSON.stringify({ names, dates: samples.map((sample) => sample.date) }));
  return listFiles(folder);
}

/** The files that `writeFiles` wrote into a folder, for another process. */
export function listFiles(folder: string): Files {
  const { names, dates } = JSON.parse(readFileSync(join(folder, LIST), 'utf8'));
  return { folder, paths: names.map((name: string) => join(folder, name)), dates };
}
