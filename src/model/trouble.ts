/**
 * The few errors that stop a piece of work, as opposed to findings, which are stored with a document and stop nothing.
 * Each has a code and parameters; the edge turns them into one line or one JSON object and an exit code.
 */
export class Trouble extends Error {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number | boolean>>;
  constructor(code: string, params: Record<string, string | number | boolean> = {}, cause?: unknown) {
    super(`${code} ${JSON.stringify(params)}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.params = params;
  }
}

/** The caller asked for something that makes no sense: exit code 2. */
export class WrongUse extends Trouble {}

/** The world did not do what was asked of it (disk, network, database, a reader that broke): exit code 3. */
export class WorldFailed extends Trouble {}
