import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { typedExamples } from '../library/typed-examples.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** What a package must hold, and what has no business in it. */
const NEEDED = [
  'bin/servanda.mjs',
  'dist/apps/library/index.js',
  'dist/apps/library/index.d.ts',
  'dist/apps/cli/main.js',
  'README.md',
  'LICENSE',
];
const UNWANTED = /^(?:test|bench|training|\.ci)\/|^(?:src|apps)\/|(?<!\.d)\.tsx?$|\.log$|\.db$|\.env/;

/**
 * Packs the project as it would be published, installs the package into an empty folder and uses it there: the program, every
 * example of docs/library.md, and its types. Made in a copy, so that nothing here is touched. Takes a minute or two.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-pack-'));
  try {
    const tarball = packed(copied(join(folder, 'copy')));
    const used = join(folder, 'used');
    mkdirSync(used);
    writeFileSync(join(used, 'package.json'), '{ "name": "user", "private": true, "type": "module" }\n');
    run('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', tarball], used);
    tryProgram(used);
    tryLibrary(used);
    tryTypes(used);
    console.log('the package holds what it should, installs into an empty folder, and works there');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The files that the repository knows, with the libraries that are installed here. */
function copied(copy: string): string {
  const files = run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], ROOT).stdout.split('\0');
  for (const file of files.filter((name) => name !== '')) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

function packed(copy: string): string {
  const told = run('npm', ['pack', '--json'], copy).stdout;
  const [first] = Object.values(JSON.parse(told.slice(told.search(/^[[{]/m)))) as {
    filename: string;
    files: { path: string }[];
  }[];
  const names = first!.files.map(({ path }) => path);
  const missing = NEEDED.filter((name) => !names.includes(name));
  const unwanted = names.filter((name) => UNWANTED.test(name));
  if (missing.length > 0) throw new Error(`the package lacks ${missing.join(', ')}`);
  if (unwanted.length > 0) throw new Error(`the package holds ${unwanted.slice(0, 5).join(', ')}`);
  console.log(`${names.length} files in ${first!.filename}`);
  return join(copy, first!.filename);
}

function tryProgram(used: string): void {
  writeFileSync(join(used, 'speech.txt'), 'Graustark will open 5 schools by 2030.\n');
  const program = join('node_modules', 'servanda', 'bin', 'servanda.mjs');
  const flags = ['extract', 'speech.txt', '--speaker', 'Graustark', '--format', 'jsonl'];
  const { stdout } = run(process.execPath, [program, ...flags], used);
  if (JSON.parse(stdout).kind !== 'commitment') throw new Error(`the program found ${stdout}`);
}

function tryLibrary(used: string): void {
  const examples = typedExamples(readFileSync(join(ROOT, 'docs/library.md'), 'utf8'));
  for (const { program, output, line } of examples) {
    const file = `example-${line}.ts`;
    writeFileSync(join(used, file), program);
    const { stdout } = run(process.execPath, [file], used);
    if (stdout !== output) throw new Error(`docs/library.md, line ${line}: printed ${stdout}`);
  }
  console.log(`${examples.length} examples printed what they should`);
}

/** The examples again, held against the types that came with the package. */
function tryTypes(used: string): void {
  const options = {
    module: 'nodenext',
    strict: true,
    noEmit: true,
    types: [],
    lib: ['es2024', 'dom'],
    target: 'es2024',
  };
  writeFileSync(
    join(used, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...options, skipLibCheck: true }, include: ['*.ts'] }),
  );
  run(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], used);
  writeFileSync(join(used, 'wrong.ts'), "import { extract } from 'servanda';\nextract(5);\nexport {};\n");
  const wrong = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', '.'], { cwd: used, encoding: 'utf8' });
  if (!wrong.stdout.includes('wrong.ts(2,9)')) throw new Error('the types of the package do not refuse what is wrong');
}

function run(command: string, args: readonly string[], cwd: string): SpawnSyncReturns<string> {
  const ended = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (ended.status === 0) return ended;
  throw new Error(`${command} ${args.join(' ')} ended with ${ended.status}\n${ended.stdout}\n${ended.stderr}`);
}

main();
