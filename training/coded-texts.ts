import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

const ROOT = resolve(import.meta.dirname, '..');

/** Coded documents beside the checkout, and the corpus that the texts coded in `test/coded` stand in. */
export const GOLD = resolve(ROOT, '../shared/gold/documents');
export const CORPUS = resolve(ROOT, '../shared/corpus/us-statements.jsonl.gz');
const CODED = join(ROOT, 'test/coded');

/** A sentence as it was coded: offsets in UTF-16 code units, end exclusive. */
export interface CodedSentence {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly units: readonly { readonly start: number; readonly end: number }[];
}

/** A coded text. `aside`: rules are not written on it, and weights that are measured are not learned from it. */
export interface CodedText {
  readonly name: string;
  /** Its lines of `NAME.gold.jsonl`. */
  readonly coded: string;
  readonly content: string;
  readonly date: string;
  readonly speaker: readonly string[];
  readonly aside: boolean;
}

interface Flags {
  readonly date: string;
  readonly speaker?: string;
  readonly corpus?: string;
  readonly sha256?: string;
  readonly aside?: boolean;
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** The documents of a folder of coded texts, those of `training/kept-aside.json` marked; none where the folder is missing. */
export function goldTexts(folder: string = GOLD): CodedText[] {
  if (!existsSync(folder)) return [];
  const aside = new Set(json<string[]>(join(ROOT, 'training/kept-aside.json')));
  return Object.entries(json<Record<string, Flags>>(join(folder, 'documents.json'))).map(([name, flags]) => ({
    ...common(name, flags),
    coded: readFileSync(join(folder, `${name}.gold.jsonl`), 'utf8'),
    content: readFileSync(join(folder, `${name}.txt`), 'utf8'),
    aside: aside.has(name),
  }));
}

/**
 * The texts that the project coded itself (`test/coded`), with their characters from the corpus; none where it is missing. A text
 * whose bytes are not those that were coded is left out, since the offsets would not fit.
 */
export function ownTexts(corpus: string = CORPUS): CodedText[] {
  return textsIn(CODED, corpus);
}

/**
 * The texts of `test/coded/archive`, drawn from the whole archive and not for holding undertakings: labels and units were coded,
 * and no fields. Otherwise as `ownTexts`.
 */
export function archiveTexts(corpus: string = CORPUS): CodedText[] {
  return textsIn(join(CODED, 'archive'), corpus);
}

function textsIn(folder: string, corpus: string): CodedText[] {
  if (!existsSync(corpus)) return [];
  const texts = new Map(
    gunzipSync(readFileSync(corpus))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text]),
  );
  return Object.entries(json<Record<string, Flags>>(join(folder, 'documents.json'))).flatMap(([name, flags]) => {
    const content = texts.get(flags.corpus ?? '');
    if (content === undefined || createHash('sha256').update(content).digest('hex') !== flags.sha256) return [];
    const coded = readFileSync(join(folder, `${name}.gold.jsonl`), 'utf8');
    return [{ ...common(name, flags), coded, content, aside: flags.aside ?? false }];
  });
}

function common(name: string, { date, speaker }: Flags): Pick<CodedText, 'name' | 'date' | 'speaker'> {
  return { name, date, speaker: speaker ? speaker.split(',') : [] };
}

/** The coded sentences of a text in their order. */
export function sentencesOf(text: CodedText): CodedSentence[] {
  return text.coded
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CodedSentence);
}
