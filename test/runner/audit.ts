import { execFile } from 'node:child_process';
import { report, type StepResult } from './step.ts';

/** Milliseconds that the registry has for its answer: a change does not wait for somebody else's machine. */
const LIMIT = 10_000;

/** Known faults that a change does not land with. */
const BAD: readonly string[] = ['moderate', 'high', 'critical'];

/** What the registry knows against the packages that are shipped. */
export interface Audited {
  readonly ok: boolean;
  readonly note: string;
}

/** Reads what `npm audit --json` said. Without an answer of the registry nothing is known, which is said and is no failure. */
export function audited(said: string): Audited {
  const known = answer(said)?.metadata?.vulnerabilities;
  if (!known) return { ok: true, note: 'the registry did not answer: nothing is known about known faults' };
  const found = BAD.flatMap((severity) => (known[severity] ? [`${known[severity]} ${severity}`] : []));
  if (found.length === 0) return { ok: true, note: 'no known fault in what is shipped' };
  return { ok: false, note: `known faults in what is shipped: ${found.join(', ')}; see "npm audit --omit=dev"` };
}

interface Answer {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
}

function answer(said: string): Answer | null {
  try {
    return JSON.parse(said);
  } catch {
    return null;
  }
}

/** Asks the registry about the packages that are shipped, and prints the line of the step. It takes ten seconds at most. */
export async function runAudit(root: string): Promise<StepResult> {
  const from = performance.now();
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0', `--fetch-timeout=${LIMIT}`];
  const { promise, resolve } = Promise.withResolvers<string>();
  execFile('npm', args, { cwd: root, timeout: LIMIT, killSignal: 'SIGKILL', maxBuffer: 1e8 }, (_, out) => resolve(out));
  const output = await promise;
  const { ok, note } = audited(output);
  report('audit', ok, { code: ok ? 0 : 1, signal: null, output, seconds: (performance.now() - from) / 1000 }, note);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}
