import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of signing in: there are accounts in PostgreSQL alone. */
const GUARDED = ['test/browser/accounts.test.ts'];

/**
 * Tests of what people and programs use that run on PostgreSQL, too. A change waits for those that write;
 * `npm run test:postgres` takes every test of the API and of the browser, which is ten minutes more.
 */
const ON_POSTGRES = ['test/api/{adding,decisions}.test.ts', ...GUARDED];
/** Three workers that are killed, cut off and out of room take more than a minute to come to rest; one that is killed is in every run. */
const LONG = ['test/stores/queue-broken.test.ts'];
const ALL_ON_POSTGRES = ['test/api/**/*.test.ts', 'test/browser/*.test.ts', ...LONG];

export default defineConfig({
  test: {
    // The tests share no state, so one module graph per worker serves them all and saves most of the start-up time.
    isolate: false,
    // Processes, not threads: what breaks one is told with the file that it ran, and takes no other tests with it.
    pool: 'forks',
    // Half of the time a test waits for a program that it started, so two run beside each other even on two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // pdf.js says on loading that it cannot draw; nothing here draws (docs/decisions/0005).
    onConsoleLog: (log) => !log.includes('@napi-rs/canvas'),
    projects: [
      { extends: true, test: { name: 'sqlite', include: ['test/**/*.test.ts'], exclude: [...GUARDED, ...LONG] } },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: process.env.SERVANDA_EVERY_BROWSER_TEST ? ALL_ON_POSTGRES : ON_POSTGRES,
          globalSetup: 'test/stores/postgres-setup.ts',
        },
      },
    ],
  },
});
