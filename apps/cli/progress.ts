import type { Finding } from '../../src/model/index.ts';
import type { Screen } from './screen.ts';
import { counted } from './show/fields.ts';
import { safeLine, shortened } from './show/measure.ts';
import { troubleLines } from './words.ts';

/** What became of one document that was to be added. `id`: its own; null if it failed. `unread`: kept, but no text could be read from it. */
export interface AddOutcome {
  readonly name: string;
  readonly id: string | null;
  readonly result: 'added' | 'changed' | 'present' | 'unread' | 'failed';
  readonly commitments: number;
  readonly findings: readonly Finding[];
}

export interface Progress {
  begin(name: string): void;
  end(outcome: AddOutcome): void;
  /** Takes the bar away and says what trouble there was. */
  close(): void;
}

/** A bar on a terminal, a line for each document elsewhere; both on standard error. */
export function openProgress(total: number, screen: Screen): Progress {
  return screen.live ? bar(total, screen) : lines(screen);
}

const SAID: Readonly<Record<AddOutcome['result'], string>> = {
  added: 'added',
  changed: 'read anew',
  present: 'already there',
  unread: 'kept, not readable',
  failed: 'failed',
};

function lines(screen: Screen): Progress {
  return {
    begin() {},
    end({ name, result, commitments, findings }) {
      const found = result === 'added' || result === 'changed' ? `, ${counted(commitments, 'commitment')}` : '';
      screen.note(`${safeLine(name)}: ${SAID[result]}${found}\n`);
      screen.note(troubleLines(name, findings));
    },
    close() {},
  };
}

/** Columns of the bar itself, without numbers and name. */
const BAR = 24;

/** To the beginning of the line and clear it (ECMA-48: CR, EL). */
export const CLEAR = '\r\u001b[K';

/** Draws the bar over what stands in its line: so many of all are done, and the name of the next. */
export function drawBar(done: number, total: number, name: string, screen: Screen): void {
  const filled = Math.round((BAR * done) / Math.max(1, total));
  const line = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total} ${safeLine(name)}`;
  screen.note(`${CLEAR}${shortened(line, screen.columns - 1)}`);
}

/** One line that is drawn over; trouble is kept for the end, where it does not tear the line. */
function bar(total: number, screen: Screen): Progress {
  const troubles: string[] = [];
  let done = 0;
  const draw = (name: string) => drawBar(done, total, name, screen);
  return {
    begin: draw,
    end({ name, findings }) {
      done += 1;
      troubles.push(troubleLines(name, findings));
      draw(name);
    },
    close() {
      screen.note(CLEAR);
      for (const trouble of troubles) screen.note(trouble);
    },
  };
}
