import { styleText } from 'node:util';

type Styles = Parameters<typeof styleText>[0];

/** Where a command writes. Results go to `out`, everything said about them to `note`, so that a pipe carries results only. */
export interface Screen {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  /** Colour and weight for `out`; plain in a pipe and with NO_COLOR. */
  readonly paint: (style: Styles, text: string) => string;
  /** Columns of the terminal, 100 in a pipe or file. */
  readonly columns: number;
  /** Whether progress can be drawn. */
  readonly live: boolean;
}

/** Wider lines are hard to read, narrower ones leave no room for a table. */
const WIDTH = { least: 60, most: 120, unknown: 100 };

/** The screen of a process. A reader that goes away (`| head`) ends the program quietly, with what it had done so far. */
export function processScreen(program: NodeJS.Process): Screen {
  for (const stream of [program.stdout, program.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      program.exit(program.exitCode ?? 0);
    });
  }
  const wanted = program.stdout.columns ?? WIDTH.unknown;
  return {
    out: (text) => void program.stdout.write(text),
    note: (text) => void program.stderr.write(text),
    paint: (style, text) => styleText(style, text, { stream: program.stdout }),
    columns: Math.min(WIDTH.most, Math.max(WIDTH.least, wanted)),
    live: program.stderr.isTTY === true,
  };
}
