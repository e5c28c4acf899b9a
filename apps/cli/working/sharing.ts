import type { Gate } from '../../../src/world/index.ts';

/** Milliseconds after which what still waits in this process is handed out again, one by one, to whoever is free. */
const HELD_MS = 30_000;

/** What documents have in common that came in one job. */
export interface Share {
  /** Waits for a place; gives back how to leave, or null where it took too long. Errors: as the gate. */
  enter(gate: Gate): Promise<(() => void) | null>;
  end(): void;
}

/** Documents come together since most are quick; a slow one among them, or before them, is not to hold the others up. */
export function sharing(ms = HELD_MS): Share {
  const late = Promise.withResolvers<null>();
  const timer = setTimeout(late.resolve, ms, null);
  return {
    async enter(gate) {
      const place = gate.enter();
      const leave = await Promise.race([place, late.promise]);
      if (leave === null) place.then((go) => go()).catch(() => {});
      return leave;
    },
    end: () => clearTimeout(timer),
  };
}
