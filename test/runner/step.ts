import { spawn } from 'node:child_process';

/** What one step came to: a step that is one check counts as one, the tests count each. */
export type StepResult = { readonly passed: number; readonly failed: number; readonly skipped: number };
/** What a program printed (both streams as they came) and how it ended; `code` is null if it could not be started or a signal ended it. */
export type Ended = {
  readonly code: number | null;
  readonly signal: string | null;
  readonly output: string;
  readonly seconds: number;
};

/** How a program ended, in words. */
export const endOf = ({ code, signal }: Pick<Ended, 'code' | 'signal'>) => signal ?? `exit code ${code ?? 'none'}`;

/** Runs a program that passes or fails as one, prints its line, and what it printed if it failed. */
export async function runStep(
  name: string,
  program: string,
  args: readonly string[],
  cwd: string,
): Promise<StepResult> {
  const ended = await runProgram(program, args, cwd);
  const failed = ended.code === 0 ? 0 : 1;
  report(name, failed === 0, ended, failed === 0 ? '' : endOf(ended));
  return { passed: 1 - failed, failed, skipped: 0 };
}

/** Runs a program with no standard input. A program that cannot be started is an end like any other, with its reason. */
export function runProgram(program: string, args: readonly string[], cwd: string): Promise<Ended> {
  const from = performance.now();
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const parts: Buffer[] = [];
    const end = (code: number | null, signal: string | null = null) =>
      done({ code, signal, output: Buffer.concat(parts).toString('utf8'), seconds: (performance.now() - from) / 1000 });
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.on('error', (error) => {
      parts.push(Buffer.from(`${error.message}\n`));
      end(null);
    });
    child.on('close', end);
  });
}

/** Prints the one line of a step, after what the program said if it failed. */
export function report(name: string, ok: boolean, ended: Ended, note: string): void {
  if (!ok) process.stdout.write(ended.output.endsWith('\n') ? ended.output : `${ended.output}\n`);
  const words = [ok ? 'ok    ' : 'FAILED', name.padEnd(7), `${ended.seconds.toFixed(1)} s`, note];
  console.log(words.filter((word) => word !== '').join('  '));
}

/** The closing line, alone on its line, that machines read: `N passed, N failed`, with what was skipped if anything was. */
export function summary(results: readonly StepResult[]): { readonly line: string; readonly failed: number } {
  const sum = (of: (result: StepResult) => number) => results.reduce((total, result) => total + of(result), 0);
  const failed = sum((result) => result.failed);
  const skipped = sum((result) => result.skipped);
  const line = `${sum((result) => result.passed)} passed, ${failed} failed`;
  return { line: skipped > 0 ? `${line}, ${skipped} skipped` : line, failed };
}
