import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWorkbench, type Workbench } from '../workbench.ts';
import { firstScreens, teamRegister, teamScreens } from './accounts.ts';
import { codedSpeech, codingScreens } from './double-coding.ts';
import { followed } from './follow-up.ts';
import { EMPTY_SCREENS, lakeCompact, lakeScreens, newVersion } from './lake-compact.ts';
import { FOLDER, fileOf, type Screen, take } from './take.ts';

/** Views of one register, in parts: each part does what its views need, which the views of the part before must not show. */
export interface Opened {
  readonly bench: Workbench;
  readonly parts: readonly ((bench: Workbench) => Promise<readonly Screen[]>)[];
}
interface Album {
  readonly title: string;
  readonly open: () => Promise<Opened>;
}

const ALBUMS: Readonly<Record<string, Album>> = {
  empty: {
    title: 'Before there is anything',
    open: async () => ({ bench: await startWorkbench([]), parts: [async () => EMPTY_SCREENS] }),
  },
  lake: {
    title: 'Reading, deciding, looking up',
    open: async () => ({ bench: await lakeCompact(), parts: [lakeScreens] }),
  },
  version: {
    title: 'A newer version of a document',
    open: async () => ({ bench: await startWorkbench([]), parts: [newVersion] }),
  },
  followed: { title: 'What became of it', open: followed },
  coding: {
    title: 'Double coding, guidelines and scores',
    open: async () => ({ bench: await codedSpeech(), parts: [codingScreens] }),
  },
  accounts: {
    title: 'The register of a team',
    open: async () => ({ bench: await teamRegister(), parts: [firstScreens, teamScreens] }),
  },
};

/** `npm run screens`: pictures of every view, light and dark, into `docs/screens`, with a page that lists them; `-- coding`: of one album. */
async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !Object.hasOwn(ALBUMS, name));
  if (unknown.length > 0) throw new Error(`albums are ${Object.keys(ALBUMS).join(', ')}, not ${unknown.join(', ')}`);
  mkdirSync(FOLDER, { recursive: true });
  if (wanted.length === 0) for (const old of readdirSync(FOLDER)) rmSync(join(FOLDER, old));
  const parts = new Map(listed().map((part) => [part.split('\n')[0]!, part]));
  for (const [name, one] of Object.entries(ALBUMS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    parts.set(one.title, await album(one));
    const inOrder = Object.values(ALBUMS).flatMap(({ title }) => parts.get(title) ?? []);
    writeFileSync(LIST, [HEAD, ...inOrder].join('\n## '));
  }
}

const LIST = join(FOLDER, 'README.md');

/** The parts of the page that lists the pictures, as it is; each begins with its title. */
function listed(): string[] {
  return existsSync(LIST) ? readFileSync(LIST, 'utf8').split('\n## ').slice(1) : [];
}

const HEAD = `# The workbench in pictures

\`npm run screens\` makes them and this page anew, from registers of the samples: an invented summit, and a real one that was followed up. Each view is shown in light and in dark.
`;

/** Takes the views of an album, light and dark, and gives its part of the list. */
async function album({ title, open }: Album): Promise<string> {
  const { bench, parts } = await open();
  const taken: Screen[] = [];
  try {
    for (const part of parts) {
      for (const screen of await part(bench)) {
        for (const dark of [false, true]) await take(bench, screen, dark);
        taken.push(screen);
      }
    }
  } finally {
    await bench.close();
  }
  const rows = taken.map(
    ({ name, shows }) => `| ${shows} | ${picture(name, shows, false)} | ${picture(name, shows, true)} |`,
  );
  return [title, '', '| | light | dark |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

function picture(name: string, shows: string, dark: boolean): string {
  const width = name.endsWith('-narrow') ? 180 : 420;
  return `<a href="${fileOf(name, dark)}"><img src="${fileOf(name, dark)}" alt="${shows}${dark ? ', dark' : ''}" width="${width}"></a>`;
}

await main();
