/** Looks rows up by their keys. */
export type Lookup<Row> = (keys: readonly string[]) => Promise<readonly Row[]>;

/** Makes a lookup for whoever asks of one that is asked itself; `keyOf` says which key a row was found by. */
export type Gather = <Row>(ask: Lookup<Row>, keyOf: (row: Row) => string) => Lookup<Row>;

/** Each question is asked by itself. */
export const eachAlone: Gather = (ask) => ask;

interface Waiting<Row> {
  readonly keys: readonly string[];
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Looks up together what many ask for at one moment: of a short question, sending it takes longer than answering it. Who asks while
 * no question is under way is answered at once; who asks meanwhile goes with all who do, in one that begins after they asked. What
 * the rows of one mean is left to who gets them, so that nobody fails of what another asked for.
 */
export function together<Row>(ask: Lookup<Row>, keyOf: (row: Row) => string): Lookup<Row> {
  let waiting: Waiting<Row>[] = [];
  let isAsking = false;
  const next = async (): Promise<void> => {
    const now = waiting;
    waiting = [];
    isAsking = true;
    try {
      const rows = Map.groupBy(await ask([...new Set(now.flatMap(({ keys }) => keys))]), keyOf);
      for (const { keys, resolve } of now) resolve(keys.flatMap((key) => rows.get(key) ?? []));
    } catch (error) {
      for (const { reject } of now) reject(error);
    }
    isAsking = false;
    if (waiting.length > 0) void next();
  };
  return (keys) =>
    new Promise((resolve, reject) => {
      waiting.push({ keys, resolve, reject });
      if (!isAsking) void next();
    });
}
