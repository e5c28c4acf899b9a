import { join } from 'node:path';
import { type Given, NOTHING_GIVEN } from '../../src/register/index.ts';
import { systemClock } from '../../src/world/index.ts';
import { readEvidence } from './evidence.ts';
import { importRecords } from './follow-records.ts';
import { type ImportDesk, importTable } from './importing-table.ts';

/** The tables of a real summit that is followed up, with what is given about each. */
const TABLES: readonly (readonly [file: string, given: Partial<Given>])[] = [
  ['commitments.csv', { date: '2022-01-25', title: 'China and Central Asia, summit of 25 January 2022' }],
  ['argentina-2022.csv', { date: '2022-02-06', title: 'China and Argentina, 6 February 2022' }],
];

/** What is in the register of the sample: commitments by file, and how much evidence on them and aside. */
export interface FollowedSample {
  readonly tables: readonly { readonly file: string; readonly result: string; readonly commitments: number }[];
  readonly evidence: number;
  readonly aside: number;
}

/**
 * Takes the summit of China and Central Asia in, with what became of its promises: two tables of commitments, evidence, targets,
 * statuses. `folder` holds the files. Where the commitments are there already nothing is taken in: people may have gone on since.
 */
export async function addFollowedSample(folder: string, by: string, desk: ImportDesk): Promise<FollowedSample> {
  const tables: FollowedSample['tables'][number][] = [];
  for (const [file, given] of TABLES) {
    const options = { by, name: file };
    const { names, result } = await importTable(join(folder, file), { ...NOTHING_GIVEN, ...given }, options, desk);
    tables.push({ file, result, commitments: names.length });
  }
  if (tables.some(({ result }) => result !== 'present')) await addEvidence(folder, by, desk);
  const { evidence } = await desk.follow.followUps(null);
  return { tables, evidence: evidence.length, aside: evidence.filter(({ entry }) => entry === null).length };
}

async function addEvidence(folder: string, by: string, { store, follow }: ImportDesk): Promise<void> {
  const { evidence } = await readEvidence(join(folder, 'evidence.csv'), { store, follow });
  const records = evidence.map((record) => ({ kind: 'evidence' as const, record }));
  await follow.put(records, { by, at: systemClock.now() });
  await importRecords(join(folder, 'follow-up.jsonl'), by, follow, store);
}
