import type { DeliveryStep, Evidence, Score, StatusRecord } from '../../model/index.ts';

/**
 * A step, what it means (shown wherever the step is) and the score it comes to in a window; null where it comes to none. `unknown`
 * marks what must never look like "not done".
 */
export interface StepMeaning {
  readonly step: DeliveryStep;
  readonly label: string;
  readonly means: string;
  readonly score: Score;
  readonly unknown: boolean;
}

export const STEP_MEANINGS: readonly StepMeaning[] = [
  meaning('not-yet-assessed', 'Nobody has looked yet. Says nothing about what was done.', null, true),
  meaning(
    'no-evidence-found',
    'Somebody looked, said where, and found nothing either way. It may well have been done.',
    null,
    true,
  ),
  meaning('not-started', 'A source says that nothing has been done so far.', -1),
  meaning('in-progress', 'Work that leads to what was promised is shown to be under way.', 0),
  meaning('stalled', 'Work had begun, and a source says that it stands still or is held up.', 0),
  meaning('partly-delivered', 'A part of what was promised is shown to be there, the rest is not.', 0),
  meaning('delivered', 'All of what was promised is shown to be there.', 1),
  meaning('superseded', 'Another commitment took its place: follow that one.', null),
  meaning('contrary', 'A source shows the opposite of what was promised being done, or that it was given up.', -1),
];

function meaning(step: DeliveryStep, means: string, score: Score, unknown = false): StepMeaning {
  const label = step.replaceAll('-', ' ');
  return { step, label: label[0]!.toUpperCase() + label.slice(1), means, score, unknown };
}

export function meaningOf(step: DeliveryStep): StepMeaning {
  return STEP_MEANINGS.find((each) => each.step === step)!;
}

/** The newest status of an entry; without one nobody has looked. `records` in the order in which they were made. */
export function stepOf(entry: string, records: readonly StatusRecord[]): DeliveryStep {
  return records.findLast((each) => each.entry === entry)?.step ?? 'not-yet-assessed';
}

/**
 * Why a status cannot be accepted; null when it can. Every step but the first rests on evidence of that entry;
 * `no-evidence-found` rests on a statement of where somebody looked.
 */
export function statusTrouble(record: StatusRecord, evidence: readonly Evidence[]): string | null {
  if (record.step === 'not-yet-assessed') return null;
  const resting = evidence.filter(({ id }) => record.evidence.includes(id));
  if (record.evidence.length === 0) return 'follow.no-evidence';
  if (resting.length < new Set(record.evidence).size) return 'follow.evidence-unknown';
  if (resting.some(({ entry }) => entry !== record.entry)) return 'follow.evidence-of-another';
  const looked = resting.some(({ kind }) => kind === 'none-found');
  if (record.step === 'no-evidence-found' && !looked) return 'follow.looked-nowhere';
  if (record.step !== 'no-evidence-found' && resting.every(({ kind }) => kind === 'none-found')) {
    return 'follow.only-looked';
  }
  return null;
}
