import { type Finding, finding } from '../../../src/model/index.ts';
import type { Ended, Intake, IntakeItem } from '../../../src/stores/postgres/index.ts';
import { type FetchOptions, readOriginal } from '../../../src/world/index.ts';
import { findingOf, inputsOf, type Loaded } from '../inputs.ts';
import type { AddOutcome } from '../progress.ts';

/** Attempts at a document before it is given up. */
export const ATTEMPTS = 5;

/** What does not pass by itself: the document or its address is what it is. The rest (networks, threads) may. */
const LASTING =
  /^(?:bad-address|private-address|redirect-to-private|unsupported-type|too-large|too-many-redirects|original-damaged)$/;

/** What keeps this worker, not this document, from going on: a disk that is full, a database or a store that is away. */
const OWN = /^(?:not-written|store\.(?:busy|cannot-connect|damaged|disk|full|no-database|read-only)|originals\.)/;

/** After so many milliseconds it is written down that a document is being read: to be seen, and to be held against it. */
const LONG_MS = 1000;

/** What reading a document takes. */
export interface Reading {
  readonly intake: Pick<Intake, 'begin'>;
  /** Where the originals are. */
  readonly originals: string;
  readonly fetching?: FetchOptions;
  /** Reads a document and puts it into the register: the same one twice changes nothing. */
  add(name: string, document: Loaded, given: IntakeItem['given']): Promise<AddOutcome>;
}

/** What kept a worker from going on; the document is as it was before. */
export class WorkerTrouble extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

/**
 * Reads one document of the queue and says what became of it; null: it is done with already. `tries` is how often the engine gave it
 * out, this time included. Errors: `WorkerTrouble`.
 */
export async function readWaiting(item: IntakeItem, tries: number, reading: Reading): Promise<Ended | null> {
  const { seq } = item;
  const attempt = await attemptOf(item, tries, reading.intake);
  if (attempt === null) return null;
  const { number } = attempt;
  const at = () => new Date().toISOString();
  const nothing = { seq, document: null, commitments: 0, attempts: number };
  const gaveUp = (found: Finding): Ended => ({ ...nothing, state: 'dead', findings: [found], at: at(), again: null });
  // Whoever began the attempts before was killed each time, perhaps by this document.
  if (number > ATTEMPTS) return gaveUp(finding('intake.worker-lost', 'error', { attempts: ATTEMPTS }));
  try {
    const outcome = await reading.add(item.name, await documentOf(item, reading), item.given);
    if (outcome.result === 'failed') throw new NotAdded(outcome.findings[0]!);
    const { result: state, id: document, commitments, findings } = outcome;
    return { seq, state, document, commitments, findings, attempts: number, at: at(), again: null };
  } catch (error) {
    const found = error instanceof NotAdded ? error.found : findingOf(error);
    if (OWN.test(found.code)) throw new WorkerTrouble(found);
    if (number >= ATTEMPTS || LASTING.test(found.code)) return gaveUp(found);
    return { ...nothing, state: 'waiting', findings: [found], at: null, again: pauseAfter(number) };
  } finally {
    await attempt.over();
  }
}

/** Seconds until a document is tried again: three after the first attempt, almost a minute after the fourth. */
function pauseAfter(attempts: number): number {
  return Math.exp(attempts);
}

/**
 * The number of this attempt. A first one that is over soon costs the database nothing; from the second on, each is counted before it
 * begins, since a document that kills whoever reads it leaves no other trace.
 */
async function attemptOf(item: IntakeItem, tries: number, intake: Reading['intake']) {
  if (tries > 1 || item.attempts > 0) {
    const number = await intake.begin(item.seq);
    return number === null ? null : { number, over: async () => {} };
  }
  let begun: Promise<unknown> = Promise.resolve();
  const timer = setTimeout(() => {
    begun = intake.begin(item.seq).catch(() => {});
  }, LONG_MS);
  const over = async () => {
    clearTimeout(timer);
    await begun;
  };
  return { number: 1, over };
}

class NotAdded extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

async function documentOf({ name, kept }: IntakeItem, { originals, fetching }: Reading): Promise<Loaded> {
  if (kept === null) return (await inputsOf([name], fetching))[0]!.load();
  const hint = { name, kind: 'file', ...(kept.hint as object) } as Loaded['hint'];
  return { bytes: await readOriginal(originals, kept.sha256), hint };
}
