import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { unlikeDocument } from './documents.ts';

const LAUNCHER = resolve(import.meta.dirname, '../../bin/servanda.mjs');
/** Commitments of one invented document. */
const EACH = 100;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5000,50000' },
    base: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface Figures {
  readonly commitments: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  readonly files: number;
  readonly megabytes: number;
  readonly heaviestPage: number;
}

/**
 * `npm run bench:publish`: invented registers of two sizes, each published in a process of its own, whose peak memory is what the
 * system says of it. `--base` adds the preview pictures. Takes some minutes, and a gigabyte of the temporary folder.
 */
async function main(): Promise<void> {
  for (const size of values.sizes.split(',').map(Number)) {
    const folder = mkdtempSync(join(tmpdir(), 'servanda-publish-'));
    try {
      await build(folder, size);
      const figures = measure(folder);
      console.log(values.json ? JSON.stringify(figures) : said(figures));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

/**
 * When a commitment comes in, others that say the same are looked for, which takes longer than to publish it and is not what is
 * measured: so they come in as vague statements, and are made commitments where they lie.
 */
async function build(folder: string, commitments: number): Promise<void> {
  const path = join(folder, 'register.db');
  const store = await openSqlite(path, { create: true });
  for (let seed = 0; seed < commitments / EACH; seed += 1) await store.putDocument(unlikeDocument(seed, EACH));
  await store.close();
  const database = new DatabaseSync(path);
  database.exec(`drop trigger statements_no_update;
    update statements set record_json = replace(record_json, '"kind":"vague"', '"kind":"commitment"');
    update entries set kind = 'commitment';
    update documents set commitments = statements;`);
  database.close();
}

/** The child says its own peak on its last line of standard error: `maxRSS` is in kibibytes on every platform. */
const PEAK = 'process.on("exit",()=>process.stderr.write("\\n"+process.resourceUsage().maxRSS))';

function measure(folder: string): Figures {
  const site = join(folder, 'site');
  const flags = values.base ? ['--base', 'https://example.org/'] : [];
  const args = ['publish', site, '--dir', folder, '--unreviewed', '--date', '2026-11-22', '--json', ...flags];
  const peak = ['--import', `data:text/javascript,${encodeURIComponent(PEAK)}`];
  const began = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...peak, LAUNCHER, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const seconds = (performance.now() - began) / 1000;
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const sizes = files.map(({ parentPath, name }) => ({ name, bytes: statSync(join(parentPath, name)).size }));
  return {
    commitments: JSON.parse(stdout).commitments,
    seconds,
    peakMegabytes: Number(stderr.trim().split('\n').at(-1)) / 1024,
    files: files.length,
    megabytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 2 ** 20,
    heaviestPage: Math.max(...sizes.filter(({ name }) => name.endsWith('.html')).map(({ bytes }) => bytes)),
  };
}

function said({ commitments, seconds, peakMegabytes, files, megabytes, heaviestPage }: Figures): string {
  const page = `${Math.round(heaviestPage / 1024)} kB the heaviest page`;
  return `${commitments} commitments: ${seconds.toFixed(0)} s, ${peakMegabytes.toFixed(0)} MB at the peak, ${files} files, ${megabytes.toFixed(0)} MB, ${page}`;
}

await main();
