import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { documentRecord, NOTHING_GIVEN } from '../../src/register/index.ts';
import { matchExpression, soughtIn } from '../../src/stores/sought.ts';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { MAKER, readingOf } from '../register/ruritania.ts';
import { storeContract } from './contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'servanda-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const fresh = () => join(folder, `${++made}.db`);

storeContract('sqlite', () => openSqlite(fresh(), { create: true }));

const SPEECH = documentRecord(readingOf('Ruritania will build 3 bridges.\n'), NOTHING_GIVEN, MAKER);

describe('a register in SQLite', () => {
  it('is not made by opening it', async () => {
    await expect(openSqlite(fresh(), { create: false })).rejects.toMatchObject({ code: 'store.not-there' });
  });

  it('is still there when it is opened again', async () => {
    const path = fresh();
    const first = await openSqlite(path, { create: true });
    await first.putDocument(SPEECH);
    await first.close();
    const second = await openSqlite(path, { create: false });
    expect(await second.counts()).toMatchObject({ documents: 1, commitments: 1 });
    await second.close();
  });

  it('is not confused with another file or another program’s database', async () => {
    const text = fresh();
    writeFileSync(text, 'no database at all, but longer than a header would be'.repeat(20));
    await expect(openSqlite(text, { create: true })).rejects.toMatchObject({ code: 'store.not-a-register' });
    const other = fresh();
    const database = new DatabaseSync(other);
    database.exec('create table theirs (id)');
    database.close();
    await expect(openSqlite(other, { create: true })).rejects.toMatchObject({ code: 'store.not-a-register' });
  });

  it('of a newer version is refused', async () => {
    const path = fresh();
    await (await openSqlite(path, { create: true })).close();
    const database = new DatabaseSync(path);
    database.exec('pragma user_version = 999');
    database.close();
    await expect(openSqlite(path, { create: false })).rejects.toMatchObject({ code: 'store.newer' });
  });

  it('lets nobody rewrite history, not even with SQL', async () => {
    const path = fresh();
    const store = await openSqlite(path, { create: true });
    await store.putDocument(SPEECH);
    await store.close();
    const database = new DatabaseSync(path);
    for (const table of ['sources', 'texts', 'runs', 'statements']) {
      expect(() => database.exec(`delete from ${table}`), table).toThrow('append-only');
    }
    expect(() => database.exec("update statements set record_json = '{}'")).toThrow('append-only');
    database.close();
  });

  it('notices a changed text, a lost word of the index and mends the index', async () => {
    const path = fresh();
    const store = await openSqlite(path, { create: true });
    await store.putDocument(SPEECH);
    const database = new DatabaseSync(path);
    database.exec("update passages set body = 'nothing of the kind'");
    expect((await store.check()).map(({ code }) => code)).toEqual(['store.index-out-of-step']);
    await store.reindex();
    expect(await store.check()).toEqual([]);
    database.exec('drop trigger texts_no_update');
    database.exec("update texts set content = replace(content, '3', '4')");
    const codes = (await store.check()).map(({ code }) => code);
    expect(codes).toContain('register.text-changed');
    expect(codes).toContain('register.inexact');
    database.close();
    await store.close();
  });
});

describe('what a person typed', () => {
  it.each([
    ['two words', '"two" "word"'],
    ['"a phrase" word', '"a phrase" "word"'],
    ['pledg*', '"pledg"*'],
    ['a AND b', '"a" "and" "b"'],
    ['col:umn ^x', '"col umn" "x"'],
    ['" * - (', ''],
    ['unclosed "quote', '"unclos" "quot"'],
  ])('%s', (typed, expression) => {
    expect(matchExpression(soughtIn(typed))).toBe(expression);
  });
});
