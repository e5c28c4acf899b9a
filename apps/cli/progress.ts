import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import type { Finding } from '../../src/model/index.ts';
import type { Screen } from './screen.ts';
import { counted } from './show/fields.ts';
import { safeLine, shortened } from './show/measure.ts';
import { findingLine } from './words.ts';

/** What became of one document that was to be added. `unread`: kept, but no text could be read from it. */
export interface AddOutcome {
  readonly name: string;
  readonly result: 'added' | 'changed' | 'present' | 'unread' | 'failed';
  readonly commitments: number;
  readonly findings: readonly Finding[];
}

export interface Progress {
  begin(name: string): void;
  end(outcome: AddOutcome): void;
  /** Takes the bar away and says what trouble there was. */
  close(): Promise<void>;
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
      for (const finding of findings) screen.note(findingLine(name, finding));
    },
    async close() {},
  };
}

/** Columns of the bar itself, without numbers and name. */
const BAR = 24;

function bar(total: number, screen: Screen): Progress {
  const { promise, resolve } = Promise.withResolvers<void>();
  const troubles: string[] = [];
  let done = 0;
  let name = '';
  let show: (title: string) => void = () => {};
  const refresh = () => {
    const filled = Math.round((BAR * done) / Math.max(1, total));
    const title = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${done}/${total} ${safeLine(name)}`;
    show(shortened(title, screen.columns - 4));
  };
  const logger = new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) });
  const task = (_: unknown, shown: { title?: string | undefined }) => {
    show = (title) => {
      shown.title = title;
    };
    refresh();
    return promise;
  };
  const rendererOptions = { logger, clearOutput: true };
  const drawn = new Listr([{ title: 'Adding', task }], { rendererOptions, registerSignalListeners: false }).run();
  return {
    begin(next) {
      name = next;
      refresh();
    },
    end({ name: ended, findings }) {
      done += 1;
      troubles.push(...findings.map((finding) => findingLine(ended, finding)));
      refresh();
    },
    async close() {
      resolve();
      await drawn;
      for (const trouble of troubles) screen.note(trouble);
    },
  };
}
