import type { Change, Store } from '../../../src/register/index.ts';
import type { Job, RegisterChange, StreamEvents } from '../contract/index.ts';

type Name = keyof StreamEvents;
/** One event of the stream; `id` is what a client that was away gives back. */
export type Sent = { [N in Name]: { readonly event: N; readonly data: StreamEvents[N]; readonly id?: string } }[Name];
export type Listener = (event: Sent) => void;

/** Tells all listeners what happens to the register, whoever did it, and how jobs go on. */
export interface Hub {
  /** Adds a listener; what came after `after` (null: nothing) is told to it first. Gives back how to leave. */
  listen(listener: Listener, after: number | null): Promise<() => void>;
  /** Looks for changes now instead of at the next beat. */
  look(): void;
  job(job: Job): void;
  close(): void;
}

/** Changes read at a time; a client that was away for more is told to look at everything again. */
const BATCH = 500;

/** One reader of the feed for all listeners, and none where nobody listens. */
export function openHub(store: Store, pollMs: number, note: (text: string) => void): Hub {
  const listeners = new Set<Listener>();
  let seen = 0;
  let timer: NodeJS.Timeout | null = null;
  let looking: Promise<void> = Promise.resolve();
  const tell = (event: Sent) => {
    for (const listener of listeners) listener(event);
  };
  const read = async () => {
    for (let found = BATCH; found === BATCH && listeners.size > 0; ) {
      const changes = await store.changesAfter(seen, BATCH);
      found = changes.length;
      seen = changes.at(-1)?.seq ?? seen;
      for (const change of changes) tell(changeEvent(change));
    }
  };
  // One after the other: a listener that joins while changes are read would miss some or be told twice.
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = looking.then(work);
    looking = done.catch((error) => note(`events: ${String(error)}\n`));
    return done;
  };
  const look = () => void inTurn(read).catch(() => {});
  const start = async () => {
    seen = await store.lastChange();
    timer ??= setInterval(look, pollMs);
    timer.unref();
  };
  const stop = () => {
    if (timer) clearInterval(timer);
    timer = null;
  };
  return {
    async listen(listener, after) {
      await inTurn(async () => {
        await (timer === null ? start() : read());
        listener({ event: 'hello', data: { seq: String(seen) }, id: String(seen) });
        if (after !== null && after < seen) await tellMissed(store, listener, after, seen);
        listeners.add(listener);
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    look,
    job: (job) => tell({ event: 'job', data: job }),
    close() {
      stop();
      listeners.clear();
    },
  };
}

async function tellMissed(store: Store, listener: Listener, after: number, seen: number): Promise<void> {
  const missed = await store.changesAfter(after, BATCH);
  if (missed.length < BATCH) {
    for (const change of missed.filter(({ seq }) => seq <= seen)) listener(changeEvent(change));
    return;
  }
  listener({ event: 'change', data: everything(seen), id: String(seen) });
}

function everything(seq: number): RegisterChange {
  return { seq: String(seq), kind: 'projection', document: null, entry: null, action: null, by: null, at: null };
}

function changeEvent({ seq, kind, document, entry, decision }: Change): Sent {
  const made = { action: decision?.action ?? null, by: decision?.by ?? null, at: decision?.at ?? null };
  return { event: 'change', id: String(seq), data: { seq: String(seq), kind, document, entry, ...made } };
}
