/** Thrown to who waits at a gate that is closed: what they came for is as if they had not come. */
export class LetGo extends Error {
  constructor() {
    super('let go');
  }
}

/** Lets so many in at a time, in the order they came. */
export interface Gate {
  /** Waits for a place; gives back how to leave. Errors: `LetGo` when the gate is closed before there was one. */
  enter(): Promise<() => void>;
  /** Whether nobody waits. */
  isClear(): boolean;
  /** Sends away who waits, and everybody after; who is in leaves in their own time. */
  close(): void;
}

export function openGate(places: number): Gate {
  const waiting: { readonly resolve: (leave: () => void) => void; readonly reject: (error: Error) => void }[] = [];
  let free = places;
  let closed = false;
  const leave = () => {
    const next = waiting.shift();
    if (next) next.resolve(leave);
    else free += 1;
  };
  return {
    async enter() {
      if (closed) throw new LetGo();
      if (free > 0) {
        free -= 1;
        return leave;
      }
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    isClear: () => waiting.length === 0,
    close() {
      closed = true;
      for (const { reject } of waiting.splice(0)) reject(new LetGo());
    },
  };
}
