/** What `changes.jsonl` says of an entry: a fingerprint for each of its parts, or the day from which it is gone. */
export interface Line {
  readonly sort: string;
  readonly id: string;
  readonly parts?: readonly string[];
  readonly gone?: string;
}

export interface Publication {
  readonly date: string;
  readonly commitments: number;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}

/** The first line of `changes.jsonl`: all publications, the newest first. */
export interface Head {
  readonly servanda: 1;
  readonly publications: readonly Publication[];
}

/** Goes through the lines of the publication before; lines that are none are passed over. */
export function readBefore(source: AsyncIterable<string> | null) {
  const lines = source?.[Symbol.asyncIterator]();
  let next: Line | null | undefined;
  let head: Head | null | undefined;
  const read = async (): Promise<unknown> => {
    for (;;) {
      const step = await lines?.next();
      if (!step || step.done) return null;
      try {
        const value: unknown = JSON.parse(step.value);
        if (typeof value === 'object' && value !== null) return value;
      } catch {
        // A damaged line says nothing of its entry, which then counts as added.
      }
    }
  };
  const readHead = async (): Promise<Head | null> => {
    if (head === undefined) {
      const value = (await read()) as Partial<Head & Line> | null;
      head = Array.isArray(value?.publications) ? { servanda: 1, publications: value.publications } : null;
      if (head === null && typeof value?.sort === 'string' && typeof value.id === 'string') next = value as Line;
    }
    return head;
  };
  return {
    head: readHead,
    async peek(): Promise<Line | null> {
      await readHead();
      while (next === undefined) {
        const value = (await read()) as Partial<Line> | null;
        if (value === null) next = null;
        else if (typeof value.sort === 'string' && typeof value.id === 'string') next = value as Line;
      }
      return next;
    },
    drop() {
      next = undefined;
    },
  };
}
