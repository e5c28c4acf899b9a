import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WorldFailed } from '../../src/model/index.ts';
import { type Entry, entryQuery, type Given, NOTHING_GIVEN, type Store } from '../../src/register/index.ts';
import { addOne } from './adding.ts';
import { checkReport } from './checking.ts';
import { addFollowedSample } from './followed-sample.ts';
import { inputsOf } from './inputs.ts';
import { openDocumentReader } from './reading.ts';
import { openFollowUp, openRegister, placeOf, type RegisterPlace } from './register-place.ts';
import type { Screen } from './screen.ts';
import { checkSummary, checkTable, type Limits } from './show/check.ts';
import { OMITTED_WORDS } from './show/check-rows.ts';
import { counted } from './show/fields.ts';
import { hasInferred, INFERRED_LEGEND, statementTable } from './show/statements.ts';
import { STANDING } from './statuses.ts';
import { troubleLines } from './words.ts';

const REGISTER = '.servanda-demo';
/** The real summit that is followed up, beside the folder of the other samples. */
const FOLLOWED = 'china-central-asia-2022';

/** The sample documents, each in another format, with what is given about it. */
const SAMPLES: readonly (readonly [file: string, given: Partial<Given>])[] = [
  ['speech.pdf', { date: '2024-05-15', speaker: ['QRU'], role: 'primary' }],
  ['communique.docx', { date: '2024-05-16', speaker: ['Lake Compact'], role: 'primary' }],
  ['white-paper.html', { date: '2024-04-02', speaker: ['XGK'], role: 'primary' }],
  ['report-mirror.html', { date: '2024-05-17', role: 'secondary' }],
];

/** How many commitments are shown of the speech. */
const SHOWN = 6;

/**
 * Sets up a register of the sample documents in the working folder and shows what was found. Running it again changes
 * nothing. Errors: `cli.samples` when the samples are not there.
 */
export async function runDemo(screen: Screen): Promise<void> {
  screen.out(`${heading('1. A register of a summit that never was, and of one that is followed up', screen)}\n`);
  const { place, samples } = await setUpDemo(screen);
  const store = await openRegister(place);
  try {
    screen.out(`\n${heading('2. What the speech commits its speaker to', screen)}\n`);
    await showSpeech(store, screen);
  } finally {
    await store.close();
  }
  screen.out(`${heading('3. A newspaper’s report of the speech, held against it', screen)}\n`);
  await showCheck(samples, screen);
  screen.out(next(relative(process.cwd(), samples) || '.', screen));
}

/** A register of the samples, what its documents are read with, and where they are. */
export interface Demo {
  readonly place: RegisterPlace;
  readonly samples: string;
  readonly gazetteer: string;
}

/** Sets up the register of the samples in the working folder, with a line for each document. Errors: `cli.samples`. */
export async function setUpDemo(screen: Screen): Promise<Demo> {
  const samples = samplesFolder();
  const place = placeOf(join(process.cwd(), REGISTER));
  const store = await openRegister(place, true);
  try {
    await addSamples(samples, store, place, screen);
    await addFollowed(join(samples, '..', FOLLOWED), store, place, screen);
  } finally {
    await store.close();
  }
  return { place, samples, gazetteer: join(samples, 'parties.csv') };
}

/** From the sources or from what was built of them: the samples stand in the first folder above that has them. */
function samplesFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const above = [join(here, '..', '..'), join(here, '..', '..', '..')].map((root) =>
    join(root, 'samples', 'lake-compact'),
  );
  const found = above.find((folder) => existsSync(folder));
  if (found === undefined) throw new WorldFailed('cli.samples', { folder: above[0]! });
  return found;
}

