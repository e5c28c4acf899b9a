import { type Finding, finding } from '../../../src/model/index.ts';
import type { Intake, IntakeItem } from '../../../src/stores/postgres/index.ts';
import { readOriginal } from '../../../src/world/index.ts';
import { findingOf, inputsOf, type Loaded } from '../inputs.ts';
import type { AddOutcome } from '../progress.ts';

/** Attempts at a document before it is given up. */
export const ATTEMPTS = 5;

/** What does not pass by itself: the document or its address is what it is. The rest (networks, disks, threads) may. */
const LASTING =
  /^(?:bad-address|private-address|redirect-to-private|unsupported-type|too-large|too-many-redirects|not-found|original-damaged)$/;

/** What reading a document takes. */
export interface Reading {
  readonly intake: Intake;
  /** Where the originals are. */
  readonly originals: string;
  /** Reads a document and puts it into the register: the same one twice changes nothing. */
  add(name: string, document: Loaded, given: IntakeItem['given']): Promise<AddOutcome>;
}

/**
 * Reads one document of the queue. Errors: what kept it from being read and may pass, for the engine to try again; after the last
 * attempt, and for what lasts, the document is given up with its reason instead.
 */
export async function readWaiting(seq: number, reading: Reading): Promise<void> {
  const { intake } = reading;
  const attempt = await intake.begin(seq);
  const item = attempt === null ? null : await intake.item(seq);
  if (attempt === null || item === null) return;
  // Whoever began the attempts before was killed each time, perhaps by this document.
  if (attempt > ATTEMPTS) return giveUp(intake, seq, finding('intake.worker-lost', 'error', { attempts: ATTEMPTS }));
  try {
    const outcome = await reading.add(item.name, await documentOf(item, reading.originals), item.given);
    if (outcome.result === 'failed') throw new NotAdded(outcome.findings[0]!);
    const { result: state, id: document, commitments, findings } = outcome;
    await intake.end(seq, { state, document, commitments, findings });
  } catch (error) {
    const found = error instanceof NotAdded ? error.found : findingOf(error);
    if (attempt >= ATTEMPTS || LASTING.test(found.code)) return giveUp(intake, seq, found);
    await intake.end(seq, { state: 'waiting', document: null, commitments: 0, findings: [found] });
    throw error;
  }
}

class NotAdded extends Error {
  readonly found: Finding;
  constructor(found: Finding) {
    super(found.code);
    this.found = found;
  }
}

function giveUp(intake: Intake, seq: number, found: Finding): Promise<void> {
  return intake.end(seq, { state: 'dead', document: null, commitments: 0, findings: [found] });
}

async function documentOf({ name, kept }: IntakeItem, originals: string): Promise<Loaded> {
  if (kept === null) return (await inputsOf([name]))[0]!.load();
  const hint = { name, kind: 'file', ...(kept.hint as object) } as Loaded['hint'];
  return { bytes: await readOriginal(originals, kept.sha256), hint };
}
