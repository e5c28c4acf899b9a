import { join } from 'node:path';
import { servanda } from '../cli/run.ts';
import { keptIn, placeOf, wrongIn } from './kept.ts';
import { cutOff } from './killing.ts';
import type { Outcome, Scenario } from './scenario.ts';
import { writeTexts } from './texts.ts';

const TEXTS = 40;

/**
 * `servanda add` of a folder, ended at random moments and called again until all is in, over and over. After each kill: every
 * document that was acknowledged is there, each that is there has all that an undisturbed register has of it.
 */
export const killAdd: Scenario = async ({ folder, kills, random }) => {
  const texts = join(folder, 'texts');
  writeTexts(texts, TEXTS);
  const whole = join(folder, 'whole');
  await servanda(['init', whole]);
  await servanda(['add', texts, '--dir', whole, '--date', '2026-01-01', '--speaker', 'Ruritania']);
  const expected = (await keptIn(placeOf(whole))).documents;
  const faults: string[] = [];
  let [done, acknowledged, round] = [0, 0, 0];
  while (done < kills && faults.length === 0) {
    const register = join(folder, `register-${round++}`);
    await servanda(['init', register]);
    const said = new Set<string>();
    for (let through = false; !through && done < kills; ) {
      const moment = { lines: random() < 0.2 ? 0 : said.size + 1, delay: random() * 120 };
      const args = ['add', texts, '--dir', register, '--json', '--date', '2026-01-01', '--speaker', 'Ruritania'];
      const cut = await cutOff(args, moment);
      for (const line of cut.said) said.add((JSON.parse(line) as { id: string }).id);
      done += cut.killed ? 1 : 0;
      through = !cut.killed;
      if (through && cut.code !== 0) faults.push(`a run after a kill ended with ${cut.code}`);
      faults.push(...(await faultsIn(register, said, expected)));
    }
    acknowledged += said.size;
  }
  return { name: 'add', kills: done, acknowledged, faults } satisfies Outcome;
};

async function faultsIn(
  register: string,
  said: ReadonlySet<string>,
  expected: ReadonlyMap<string, string>,
): Promise<string[]> {
  const place = placeOf(register);
  const { documents } = await keptIn(place);
  const lost = [...said].filter((id) => !documents.has(id)).map((id) => `lost: ${id}`);
  const half = [...documents].filter(([id, own]) => expected.get(id) !== own).map(([id]) => `not whole: ${id}`);
  return [...lost, ...half, ...(await wrongIn(place))];
}
