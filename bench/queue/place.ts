import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openRegister, type RegisterPlace } from '../../apps/cli/register-place.ts';
import { waitingOf } from '../../apps/cli/working/put-documents.ts';
import { openPostgresIntake, type Waiting } from '../../src/stores/postgres/index.ts';
import type { TestServer } from '../../test/stores/postgres-server.ts';
import type { Sample } from '../documents.ts';
import { openMeter } from './processor.ts';

/** A register in a database of its own, its originals in a folder that the measurement made. */
export async function freshRegister(server: TestServer, folder: string, originals: string): Promise<RegisterPlace> {
  const place = { folder, database: await server.fresh(), originals };
  mkdirSync(folder, { recursive: true });
  await (await openRegister(place, true)).close();
  return place;
}

/** What the workers of a register are told by their environment. */
export function environmentOf({ folder, database, originals }: RegisterPlace): Record<string, string> {
  return { DATABASE_URL: database, SERVANDA_DATA: join(folder, 'data'), SERVANDA_ORIGINALS: originals };
}

const GIVEN = { title: null, publisher: null, language: null, role: null, speaker: [], parties: [] };

/** Documents at a time that are put into the queue. */
const AT_ONCE = 500;

/**
 * Puts so many documents into the queue, the texts over and over, each time with another last line, and addresses among them. The processor
 * time (s) that the database took for it.
 */
export async function enqueue(
  server: TestServer,
  place: RegisterPlace,
  {
    samples,
    documents,
    addresses = [],
  }: { samples: readonly Sample[]; documents: number; addresses?: readonly string[] },
): Promise<number> {
  const intake = await openPostgresIntake(place.database);
  const meter = await openMeter(server.pid, place.database);
  try {
    const waiting: Waiting[] = [];
    const step = Math.floor(documents / (addresses.length + 1));
    for (let number = 0; number < documents; number += 1) {
      waiting.push(await waitingText(place, samples, number));
      const name = number % step === step - 1 ? addresses[(number - step + 1) / step] : undefined;
      if (name !== undefined) waiting.push({ name, given: { ...GIVEN, date: null }, kept: null });
    }
    for (let start = 0; start < waiting.length; start += AT_ONCE) {
      await intake.put(waiting.slice(start, start + AT_ONCE));
    }
    return (await meter.spent()).get('servanda queue') ?? 0;
  } finally {
    await meter.close();
    await intake.close();
  }
}

function waitingText(place: RegisterPlace, samples: readonly Sample[], number: number): Promise<Waiting> {
  const { text, date } = samples[number % samples.length]!;
  const bytes = new TextEncoder().encode(textOf(text, number));
  const name = `${number}.txt`;
  const load = async () => ({ bytes, hint: { name, kind: 'file' as const } });
  return waitingOf({ name, load }, { ...GIVEN, date }, place.originals);
}

/** A text that no other document has. */
export function textOf(text: string, number: number): string {
  return `${text}\n\nCopy ${number}.\n`;
}