async function addSamples(samples: string, store: Store, place: RegisterPlace, screen: Screen): Promise<void> {
  const reader = await openDocumentReader(join(samples, 'parties.csv'), screen);
  try {
    for (const [file, given] of SAMPLES) {
      const [input] = await inputsOf([join(samples, file)]);
      const load = async () => {
        const { bytes, hint } = await input!.load();
        return { bytes, hint: { ...hint, name: file } };
      };
      const outcome = await addOne(
        { name: file, load },
        { store, place, reader, given: { ...NOTHING_GIVEN, ...given } },
      );
      const { result, commitments, findings } = outcome;
      const found = result === 'present' ? 'already there' : `${result}, ${counted(commitments, 'commitment')}`;
      screen.out(`${file.padEnd(20)} ${found}\n`);
      screen.note(troubleLines(file, findings));
    }
  } finally {
    await reader.close();
  }
}

/** The real summit with what became of its promises. */
async function addFollowed(folder: string, store: Store, place: RegisterPlace, screen: Screen): Promise<void> {
  const follow = await openFollowUp(place);
  try {
    const { tables, evidence, aside } = await addFollowedSample(folder, 'Servanda samples', {
      store,
      follow,
      place,
      screen,
    });
    for (const { file, result, commitments } of tables) {
      const found = result === 'present' ? 'already there' : `${result}, ${counted(commitments, 'commitment')}`;
      screen.out(`${file.padEnd(20)} ${found}\n`);
    }
    screen.out(
      `${'evidence.csv'.padEnd(20)} ${counted(evidence, 'piece')} of evidence, ${aside} of them on no commitment\n`,
    );
  } finally {
    await follow.close();
  }
}

/** The commitments of the speech with figures or dates: what a reader looks for first. */
async function showSpeech(store: Store, screen: Screen): Promise<void> {
  const speech = (await store.documents({ after: null, limit: 20 })).find(({ name }) => name.endsWith('speech.pdf'));
  const wanted = {
    kinds: ['commitment'],
    statuses: STANDING,
    promisors: ['QRU'],
    documents: speech ? [speech.id] : [],
  };
  const { entries } = await store.entries(entryQuery({ ...wanted, limit: 200 }));
  const shown = entries.filter(hasFigure).slice(0, SHOWN);
  screen.out(
    statementTable(
      shown.map(({ id, value }) => ({ label: id.slice(0, 8), statement: value })),
      screen,
    ),
  );
  if (hasInferred(shown.map(({ value }) => value))) screen.out(`${screen.paint('dim', INFERRED_LEGEND)}\n`);
  screen.out(`${entries.length - shown.length} more in the register.\n\n`);
}

function hasFigure({ value }: Entry): boolean {
  return value.amounts.length > 0 && value.deadline !== null;
}

/** What went wrong, and of the rest how much there is. */
const FOR_A_FIRST_LOOK: Limits = {
  quotes: { altered: SHOWN, joined: 1, verbatim: 1 },
  figures: { same: 0, 'not-found': 0 },
  commitments: { changed: 2, omitted: 4, [OMITTED_WORDS]: 0, carried: 2 },
  rest: '',
};

async function showCheck(samples: string, screen: Screen): Promise<void> {
  const given = { ...NOTHING_GIVEN, date: '2024-05-15', speaker: ['QRU'] };
  const gazetteer = join(samples, 'parties.csv');
  const report = join(samples, 'report-mirror.html');
  const options = { given, gazetteer, fetching: {} };
  const checked = await checkReport(report, [join(samples, 'speech.pdf')], options, screen);
  screen.out(checkTable(checked, screen, FOR_A_FIRST_LOOK));
  screen.out(checkSummary(checked.result));
}

function heading(text: string, screen: Screen): string {
  return screen.paint('bold', text);
}

function next(samples: string, screen: Screen): string {
  const run = existsSync('package.json') ? 'npm run -s servanda --' : 'servanda';
  const commands = [
    `${run} list --dir ${REGISTER} --by "Lake Compact"`,
    `${run} show P01 --dir ${REGISTER}`,
    `${run} search scholarships --dir ${REGISTER}`,
    `${run} export --format csv --unreviewed --dir ${REGISTER} > commitments.csv`,
    `${run} check YOUR-REPORT.html --against YOUR-SPEECH.pdf`,
    `${run} --help`,
  ];
  const lines = commands.map((line) => `  ${line}\n`).join('');
  return `\n${heading('Next', screen)} (the documents are in ${samples})\n${lines}`;
}
