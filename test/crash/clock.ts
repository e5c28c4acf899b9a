import { join } from 'node:path';
import { openRegister } from '../../apps/cli/register-place.ts';
import { servanda } from '../cli/run.ts';
import { keptIn, placeOf, wrongIn } from './kept.ts';
import type { Scenario } from './scenario.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 4;
const DAY = 86_400_000;

/** A clock that is so many milliseconds off, handed to the program before it begins. */
function shifted(by: number): { env: Record<string, string> } {
  const code = `const Real = Date;
globalThis.Date = class extends Real {
  constructor(...args) { args.length === 0 ? super(Real.now() + ${by}) : super(...args); }
  static now() { return Real.now() + ${by}; }
};`;
  return { env: { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(code)}` } };
}

async function statusOf(register: string, id: string): Promise<string | undefined> {
  const store = await openRegister(placeOf(register));
  try {
    return (await store.entry(id))?.status;
  } finally {
    await store.close();
  }
}

/**
 * The clock goes back between two acts, by a day and by eleven years. The order of acts is that in which they were done: the last
 * decision stands, undo takes back the last one, and everything that reads the history still does.
 */
export const clockBack: Scenario = async ({ folder }) => {
  const register = join(folder, 'register');
  const flags = ['--dir', register];
  writeTexts(join(folder, 'texts'), TEXTS);
  await servanda(['init', register]);
  await servanda(['add', join(folder, 'texts'), ...flags]);
  const { id } = JSON.parse((await servanda(['list', '--json', ...flags])).out.split('\n')[0]!) as { id: string };
  const faults: string[] = [];
  const acts: readonly (readonly [action: string, off: number, status: string])[] = [
    ['accept', 2 * DAY, 'accepted'],
    ['reject', 0, 'rejected'],
    ['undo', -4000 * DAY, 'accepted'],
  ];
  for (const [action, off, status] of acts) {
    const done = await servanda(['decide', id, action, '--by', 'Anna', ...flags], shifted(off));
    if (done.code !== 0) faults.push(`${action} ended with ${done.code}: ${done.err}`);
    const is = await statusOf(register, id);
    if (is !== status) faults.push(`after ${action} by a clock ${off / DAY} days off it is ${is}`);
  }
  writeTexts(join(folder, 'texts'), TEXTS + 1);
  const later = READS(join(folder, 'texts'), join(folder, 'out')).map((args) => [...args, ...flags]);
  const ended = await Promise.all(later.map((args) => servanda(args, shifted(-4000 * DAY))));
  const failed = ended.filter(({ code }) => code !== 0);
  faults.push(...failed.map(({ code, err, out }) => `ended with ${code}: ${err}${out.slice(-300)}`));
  const { decisions } = await keptIn(placeOf(register));
  const order = decisions.get(id)!.map((decision) => decision.split(' ')[0]!);
  if (order.join() !== 'accept,reject,undo') faults.push(`kept as ${order}`);
  faults.push(...(await wrongIn(placeOf(register))));
  return {
    name: 'clock',
    once: true,
    what: 'acts by a clock that went back',
    kills: acts.length,
    acknowledged: order.length,
    faults,
  };
};

const READS = (texts: string, out: string) => [
  ['add', texts],
  ['doctor'],
  ['backup', join(out, 'backup')],
  ['publish', join(out, 'site'), '--unreviewed'],
];
