import { type Assessment, type Guideline, Trouble } from '../../model/index.ts';
import { type FollowRecord, type PutDown, sha256 } from '../../register/index.ts';
import { assessmentTrouble, type Basis, guidelineOf } from './assessing.ts';

/** What a person says of a score; the version of the guideline is the newest. */
export type NewAssessment = Omit<Assessment, 'id' | 'guideline' | 'by' | 'at'>;

/** A guideline as a person writes it; its version is the one after the newest. */
export type NewGuideline = Omit<Guideline, 'version' | 'by' | 'at'>;

/** The record of an assessment. Errors: why it cannot stand (`follow.no-evidence`, `follow.no-guideline` and the like). */
export function assessmentRecord(given: NewAssessment, basis: Basis, { by, at }: PutDown): FollowRecord {
  const { entry, party, window } = given;
  const guideline = guidelineOf(entry, basis.guidelines)?.version;
  if (guideline === undefined) throw new Trouble('follow.no-guideline', { id: entry });
  const key = [entry, party, window.kind, window.from, window.to, by, at, given.reading].join('\n');
  const record = { ...given, id: sha256(key).slice(0, 16), guideline, by, at };
  const trouble = assessmentTrouble(record, basis);
  if (trouble !== null) throw new Trouble(trouble, { id: `${party}, ${entry}` });
  return { kind: 'assessment', record };
}

/**
 * The record of the next version of a guideline. `expected`: the version that its writer has seen (0: none), null: whichever.
 * Errors: `follow.guideline-newer` when somebody wrote one in between; `follow.guideline-same` when nothing is other.
 */
export function guidelineRecord(
  given: NewGuideline,
  guidelines: readonly Guideline[],
  expected: number | null,
  { by, at }: PutDown,
): FollowRecord {
  const newest = guidelineOf(given.entry, guidelines);
  const version = newest?.version ?? 0;
  if (expected !== null && expected !== version) {
    throw new Trouble('follow.guideline-newer', { id: given.entry, version, by: newest?.by ?? '' });
  }
  const words = ({ definitions, strong, weak, rubric, readings }: Omit<NewGuideline, 'entry' | 'why'>) =>
    JSON.stringify([definitions, strong, weak, rubric.full, rubric.partial, rubric.none, readings]);
  if (newest && words(newest) === words(given))
    throw new Trouble('follow.guideline-same', { id: given.entry, version });
  return { kind: 'guideline', record: { ...given, version: version + 1, by, at } };
}
