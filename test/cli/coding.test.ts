import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../../apps/cli/program.ts';
import { temporaryFolder } from './run.ts';

const folder = temporaryFolder('coding');
const register = join(folder.path, 'register');
afterAll(folder.clear);

/** Runs a command in this very process; what it throws is said as its code. */
async function inside(...words: string[]): Promise<{ out: string; note: string; trouble: string | null }> {
  const [out, note]: [string[], string[]] = [[], []];
  const screen = {
    out: (text: string) => void out.push(text),
    note: (text: string) => void note.push(text),
    paint: (_: unknown, text: string) => text,
    columns: 110,
    live: false,
  };
  const program = await buildProgram(screen);
  const run = program.parseAsync([...words, '--dir', register], { from: 'user' });
  const trouble = await run.then(
    () => null,
    (error: { code?: string }) => error.code ?? String(error),
  );
  return { out: out.join(''), note: note.join(''), trouble };
}

let document = '';
let entry = '';
beforeAll(async () => {
  const silent = { out() {}, note() {}, paint: (_: unknown, text: string) => text, columns: 100, live: false };
  await (await buildProgram(silent)).parseAsync(['init', register], { from: 'user' });
  const text =
    'Ruritania will build three bridges by 2030. The lake is old. Ruritania will open two schools by 2028.\n';
  writeFileSync(join(folder.path, 'speech.txt'), text);
  await inside('add', join(folder.path, 'speech.txt'), '--speaker', 'Ruritania', '--date', '2024-05-15');
  const [first] = (await inside('list', '--json')).out.trim().split('\n');
  const found = JSON.parse(first!);
  entry = found.id;
  document = found.document.id;
});

describe('double coding from the command line', () => {
  it('goes from giving out to settling, and tells the agreement', async () => {
    const opened = await inside(
      'round',
      'open',
      '--document',
      document,
      '--coders',
      'Flavia,Rudolf',
      '--fields',
      'kind',
      '--by',
      'Sapt',
    );
    const round = opened.out.trim().slice(0, 6);
    await inside('round', 'mark', round, '--span', '0-42', '--kind', 'commitment', '--by', 'Flavia');
    const file = join(folder.path, 'marks.jsonl');
    const draft = {
      spans: [{ start: 0, end: 42, exact: 'Ruritania will build three bridges by 2030' }],
      kind: 'vague',
    };
    writeFileSync(file, `${JSON.stringify({ kind: 'statement', draft, note: null })}\n`);
    expect((await inside('round', 'mark', round, file, '--by', 'Rudolf')).trouble).toBeNull();
    expect((await inside('round', 'mark', round, '--span', '0-9', '--by', 'Sapt')).trouble).toBe('coding.not-coder');
    expect((await inside('round', 'mark', round, '--kind', 'vague', '--by', 'Flavia')).trouble).toBe('follow.needs');
    expect((await inside('agreement', round)).trouble).toBe('coding.blind');
    await inside('round', 'done', round, '--by', 'Flavia');
    expect((await inside('round', 'done', round, '--by', 'Rudolf')).out).toContain('revealed, 0 settled');
    expect((await inside('round', 'show', round)).out).toMatch(
      /differ in kind[\s\S]*Flavia: commitment[\s\S]*Rudolf: vague/,
    );
    const table = (await inside('agreement', round)).out;
    expect(table).toMatch(/kind +1 +0\.000/);
    expect(table).toContain('alpha by characters');
    const item = JSON.parse((await inside('round', 'show', round, '--json')).out.split('\n')[0]!).id;
    const settled = await inside(
      'round',
      'settle',
      round,
      '--item',
      item.slice(0, 8),
      '--take',
      'Rudolf',
      '--by',
      'Sapt',
    );
    expect(settled.out.trim()).toBe(entry);
    const after = JSON.parse((await inside('show', entry, '--json')).out);
    expect((after.entry ?? after).value.kind).toBe('vague');
    expect((await inside('round', 'list', '--by', 'Flavia')).out).toContain('revealed, 1 settled');
  });

  it('reckons agreement from a table of codings, or says what is wrong with it', async () => {
    const path = join(folder.path, 'codings.csv');
    writeFileSync(
      path,
      'item,field,coder,value\n1,kind,A,x\n1,kind,B,x\n2,kind,A,x\n2,kind,B,y\n3,kind,A,y\n3,kind,B,y\n',
    );
    const { fields } = JSON.parse((await inside('agreement', path, '--json')).out);
    expect(fields[0].raw.value).toBeCloseTo(2 / 3, 10);
    expect(fields[0].kappa.value).toBeCloseTo(0.4, 10);
    expect((await inside('agreement', path, '--differing')).out).toContain('2 A: x; B: y');
    writeFileSync(path, 'item,coder,value\n1,A,x\n');
    expect((await inside('agreement', path)).trouble).toBe('coding.table');
  });
});

describe('guidelines and scores from the command line', () => {
  const window = '2024-01-01/2024-12-31';
  const assess = (...more: string[]) =>
    inside('assess', entry, '--party', 'RUR', '--score', '+1', '--window', window, '--by', 'Flavia', ...more);

  it('a score needs a guideline and evidence; a new version of the guideline opens it again', async () => {
    const rubric = ['--full', 'three bridges', '--partial', 'work has begun', '--none', 'neither', '--by', 'Flavia'];
    expect((await assess()).trouble).toBe('follow.no-guideline');
    expect((await inside('guideline', entry, ...rubric)).out).toContain('Version 1, Flavia');
    expect((await inside('guideline', entry, ...rubric)).trouble).toBe('follow.guideline-same');
    expect((await assess()).trouble).toBe('follow.no-evidence');
    const fact = ['--what', 'The bridge was opened', '--publisher', 'Gazette', '--url', 'https://gazette.example/1'];
    const added = await inside(
      'evidence',
      'add',
      entry,
      ...fact,
      '--retrieved',
      '2024-05-02',
      '--date',
      '2024-05-01',
      '--by',
      'Flavia',
    );
    const evidence = added.out.trim().slice(0, 8);
    expect((await assess('--evidence', evidence)).trouble).toBeNull();
    expect((await assess('--evidence', evidence, '--window', '2024')).trouble).toBe('follow.value');
    expect((await inside('score')).out).toMatch(/2024-01-01 to 2024-12-31, final[\s\S]*\+1[\s\S]*1\.00 \(100\.0 %\)/);
    await inside(
      'guideline',
      entry,
      '--full',
      'four bridges',
      '--partial',
      'begun',
      '--none',
      'neither',
      '--by',
      'Rudolf',
    );
    expect((await inside('score')).out).toMatch(/open[\s\S]*1 open/);
    expect((await inside('guideline', entry, '--all')).out).toMatch(/Version 2, Rudolf[\s\S]*Version 1, Flavia/);
    expect(JSON.parse((await inside('score', '--json')).out).cells[0]).toMatchObject({
      score: null,
      open: 'guideline',
    });
  });
});
