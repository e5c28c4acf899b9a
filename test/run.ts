import { resolve } from 'node:path';
import { runAudit } from './runner/audit.ts';
import { runStep, type StepResult, summary } from './runner/step.ts';
import { runVitest } from './runner/vitest.ts';

const ROOT = resolve(import.meta.dirname, '..');
const BIN = `${ROOT}/node_modules/.bin`;

/**
 * Everything that must hold before a change lands, the same by hand and in CI. Words after `npm test --` narrow the Vitest
 * tests to files whose path has them; the other steps always look at the whole tree. The workbench is built once, for all tests.
 */
async function main(filters: readonly string[]): Promise<void> {
  const results: StepResult[] = [
    await runStep('types', `${BIN}/tsc`, ['-p', 'tsconfig.json', '--pretty', 'false'], ROOT),
    await runStep('style', `${BIN}/biome`, ['ci', '.', '--colors=off'], ROOT),
    await runStep('layout', process.execPath, ['test/layout/check.ts'], ROOT),
    await runStep('web', `${BIN}/vite`, ['build', '--config', 'apps/web/vite.config.ts', '--logLevel', 'warn'], ROOT),
    await runAudit(ROOT),
    await runVitest(ROOT, filters),
  ];
  const { line, failed } = summary(results);
  console.log(line);
  process.exitCode = failed > 0 ? 1 : 0;
}

await main(process.argv.slice(2));
