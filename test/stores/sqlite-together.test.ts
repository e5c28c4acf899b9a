import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, describe, expect, it } from 'vitest';
import { entryFilter, entryQuery } from '../../src/register/index.ts';
import { openSqlite } from '../../src/stores/sqlite/index.ts';
import { inventedDocument } from '../register/invented.ts';
import { ACT, decision } from './deciding-contract.ts';
import { togetherContract } from './together-contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'servanda-together-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const fresh = () => join(folder, `${++made}.db`);

togetherContract('sqlite', async () => fresh());

/** Takes from a file everything that a register of the first version did not have. */
function firstVersion(path: string): void {
  const database = new DatabaseSync(path);
  database.exec('pragma foreign_keys = off');
  for (const { name, type } of database.prepare('select name, type from sqlite_schema').all()) {
    const later =
      /^(entry_words(_added|_changed)?|changes|versions|followings|projection|.*_of_(origin|older|twin|entry))$/;
    const early = /^(parties|findings)_of_/;
    const triggers = /^(changes|versions|followings)_no_/;
    if (type === 'trigger' && triggers.test(String(name))) database.exec(`drop trigger "${name}"`);
    if (type === 'index' && later.test(String(name)) && !early.test(String(name)))
      database.exec(`drop index if exists "${name}"`);
  }
  database.exec('drop table entry_words_fts; drop table entry_words; drop table changes; drop table versions');
  database.exec('drop table followings; drop table projection');
  database.exec(
    'drop table follow_records; drop table entry_names; drop table restating_features; drop table table_columns',
  );
  database.exec(
    'drop table restatement_decisions; drop table restatements; drop table evidence_decisions; drop table evidence_proposals',
  );
  database.exec('drop table coding_acts; drop table coding_marks; drop table coding_rounds');
  const entries = [
    'binding',
    'area',
    'deadline',
    'reopened',
    'decided',
    'promisors_json',
    'beneficiaries_json',
    'amounts_json',
  ];
  for (const column of entries) database.exec(`alter table entries drop column ${column}`);
  for (const column of ['tests_json', 'from_json']) database.exec(`alter table decisions drop column ${column}`);
  database.exec('pragma user_version = 1');
  database.close();
}

describe('a register of the first version', () => {
  it('is brought up to date when it is opened, with every decision and every count', async () => {
    const path = fresh();
    const store = await openSqlite(path, { create: true });
    for (const seed of [1, 2]) await store.putDocument(inventedDocument(seed, 30));
    const { entries } = await store.entries(entryQuery({ limit: 9 }));
    await store.decideAll(
      entries.map(({ id }, index) => decision(id, { action: index % 2 === 0 ? 'accept' : 'reject' })),
    );
    await store.decide({ ...decision(entries[0]!.id), ...ACT, action: 'edit', changes: { area: 'Space' } });
    const whole = await store.entries(entryQuery({ limit: 100 }));
    const counted = await store.facets(entryFilter({ words: 'bridges' }), 100);
    await store.close();
    firstVersion(path);
    const opened = await openSqlite(path, { create: false });
    expect(await opened.entries(entryQuery({ limit: 100 }))).toEqual(whole);
    expect(await opened.facets(entryFilter({ words: 'bridges' }), 100)).toEqual(counted);
    expect(await opened.check()).toEqual([]);
    await opened.close();
  });
});
