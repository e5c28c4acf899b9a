import type { Assessment, Evidence, Guideline } from '../../model/index.ts';

/** Everything that scores rest on. Guidelines and assessments in the order in which they were made. */
export interface Basis {
  readonly guidelines: readonly Guideline[];
  readonly evidence: readonly Evidence[];
}

/** The newest guideline of an entry. */
export function guidelineOf(entry: string, guidelines: readonly Guideline[]): Guideline | null {
  const own = guidelines.filter((each) => each.entry === entry);
  return own.reduce<Guideline | null>((best, each) => (best && best.version >= each.version ? best : each), null);
}

/**
 * Why an assessment cannot be accepted; null when it can. It rests on evidence of its entry (for n/a a reason will do), on
 * the newest guideline, and where that can be read in several ways it says which reading was taken.
 */
export function assessmentTrouble(assessment: Assessment, { guidelines, evidence }: Basis): string | null {
  const guideline = guidelineOf(assessment.entry, guidelines);
  if (!guideline) return 'follow.no-guideline';
  if (assessment.guideline !== guideline.version) return 'follow.old-guideline';
  const known = guideline.readings.map(({ id }) => id);
  if (known.length > 1 && (assessment.reading === null || !known.includes(assessment.reading))) {
    return 'follow.which-reading';
  }
  if (known.length <= 1 && assessment.reading !== null && !known.includes(assessment.reading)) {
    return 'follow.which-reading';
  }
  if (assessment.window.from > assessment.window.to) return 'follow.window';
  if (assessment.score === null) return assessment.why === null ? 'follow.no-reason' : null;
  if (assessment.evidence.length === 0) return 'follow.no-evidence';
  const resting = evidence.filter(({ id }) => assessment.evidence.includes(id));
  if (resting.length < new Set(assessment.evidence).size) return 'follow.evidence-unknown';
  return resting.some(({ entry }) => entry !== assessment.entry) ? 'follow.evidence-of-another' : null;
}

/**
 * Why an accepted assessment is open again; null while it stands: its guideline was changed since, or evidence that it
 * rested on was withdrawn (`evidence` holds what stands).
 */
export function reopenedBy(assessment: Assessment, { guidelines, evidence }: Basis): 'guideline' | 'evidence' | null {
  const newest = guidelineOf(assessment.entry, guidelines);
  if (newest && newest.version !== assessment.guideline) return 'guideline';
  const known = new Set(evidence.map(({ id }) => id));
  return assessment.evidence.every((id) => known.has(id)) ? null : 'evidence';
}
