import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createContext, Script } from 'node:vm';
import { parseSync } from 'vite';
import { type Node, walk } from '../layout/syntax.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A regular expression where it stands in the program. */
export interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

/** Every regular expression that is written out in what a user runs. */
export function expressionsIn(folders: readonly string[]): Found[] {
  return globSync(
    folders.map((folder) => `${folder}/**/*.{ts,tsx}`),
    { cwd: ROOT },
  ).flatMap((file) => {
    const found: Found[] = [];
    walk(parseSync(file, readFileSync(join(ROOT, file), 'utf8')).program as unknown as Node, (node) => {
      const regex = node.type === 'Literal' ? (node.regex as Omit<Found, 'file'> | undefined) : undefined;
      if (regex) found.push({ file, pattern: regex.pattern, flags: regex.flags });
    });
    return found;
  });
}

// What repeats in texts, and in the texts of somebody who means harm.
const PIECES = [
  'a',
  'A',
  '1',
  ' ',
  '-',
  ',',
  '.',
  '\n',
  '<',
  '“',
  '"',
  '(',
  '$',
  'a ',
  'Aa ',
  '1,',
  '1 ',
  'a,',
  '-\n',
  '. ',
  'a a',
];

/** Inputs of so many characters that a pattern may choke on: pieces over and over, its own words among them, and an end that fits nothing. */
function inputsFor(pattern: string, length: number): string[] {
  const own = [...new Set(pattern.match(/[a-z]{3,}/gi) ?? [])].slice(0, 4).flatMap((word) => [word, `${word} `]);
  return [...PIECES, ...own].map((piece) => `${piece.repeat(Math.ceil(length / piece.length))}\u0001`);
}

const HELD: { expression: RegExp | null; text: string } = { expression: null, text: '' };
const CONTEXT = createContext(HELD);
// Only a script in a context can be broken off while a regular expression is at work.
const TRY = new Script('expression.test(text)');

/** The slowest try in milliseconds; `most` where one took that long and was broken off. */
export function slowestOf({ pattern, flags }: Found, length: number, most: number): number {
  const expression = new RegExp(pattern, flags);
  let slowest = 0;
  for (const text of inputsFor(pattern, length)) {
    const began = performance.now();
    try {
      Object.assign(HELD, { expression, text });
      TRY.runInContext(CONTEXT, { timeout: most });
    } catch {
      return most;
    }
    slowest = Math.max(slowest, performance.now() - began);
    expression.lastIndex = 0;
  }
  return slowest;
}
