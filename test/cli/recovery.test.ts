import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examineRegister } from '../../apps/cli/doctor.ts';
import { placeOf } from '../../apps/cli/register-place.ts';
import { sentence } from '../../apps/cli/words.ts';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { keptIn } from '../crash/kept.ts';
import { writeTexts } from '../crash/texts.ts';
import { firstVersion } from '../stores/first-version.ts';
import { servanda, temporaryFolder } from './run.ts';

const { path, clear } = temporaryFolder('recovery');
const at = (...names: string[]) => join(path, ...names);
const TEXTS = 4;
beforeAll(async () => {
  writeTexts(at('texts'), TEXTS);
  await servanda(['init', at('sound')]);
  await servanda(['add', at('texts'), '--dir', at('sound'), '--date', '2026-01-01', '--speaker', 'Ruritania']);
});
afterAll(clear);

/** A copy of the sound register, and what the doctor says of it after something was done to it. */
function damaged(name: string, harm: (register: string) => void): string {
  cpSync(at('sound'), at(name), { recursive: true });
  harm(at(name));
  return at(name);
}

async function complaints(register: string, mend = false): Promise<string[]> {
  const checks = await examineRegister(placeOf(register), mend);
  return checks.flatMap(({ findings }) => findings).map(({ code, params }) => sentence(code, params));
}

function change(register: string, statements: readonly string[]): void {
  const database = new DatabaseSync(placeOf(register).database);
  database.exec('pragma foreign_keys = off');
  const guards = database
    .prepare("select name from sqlite_schema where type = 'trigger' and name like '%no_update'")
    .all();
  for (const { name } of guards) database.exec(`drop trigger "${name}"`);
  for (const statement of statements) database.exec(statement);
  database.close();
}

const anOriginal = (register: string): string => {
  const [first] = readdirSync(join(register, 'originals')).filter((name) => /^[0-9a-f]{2}$/.test(name));
  const [name] = readdirSync(join(register, 'originals', first!));
  return join(register, 'originals', first!, name!);
};

describe('the doctor says what is wrong and how to mend it, and then it is mended', () => {
  it('a sound register', async () => {
    expect(await complaints(at('sound'))).toEqual([]);
  });

  it.each([
    [
      'an original that is missing',
      (original: string) => rmSync(original, { force: true }),
      /is gone; add the same file again/,
    ],
    [
      'an original that was changed',
      (original: string) => {
        chmodSync(original, 0o644);
        writeFileSync(original, 'Graustark will build 900 bridges by 2030.\n');
      },
      /is not the file it was; add the same document again/,
    ],
  ])('%s', async (name, harm, says) => {
    const register = damaged(name.slice(-7), (copy) => harm(anOriginal(copy)));
    expect(await complaints(register)).toEqual([expect.stringMatching(says)]);
    expect(await servanda(['add', at('texts'), '--dir', register])).toMatchObject({ code: 0 });
    expect(await complaints(register)).toEqual([]);
  });

  it('a span that no longer equals its text, and a text that is not what was read', async () => {
    const moved = damaged('span', (copy) =>
      change(copy, [`update statements set record_json = replace(record_json, '"exact":"', '"exact":"X')`]),
    );
    const said = await complaints(moved);
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toMatch(/not what stands in the text at their place; take the last backup/);
    const other = damaged('text', (copy) =>
      change(copy, ["update texts set content = replace(content, 'Graustark', 'Florin')"]),
    );
    expect((await complaints(other)).join('\n')).toMatch(/is not what was read; add the original to a new register/);
    // The backup that it asks for puts all of it right.
    expect(await servanda(['backup', at('backup'), '--dir', at('sound')])).toMatchObject({ code: 0 });
    expect(await servanda(['restore', at('backup'), '--dir', at('restored')])).toMatchObject({ code: 0 });
    expect(await complaints(at('restored'))).toEqual([]);
    expect(await keptIn(placeOf(at('restored')))).toEqual(await keptIn(placeOf(at('sound'))));
  });

  it('an index that is out of step, which it mends itself', async () => {
    const register = damaged('index', (copy) =>
      change(copy, ["insert into entry_words_fts (entry_words_fts) values ('delete-all')"]),
    );
    expect(await complaints(register)).toEqual([expect.stringContaining('"servanda doctor --mend" builds it anew')]);
    expect(await complaints(register, true)).toEqual([]);
    expect(await complaints(register)).toEqual([]);
  });

  it('a file of another kind in the place of the database, and one that is cut off', async () => {
    const other = damaged('other', (copy) => writeFileSync(placeOf(copy).database, 'no database at all\n'.repeat(100)));
    expect(await complaints(other)).toEqual([expect.stringMatching(/is not a register .*--dir/)]);
    const cut = damaged('cut', (copy) => {
      change(copy, ['pragma wal_checkpoint(truncate)']);
      execFileSync('truncate', ['-s', '40960', placeOf(copy).database]);
    });
    expect((await complaints(cut)).join('\n')).toMatch(/take the last backup|run "servanda doctor"/);
  });
});

describe('a migration that was ended in the middle', () => {
  /** A program that brings a register of the first version up to date and is killed when half of it is done. */
  const HALF = `import { sql } from 'kysely';
import { openDatabase } from '${import.meta.resolve('../../src/stores/sqlite/database.ts')}';
import { MIGRATIONS } from '${import.meta.resolve('../../src/stores/sqlite/migrations/index.ts')}';
const { db } = openDatabase(process.argv[1]);
await db.transaction().execute(async (write) => {
  for (const migration of MIGRATIONS.slice(1, 4)) await migration.up(write);
  await sql.raw('pragma user_version = 4').execute(write);
  process.kill(process.pid, 'SIGKILL');
});`;

  it('leaves the register as it was, and the next program that opens it brings it up to date', async () => {
    const register = damaged('old', () => {});
    await firstVersion(placeOf(register).database);
    const before = await keptIn(placeOf(at('sound')));
    const cwd = join(import.meta.dirname, '../..');
    const half = spawnSync(process.execPath, ['--input-type=module', '-e', HALF, placeOf(register).database], { cwd });
    expect(half.signal, String(half.stderr)).toBe('SIGKILL');
    const database = new DatabaseSync(placeOf(register).database);
    expect(database.prepare('pragma user_version').get()).toEqual({ user_version: 1 });
    expect(database.prepare("select count(*) as n from sqlite_schema where name = 'changes'").get()).toEqual({ n: 0 });
    database.close();
    expect(await complaints(register)).toEqual([]);
    expect(await keptIn(placeOf(register))).toEqual(before);
    const store = await openSqlite(placeOf(register).database, { create: false });
    expect((await store.counts()).documents).toBe(TEXTS);
    await store.close();
  });
});
