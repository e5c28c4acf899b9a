import { killAdd } from './add.ts';
import { killBackup } from './backup.ts';
import { clockBack } from './clock.ts';
import { fillDisk } from './full.ts';
import { lockedFile } from './locked.ts';
import { killMigrate } from './migrate.ts';
import { killPublish } from './publish.ts';
import { readOnlyDisk, readOnlyOriginals } from './read-only.ts';
import type { Scenario } from './scenario.ts';
import { killServe } from './serve.ts';
import { killWorker } from './worker.ts';

/** The commands that are ended in the middle, and what else a machine may do to them, by name. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  add: killAdd,
  serve: killServe,
  worker: killWorker,
  publish: killPublish,
  migrate: killMigrate,
  backup: killBackup,
  full: fillDisk,
  'read-only': readOnlyDisk,
  originals: readOnlyOriginals,
  locked: lockedFile,
  clock: clockBack,
};
