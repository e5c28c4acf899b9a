import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ServeOptions, type Serving, serveApi } from '../../apps/api/index.ts';
import { openRegister, type RegisterPlace } from '../../apps/cli/register-place.ts';
import { type OpenedServices, openServices } from '../../apps/cli/serving/services.ts';
import type { Given } from '../../src/register/index.ts';
import { NOTHING_GIVEN } from '../../src/register/index.ts';
import { SAMPLES, temporaryFolder } from '../cli/run.ts';
import { freshPlace } from '../stores/fresh-place.ts';

/** A server on the loopback over a register of its own. */
export interface TestServer extends Serving {
  readonly place: RegisterPlace;
  readonly services: OpenedServices['services'];
  /** What it said to whoever runs it. */
  readonly notes: readonly string[];
  end(): Promise<void>;
}

const QUIET: Omit<ServeOptions, 'host' | 'port'> = { hosts: [], cors: false, rate: null, web: null, pollMs: 50 };

/** Starts a server over a new register with some samples in it. */
export async function serveSamples(
  samples: readonly (readonly [file: string, given: Partial<Given>])[],
  options: Partial<ServeOptions> = {},
): Promise<TestServer> {
  const folder = temporaryFolder('api');
  const place = await freshPlace(join(folder.path, 'register'));
  await (await openRegister(place, true)).close();
  const notes: string[] = [];
  const screen = {
    out() {},
    note: (text: string) => void notes.push(text),
    paint: (_: unknown, text: string) => text,
    columns: 100,
    live: false,
  };
  const opened = await openServices(place, join(SAMPLES, 'parties.csv'), screen);
  for (const [file, given] of samples) {
    const load = async () => ({
      bytes: new Uint8Array(readFileSync(join(SAMPLES, file))),
      hint: { name: file, kind: 'file' as const },
    });
    await opened.services.add({ name: file, load }, { ...NOTHING_GIVEN, ...given });
  }
  const serving = await serveApi(opened.services, { ...QUIET, host: '127.0.0.1', port: 0, ...options });
  return {
    ...serving,
    place,
    services: opened.services,
    notes,
    async end() {
      await serving.close();
      await opened.close();
      folder.clear();
    },
  };
}

/** One document of each format, as the demonstration has them. */
export const FOUR = [
  ['speech.pdf', { date: '2024-05-15', speaker: ['QRU'], role: 'primary' }],
  ['communique.docx', { date: '2024-05-16', speaker: ['Lake Compact'], role: 'primary' }],
  ['white-paper.html', { date: '2024-04-02', speaker: ['XGK'], role: 'primary' }],
  ['report-mirror.html', { date: '2024-05-17', role: 'secondary' }],
] as const satisfies readonly (readonly [string, Partial<Given>])[];

/** A text that is read in no time. */
export const ONE: Parameters<typeof serveSamples>[0] = [
  ['speech.txt', { date: '2024-05-15', speaker: ['QRU'], role: 'primary' }],
];
