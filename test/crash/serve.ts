import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { servanda } from '../cli/run.ts';
import { keptIn, placeOf, wrongIn } from './kept.ts';
import type { Scenario } from './scenario.ts';
import { startServing } from './serving.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 20;
const AT_ONCE = 4;

/**
 * Four people decide through a server that is ended at a random moment. After each kill: every decision that was answered with
 * 201 is in the register, once; of what was under way at most one decision for each of them is there beside.
 */
export const killServe: Scenario = async ({ folder, kills, random }) => {
  const register = join(folder, 'register');
  writeTexts(join(folder, 'texts'), TEXTS);
  await servanda(['init', register]);
  await servanda(['add', join(folder, 'texts'), '--dir', register, '--date', '2026-01-01', '--speaker', 'Ruritania']);
  const faults: string[] = [];
  const acknowledged: string[] = [];
  let [done, sent] = [0, 0];
  while (done < kills && faults.length === 0) {
    const server = await startServing(register);
    const { items } = (await (await fetch(`${server.address}v1/entries?limit=50`)).json()) as {
      items: { id: string }[];
    };
    const next = () => `decision ${sent++}`;
    const answered: string[] = [];
    const target = 1 + Math.floor(random() * 40);
    const deciding = Array.from({ length: AT_ONCE }, (_, who) => decide(server.address, items, who, next, answered));
    await until(() => answered.length >= target, 5000);
    await wait(random() * 20);
    server.child.kill('SIGKILL');
    await server.ended;
    done++;
    await Promise.all(deciding);
    acknowledged.push(...answered);
    faults.push(...(await faultsIn(register, acknowledged, sent)));
  }
  return { name: 'serve', kills: done, acknowledged: acknowledged.length, faults };
};

/** One person deciding without a pause, each on entries of their own, until the server is gone; `answered` takes what was acknowledged. */
async function decide(
  address: string,
  items: readonly { readonly id: string }[],
  who: number,
  next: () => string,
  answered: string[],
): Promise<void> {
  for (let at = who; ; at += AT_ONCE) {
    const note = next();
    const body = JSON.stringify({ action: 'comment', why: note });
    const headers = { 'content-type': 'application/json', 'servanda-by': `Person ${who}` };
    const url = `${address}v1/entries/${items[at % items.length]!.id}/decisions`;
    const status = await fetch(url, { method: 'POST', headers, body }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 0) return;
    if (status !== 201) throw new Error(`a decision was answered with ${status}: ${url}`);
    answered.push(note);
  }
}

/** Waits until something holds, or for so many milliseconds. */
async function until(holds: () => boolean, most: number): Promise<void> {
  for (let waited = 0; waited < most && !holds(); waited += 2) await wait(2);
}

async function faultsIn(register: string, acknowledged: readonly string[], sent: number): Promise<string[]> {
  const place = placeOf(register);
  const { decisions } = await keptIn(place);
  const notes = [...decisions.values()].flat().map((decision) => decision.replace(/^\w+ /, ''));
  const there = new Set(notes);
  const lost = acknowledged.filter((note) => !there.has(note)).map((note) => `lost: ${note}`);
  const twice = notes.length === there.size ? [] : [`kept twice: ${notes.length - there.size}`];
  const invented = there.size > sent ? [`${there.size} kept of ${sent} sent`] : [];
  return [...lost, ...twice, ...invented, ...(await wrongIn(place))];
}
