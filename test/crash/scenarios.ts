import { killAdd } from './add.ts';
import { killMigrate } from './migrate.ts';
import { killPublish } from './publish.ts';
import type { Scenario } from './scenario.ts';
import { killServe } from './serve.ts';

/** The commands that are ended in the middle, by name. */
export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  add: killAdd,
  serve: killServe,
  publish: killPublish,
  migrate: killMigrate,
};
