import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NOTHING_GIVEN } from '../../../src/register/index.ts';
import { temporaryFolder } from '../../cli/run.ts';
import { ask } from '../ask.ts';
import { ONE, serveSamples, type TestServer } from '../serving.ts';
import type { Ground } from './attack.ts';
import { type Contract, contractOf } from './operations.ts';

/** A server to be attacked, beside another one with another register. */
export interface Attackable {
  readonly ground: Ground;
  readonly contract: Contract;
  readonly server: TestServer;
  end(): Promise<void>;
}

const SECRET = 'kept from everybody';
/** Words that a spreadsheet would run, where a document can bring them in: its name, its speaker, its sentences. */
const FORMULA = '=HYPERLINK("http://evil.example")';
const TEXT = `=HYPERLINK("http://evil.example") will build 3 bridges by 2030.\n\n@Ruritania will open 4 schools by 2031.\n`;

/** `thorough`: whether all that is known is tried at every place. */
export async function openGround(thorough: boolean): Promise<Attackable> {
  const folder = temporaryFolder('attacks');
  writeFileSync(join(folder.path, 'index.html'), '<!doctype html><title>Workbench</title>');
  const server = await serveSamples(ONE, { web: folder.path });
  const other = await serveSamples([['communique.docx', { date: '2024-05-16', speaker: ['Lake Compact'] }]]);
  const bytes = new TextEncoder().encode(TEXT);
  const name = `${FORMULA}.txt`;
  const load = async () => ({ bytes, hint: { name, kind: 'file' as const } });
  await server.services.add(
    { name, load },
    { ...NOTHING_GIVEN, speaker: [FORMULA], title: '@SUM(1)', date: '2024-01-01' },
  );
  mkdirSync(server.place.folder, { recursive: true });
  for (const folder of [server.place.folder, dirname(server.place.folder)])
    writeFileSync(join(folder, 'secret.txt'), SECRET);
  const secrets = [SECRET, 'root:x:0', 'SQLite format 3', server.place.folder, 'node_modules', ' at async '];
  const ground = {
    port: server.port,
    ids: await idsOf(server.port),
    foreign: await idsOf(other.port),
    secrets,
    thorough,
  };
  return {
    ground,
    server,
    contract: await contractOf(server.port),
    async end() {
      await Promise.all([server.end(), other.end()]);
      folder.clear();
    },
  };
}

async function idsOf(port: number): Promise<Ground['ids']> {
  const { items } = JSON.parse((await ask(port, '/v1/entries?limit=1')).text);
  return { document: items[0].document.id, entry: items[0].id };
}
