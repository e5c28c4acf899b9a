import type { DeliveryStep, Evidence, Indicator, StatusRecord } from '../../model/index.ts';
import { daysOf, type Entry, type FollowUps } from '../../register/index.ts';
import { tellsWhatBecame } from '../deadlines/desk.ts';
import { seriesOf } from '../indicators/series.ts';
import { type TargetVerdict, targetVerdicts } from '../indicators/target.ts';
import { publishersDisagree, reportsDisagree } from './disagreement.ts';

/** What a step comes to at one look. `unknown` is never `not-done`. */
export const LOOKS = ['done', 'under-way', 'not-done', 'unknown', 'superseded'] as const;
export type Look = (typeof LOOKS)[number];

const LOOK_OF: Readonly<Record<DeliveryStep, Look>> = {
  'not-yet-assessed': 'unknown',
  'no-evidence-found': 'unknown',
  'not-started': 'not-done',
  'in-progress': 'under-way',
  stalled: 'under-way',
  'partly-delivered': 'under-way',
  delivered: 'done',
  superseded: 'superseded',
  contrary: 'not-done',
};

/**
 * How an entry stands on a day. `step` and its `look`; `other` is the step that is told beside it where publishers disagree.
 * `disputed`: the status says so, or publishers disagree on a target, or reports contradict each other. `late`: past the last day
 * (`due`), and what is known does not show all of it delivered; `passed`: past it, and how far it is is unknown. `evidence` counts
 * what tells of what became of it, `reopened`: the status rests on evidence that was taken back.
 */
export interface Standing {
  readonly entry: string;
  readonly step: DeliveryStep;
  readonly look: Look;
  readonly other: DeliveryStep | null;
  readonly disputed: boolean;
  readonly due: string | null;
  readonly late: 'late' | 'passed' | null;
  readonly evidence: number;
  readonly looked: boolean;
  readonly newest: string | null;
  readonly reopened: boolean;
  readonly why: string | null;
  readonly targets: readonly { readonly indicator: Indicator; readonly verdicts: readonly TargetVerdict[] }[];
}

/** How each of the entries stands on a day (YYYY-MM-DD), in their order. `known` may hold what stands on others too. */
export function standings(entries: readonly Entry[], known: FollowUps, on: string): Standing[] {
  const evidence = Map.groupBy(known.evidence, ({ entry }) => entry);
  const statuses = Map.groupBy(known.statuses, ({ entry }) => entry);
  const indicators = Map.groupBy(known.indicators, ({ entry }) => entry);
  return entries.map((entry) => {
    const own = evidence.get(entry.id) ?? [];
    const targets = (indicators.get(entry.id) ?? []).map((indicator) => {
      // A series may draw on what was put down on another entry.
      const { series } = seriesOf(indicator, known.evidence, known.rates);
      return { indicator, verdicts: targetVerdicts(indicator, series) };
    });
    return standingOf(entry, { own, targets, status: statuses.get(entry.id)?.at(-1) ?? null }, on);
  });
}

interface Known {
  readonly own: readonly Evidence[];
  readonly targets: Standing['targets'];
  readonly status: StatusRecord | null;
}

function standingOf({ id, value }: Entry, { own, targets, status }: Known, on: string): Standing {
  const step = status?.step ?? 'not-yet-assessed';
  const other = status?.disputed ?? null;
  const due = daysOf(value.deadline?.edtf ?? null).last;
  const telling = own.filter(tellsWhatBecame);
  const dates = telling.flatMap(({ date }) => daysOf(date).last ?? []).sort();
  const present = new Set(own.map((each) => each.id));
  const disagree = targets.some(({ verdicts }) => publishersDisagree(verdicts));
  return {
    entry: id,
    step,
    look: LOOK_OF[step],
    other,
    disputed: other !== null || disagree || reportsDisagree(own),
    due,
    late: lateness(LOOK_OF[step], step, due !== null && due < on),
    evidence: telling.length,
    looked: own.some(({ kind }) => kind === 'none-found'),
    newest: dates.at(-1) ?? null,
    reopened: status !== null && !status.evidence.every((each) => present.has(each)),
    why: status?.why ?? null,
    targets,
  };
}

/** What was given up is not late, nor what another commitment took the place of. */
function lateness(look: Look, step: DeliveryStep, isPast: boolean): Standing['late'] {
  if (!isPast || look === 'done' || look === 'superseded' || step === 'contrary') return null;
  return look === 'unknown' ? 'passed' : 'late';
}
