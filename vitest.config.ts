import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests share no state, so one module graph per worker serves them all and saves most of the start-up time.
    isolate: false,
    pool: 'threads',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // pdf.js says on loading that it cannot draw; nothing here draws (docs/decisions/0005).
    onConsoleLog: (log) => !log.includes('@napi-rs/canvas'),
  },
});
