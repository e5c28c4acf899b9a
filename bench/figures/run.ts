import { parseArgs } from 'node:util';
import { type Fall, fallLine, falls, type Held, rounded, type Suite, toHold } from './figures.ts';
import { goldSuites, HELD_FILE, readHeld, sampleSuites, writeHeld } from './measure.ts';

/**
 * Measures what is found on all coded texts at hand and prints it beside what is held. `--write` holds what was measured from
 * now on, also where it fell: a fall is then a change of the file in the same commit. Exit code 1 for a fall not written.
 */
async function main(write: boolean): Promise<void> {
  const held = readHeld();
  const measured = [...(await sampleSuites()), ...(await goldSuites())];
  const fallen = falls(held, measured);
  console.log(measured.map((suite) => table(suite, held)).join('\n\n'));
  if (write) writeHeld(toHold(held, measured));
  console.log(`\n${closing(fallen, write)}`);
  process.exitCode = fallen.length > 0 && !write ? 1 : 0;
}

function table({ name, figures }: Suite, held: Held): string {
  const rows = Object.entries(rounded(figures)).map(([figure, now]) => {
    const was = held[name]?.[figure];
    const change = was === undefined ? 'new' : now === was ? '' : `${now > was ? '+' : ''}${(now - was).toFixed(4)}`;
    return `  ${figure.padEnd(14)}${shown(now).padStart(8)}${shown(was).padStart(10)}  ${change}`.trimEnd();
  });
  return [`${name.padEnd(24)}${'held'.padStart(10)}`, ...rows].join('\n');
}

/** Shares with four decimals, counts as they are. */
function shown(value: number | undefined): string {
  if (value === undefined) return '';
  return value > 1 ? String(value) : value.toFixed(4);
}

function closing(fallen: readonly Fall[], write: boolean): string {
  if (write) return `written: ${HELD_FILE}`;
  if (fallen.length === 0) return 'No figure fell.';
  return [...fallen.map(fallLine), '`npm run figures -- --write` holds them as they are now.'].join('\n');
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
await main(values.write);
