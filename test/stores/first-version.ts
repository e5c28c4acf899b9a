import { DatabaseSync } from 'node:sqlite';

/** Takes from a file everything that a register of the first version did not have. */
export function firstVersion(path: string): void {
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
