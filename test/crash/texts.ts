import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ACTS = ['build', 'open', 'repair', 'equip'] as const;
const THINGS = ['schools', 'bridges', 'clinics', 'ferry ports', 'libraries'] as const;

/** Writes so many small speeches of invented parties into a folder, each with three promises of its own. */
export function writeTexts(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (let at = 0; at < count; at++) {
    const sentences = ['Ruritania', 'Graustark', 'The two sides'].map(
      (who, turn) =>
        `${who} will ${ACTS[(at + turn) % 4]} ${at + 2 + turn} ${THINGS[(at + turn) % 5]} by ${2030 + (at % 9)}.`,
    );
    writeFileSync(
      join(folder, `speech-${String(at).padStart(4, '0')}.txt`),
      `Speech ${at}\n\n${sentences.join(' ')}\n`,
    );
  }
}
