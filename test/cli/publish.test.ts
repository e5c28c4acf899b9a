import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawl } from '../publish/site/crawl.ts';
import { servanda, temporaryFolder } from './run.ts';

const folder = temporaryFolder('publish');
const { path } = folder;
afterAll(() => folder.clear());

const SPEECH =
  'We thank the ferrymen of Tolnau.\n\nGraustark will open 12 schools by 2031. Graustark will plant 9 trees by 2032.\n';
const register = join(path, 'register');
const site = join(path, 'site');
const publish = (...flags: string[]) =>
  servanda(['publish', site, '--dir', register, '--date', '2026-11-22', ...flags]);
const filesOf = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(root.length + 1))
    .sort();
const allOf = (root: string) => filesOf(root).map((file) => [file, readFileSync(join(root, file), 'latin1')]);
let ids: string[] = [];

beforeAll(async () => {
  writeFileSync(join(path, 'speech.txt'), SPEECH);
  await servanda(['init', register]);
  const given = ['--date', '2026-05-01', '--speaker', 'Graustark', '--licence', 'CC-BY-4.0'];
  await servanda(['add', join(path, 'speech.txt'), '--dir', register, ...given]);
  const { out } = await servanda(['list', '--json', '--dir', register]);
  ids = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
});

describe('servanda publish', () => {
  it('refuses while something is not reviewed, says how many, and writes nothing', async () => {
    const { code, err } = await publish();
    expect(code).toBe(2);
    expect(err).toContain('2 of 2 commitments have not been reviewed');
    expect(err).toContain('--reviewed-only');
    expect(readdirSync(path).filter((name) => name.includes('site'))).toEqual([]);
  });

  it('shows them marked when asked, or leaves them out', async () => {
    const shown = await publish('--unreviewed', '--json');
    expect(JSON.parse(shown.out)).toMatchObject({ commitments: 2, unreviewed: 2, changes: null });
    expect(readFileSync(join(site, 'commitments', ids[0]!, 'index.html'), 'utf8')).toContain('Not reviewed');
    await servanda(['decide', ids[0]!, 'accept', '--by', 'Rudolf', '--dir', register]);
    const left = await publish('--reviewed-only', '--json');
    expect(JSON.parse(left.out)).toMatchObject({
      commitments: 1,
      unreviewed: 0,
      changes: { added: 0, changed: 1, gone: 1 },
    });
    expect(readFileSync(join(site, 'commitments', ids[1]!, 'index.html'), 'utf8')).toContain('No longer published');
  });

  it('shows the text of a document whose licence lets it, and has no dead link', async () => {
    const [document] = readdirSync(join(site, 'documents')).filter((name) => !name.endsWith('.html'));
    expect(readFileSync(join(site, 'documents', document!, 'index.html'), 'utf8')).toContain('We thank the ferrymen');
    expect(crawl(filesOf(site), (file) => readFileSync(join(site, file), 'utf8'))).toEqual([]);
  });

  it('writes the same bytes for the same register', async () => {
    const flags = ['--dir', register, '--date', '2026-11-22', '--unreviewed', '--base', 'https://lake.example/'];
    for (const name of ['one', 'two']) await servanda(['publish', join(path, name), ...flags]);
    expect(allOf(join(path, 'one'))).toEqual(allOf(join(path, 'two')));
    expect(filesOf(join(path, 'one')).filter((name) => name.endsWith('preview.png'))).toHaveLength(3);
  });

  it('keeps what is not its own, and refuses a folder of somebody else', async () => {
    mkdirSync(join(site, '.git'));
    writeFileSync(join(site, '.git', 'HEAD'), 'main');
    writeFileSync(join(site, 'CNAME'), 'lake.example');
    expect((await publish('--unreviewed')).code).toBe(0);
    expect(readFileSync(join(site, '.git', 'HEAD'), 'utf8')).toBe('main');
    expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('lake.example');
    const other = await servanda(['publish', register, '--dir', register, '--unreviewed']);
    expect(other.code).toBe(2);
    expect(other.err).toContain('is no site of servanda');
    expect((await publish('--unreviewed', '--reviewed-only')).code).toBe(2);
    expect((await publish('--unreviewed', '--base', 'lake')).code).toBe(2);
  });
});

describe('a publication that was killed', () => {
  it('while it wrote: the old site stands, and the next clears away what was left', async () => {
    const before = allOf(site);
    // A process of that number cannot be: it is above what any system gives.
    const left = join(path, '.site.servanda-next-99999999');
    mkdirSync(left);
    writeFileSync(join(left, 'index.html'), 'half');
    expect(allOf(site)).toEqual(before);
    expect((await publish('--unreviewed')).code).toBe(0);
    expect(existsSync(left)).toBe(false);
  });

  it('between the renames: the next puts the old site back first, and after them it moves what is not ours', async () => {
    const { renameSync } = await import('node:fs');
    const aside = join(path, '.site.servanda-before');
    renameSync(site, aside);
    const refused = await publish();
    expect(refused.code).toBe(2);
    expect((await publish('--unreviewed')).code).toBe(0);
    expect(readFileSync(join(site, 'CNAME'), 'utf8')).toBe('lake.example');
    mkdirSync(aside);
    writeFileSync(join(aside, 'robots.txt'), 'all');
    writeFileSync(join(aside, 'index.html'), 'old');
    expect((await publish('--unreviewed')).code).toBe(0);
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('all');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toBe('old');
    expect(readdirSync(path).filter((name) => name.startsWith('.site'))).toEqual([]);
  });
});
