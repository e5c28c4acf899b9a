import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { WorldFailed } from '../../../src/model/index.ts';

const GoldRange = z.object({ start: z.number(), end: z.number() });

/** A unit as a person coded it: one place in the text, or several where its words are apart. */
const GoldUnit = z.object({
  start: z.number().optional(),
  end: z.number().optional(),
  spans: z.array(GoldRange).optional(),
  promisor: z.array(z.string()).default([]),
  beneficiary: z.array(z.string()).default([]),
  binding: z.string(),
  amount: z
    .array(
      z.object({
        value: z.number(),
        max: z.number().nullish(),
        unit: z.string(),
        currency: z.string().nullish(),
      }),
    )
    .default([]),
  deadline: z.string().nullish(),
  area: z.string().nullish(),
});
export type GoldUnit = z.infer<typeof GoldUnit>;

const GoldSentence = GoldRange.extend({
  sid: z.string(),
  label: z.enum(['commitment', 'proposal', 'call', 'vague', 'none']),
  units: z.array(GoldUnit).default([]),
});
export type GoldSentence = z.infer<typeof GoldSentence>;

/** A coded document: its text file, what is given about it, and its sentences. */
export interface GoldDocument {
  readonly name: string;
  readonly file: string;
  readonly date: string | null;
  readonly speaker: string | null;
  /** A table of further parties, if the folder names one. */
  readonly gazetteer: string | null;
  readonly sentences: readonly GoldSentence[];
}

const Flags = z.record(
  z.string(),
  z.object({ date: z.string().optional(), speaker: z.string().optional(), gazetteer: z.string().optional() }),
);
const ENDING = '.gold.jsonl';

/**
 * Reads a folder of coded documents: `NAME.txt`, `NAME.gold.jsonl` (one coded sentence a line) and `documents.json` with the
 * date and speaker of each and its table of further parties (a file of the folder), if there is one. Error: `cli.gold` when it is no such folder.
 */
export function readGold(folder: string): GoldDocument[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
    if (names.length === 0) throw new Error(`no *${ENDING} in it`);
    const flags = names.length > 0 ? flagsOf(folder) : {};
    return names.sort().map((fileName) => documentOf(folder, fileName.slice(0, -ENDING.length), flags));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WorldFailed('cli.gold', { name: folder, reason }, error);
  }
}

function documentOf(folder: string, name: string, flags: z.infer<typeof Flags>): GoldDocument {
  const lines = readFileSync(join(folder, `${name}${ENDING}`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const sentences = lines.map((line) => GoldSentence.parse(JSON.parse(line)));
  const { date = null, speaker = null, gazetteer } = flags[name] ?? {};
  const parties = gazetteer === undefined ? null : join(folder, gazetteer);
  return { name, file: join(folder, `${name}.txt`), date, speaker, gazetteer: parties, sentences };
}

function flagsOf(folder: string): z.infer<typeof Flags> {
  const file = readdirSync(folder).find((name) => name === 'documents.json');
  return file ? Flags.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))) : {};
}
