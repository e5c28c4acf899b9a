import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BYTES, FOLDERS, STREAMS } from '../../apps/cli/commands/export.ts';
import { BYTE_FORMATS, FOLDER_FORMATS, FORMATS, readCsv } from '../../src/publish/index.ts';
import { servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('exchange');
const { path } = folder;
afterAll(() => folder.clear());
const at = (...names: string[]) => join(path, ...names);
const inside = (dir: string, ...args: string[]) => servanda([...args, '--dir', at(dir)]);

beforeAll(async () => {
  mkdirSync(at('texts'));
  writeFileSync(
    at('texts', 'a.txt'),
    'Graustark will open 5 schools by 2030. Graustark will pay Zenda $3 million by 2031.\n',
  );
  writeFileSync(at('texts', 'b, "c".txt'), 'Graustark will build 7 bridges. We met at the lake, and it rained.\n');
  await servanda(['init', at('first')]);
  // One by its whole path, one by a relative one: neither may be seen in what is exported.
  const said = ['--date', '2024-05-06', '--speaker', 'Graustark', '--title', '=1+1, "so"', '--dir', 'first'];
  await servanda(['add', 'texts/a.txt', at('texts', 'b, "c".txt'), ...said], { cwd: path });
  const ids = (await inside('first', 'list', '--json')).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);
  await inside('first', 'decide', ids[0], 'accept', '--by', 'Ada', '--why', 'plain\u2028enough');
  await inside('first', 'decide', ids[1], 'reject', '--by', 'Ben', '--why', 'no');
  await inside('first', 'decide', ids[1], 'undo', '--by', 'Ben');
  await inside('first', 'decide', ids[2], 'edit', '--area', 'Health', '--by', 'Ada', '--why', 'half \ud83d a reason');
  const fact = ['--what', '=a "first", school', '--publisher', 'Zenda Gazette', '--date', '2025', '--by', 'Ben'];
  await inside('first', 'evidence', 'add', ids[0], ...fact, '--url', 'https://gazette.example/1');
});

const FORMS = ['jsonl', 'csv', 'summit-table', 'w3c', 'jsonld', 'ics', 'rss'];

