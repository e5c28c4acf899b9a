import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTIES = ['Ruritania', 'Graustark', 'Tarvonia', 'Velmark', 'Brennia'];
const THINGS = ['schools', 'clinics', 'wells', 'bridges', 'libraries', 'treatment works'];
/** Names of places are put together from these, so that each commitment is told from the others by more than its figure. */
const SYLLABLES = ['ka', 'lo', 'mir', 'ten', 'us', 'ra', 'vel', 'dor', 'pi', 'sen'];
/** Commitments of one text: about what a long white paper holds, and a size that is read in a second. */
const PER_TEXT = 1000;
const FIRST_YEAR = 2027;

/** Writes texts that hold so many commitments, each another, into `folder`; gives their paths. All parties are invented. */
export function manyTexts(commitments: number, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: Math.ceil(commitments / PER_TEXT) }, (_, text) => {
    const first = text * PER_TEXT;
    const count = Math.min(PER_TEXT, commitments - first);
    const path = join(folder, `text-${text + 1}.txt`);
    writeFileSync(path, Array.from({ length: count }, (_, index) => sentence(first + index)).join('\n\n'));
    return path;
  });
}

function sentence(number: number): string {
  const by = PARTIES[number % PARTIES.length];
  const to = PARTIES[(number * 3 + 1) % PARTIES.length];
  const what = THINGS[number % THINGS.length];
  return `${by} will build ${number + 2} ${what} at ${placeOf(number)} in ${to} by ${FIRST_YEAR + (number % 9)}.`;
}

/** A place for a number below a hundred thousand, no two alike. */
function placeOf(number: number): string {
  const digits = [...String(number).padStart(5, '0')].map(Number);
  const name = digits.map((digit) => SYLLABLES[digit]).join('');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