describe('export', () => {
  it('knows the formats that there are', () => {
    expect(FORMATS.map(({ name }) => name)).toEqual([...STREAMS]);
    expect(BYTE_FORMATS.map(({ name }) => name)).toEqual([...BYTES]);
    expect(FOLDER_FORMATS.map(({ name }) => name)).toEqual([...FOLDERS]);
  });

  it.each(FORMS)('%s: nothing that nobody reviewed unless told, and the same bytes twice', async (format) => {
    const reviewed = await inside('first', 'export', '--format', format);
    expect([reviewed.code, reviewed.err]).toEqual([0, expect.stringMatching(/[012] rows? exported/)]);
    expect(reviewed.err).toContain('1 commitment not reviewed');
    const all = await inside('first', 'export', '--format', format, '--unreviewed');
    expect(all.out.length).toBeGreaterThan(reviewed.out.length - 1);
    const file = await inside('first', 'export', '--format', format, '--unreviewed', '--out', at('made', format));
    expect(file.out).toBe('');
    expect(readFileSync(at('made', format), 'utf8')).toBe(all.out);
  });

  it('never says where on a disk a document lay, in any format', async () => {
    const flags = ['--unreviewed', '--publisher', 'Lake', '--publisher-ref', 'XX-1'];
    for (const format of [...STREAMS, ...BYTES, ...FOLDERS]) {
      const out = at('made', `paths-${format}`);
      expect((await inside('first', 'export', '--format', format, ...flags, '--out', out)).code).toBe(0);
    }
    await inside('first', 'export', '--history', '--out', at('made', 'paths-history'));
    const files = readdirSync(at('made'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.startsWith('paths-') && statSync(at('made', name)).isFile(),
    );
    expect(files.length).toBe(STREAMS.length + BYTES.length + 3 * FOLDERS.length + 1);
    for (const name of files)
      expect([name, readFileSync(at('made', name), 'latin1').includes(path)]).toEqual([name, false]);
  });

  it('says what a format needs, and what it could not hold', async () => {
    for (const [flags, says] of [
      [['--format', 'datapackage'], '--out FOLDER'],
      [['--format', 'parquet'], '--out FILE'],
      [['--format', 'iati'], '--publisher'],
      [['--format', 'csv', '--history'], 'jsonl or datapackage'],
      [['--base', 'pledges'], 'not an address'],
    ] as const) {
      const refused = await inside('first', 'export', ...flags);
      expect([refused.code, refused.out]).toEqual([2, '']);
      expect(refused.err).toContain(says);
    }
    const calendar = await inside('first', 'export', '--format', 'ics', '--unreviewed');
    expect(calendar.err).toContain('1 row left out: they have no deadline');
    const blocked = await inside('first', 'export', '--format', 'croissant', '--out', at('texts', 'a.txt'));
    expect(blocked.code).toBe(3);
  });
});

describe('a register that is exported and taken in again', () => {
  const history = async (dir: string) => (await inside(dir, 'export', '--format', 'jsonl', '--history')).out;
  const list = async (dir: string) => (await inside(dir, 'export', '--unreviewed', '--kind', 'all')).out;

  it('from JSON Lines is the same byte for byte, but for the originals, which it says', async () => {
    writeFileSync(at('register.jsonl'), await history('first'));
    const taken = await inside('second', 'import', at('register.jsonl'));
    expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('2 documents')]);
    expect(taken.err).toContain('2 originals not in the export');
    expect(await history('second')).toBe(await history('first'));
    expect(await list('second')).toBe(await list('first'));
    expect((await inside('second', 'doctor')).err + (await inside('second', 'doctor')).out).toContain('original');
    const again = await inside('second', 'import', at('register.jsonl'));
    expect([again.code, again.err]).toEqual([3, expect.stringContaining('not empty')]);
  });

  it('from a data package is the same, originals and all, down to the package made of it', async () => {
    const flags = ['export', '--format', 'datapackage', '--history', '--originals', '--unreviewed', '--out'];
    expect((await inside('first', ...flags, at('package'))).code).toBe(0);
    expect((await inside('third', 'import', at('package'))).err).toBe('');
    expect(await history('third')).toBe(await history('first'));
    await inside('third', ...flags, at('package-again'));
    const files = readdirSync(at('package'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.|[0-9a-f]{64}$/.test(name),
    );
    expect(files.length).toBe(6);
    for (const name of files) {
      expect(readFileSync(at('package-again', name)).equals(readFileSync(at('package', name)))).toBe(true);
    }
    expect((await inside('third', 'doctor')).code).toBe(0);
    expect(readCsv(readFileSync(at('package', 'documents.csv'), 'utf8'))[1]).toContain('=1+1, "so"');
  });

  it('is refused whole when the export was cut off, changed, or is something else', async () => {
    const whole = readFileSync(at('register.jsonl'), 'utf8');
    writeFileSync(at('cut.jsonl'), whole.slice(0, whole.lastIndexOf('{')));
    writeFileSync(at('other.jsonl'), '{"kind":"commitment"}\n');
    writeFileSync(at('forged.jsonl'), whole.replace('"exact":"', '"exact":"X'));
    appendFileSync(at('package', 'history.jsonl'), ' ');
    for (const [name, says] of [
      ['cut.jsonl', 'without its last line'],
      ['other.jsonl', 'is not a register'],
      ['forged.jsonl', 'does not hold together'],
      ['package', 'not what the package says'],
      ['nothing.jsonl', 'there is no'],
    ] as const) {
      const refused = await inside(`from-${name}`, 'import', at(name));
      expect([name, refused.code, refused.out]).toEqual([name, 3, '']);
      expect(refused.err).toContain(says);
      const made = existsSync(at(`from-${name}`)) ? await list(`from-${name}`) : '';
      expect(made).toBe('');
    }
  });
});
