import type { FollowUpRow } from '../../../../api/contract/follow-up-overview.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { type Look, type Step, StepShape } from '../../ui/step-badge.tsx';

export type LookName = Look | 'late' | 'disputed';

const LOOKS = [
  'done',
  'under-way',
  'not-done',
  'unknown',
  'superseded',
  'late',
  'disputed',
] as const satisfies LookName[];

/** What a row is counted as: one look, and late or disputed beside it. */
export function lookNames({ standing }: FollowUpRow): readonly LookName[] {
  const { look, late, disputed } = standing;
  return [look, ...(late === 'late' ? ['late' as const] : []), ...(disputed ? ['disputed' as const] : [])];
}

/** The shape that stands for each look. */
const SHAPES: Readonly<Record<Look, Step>> = {
  done: 'delivered',
  'under-way': 'in-progress',
  'not-done': 'not-started',
  unknown: 'no-evidence-found',
  superseded: 'superseded',
};

interface LooksProps {
  readonly rows: readonly FollowUpRow[];
  readonly chosen: LookName | null;
  readonly onChoose: (look: LookName | null) => void;
}

/** How many are done, under way, not done, unknown; and how many of them late or disputed. Each narrows the list down. */
export function Looks({ rows, chosen, onChoose }: LooksProps) {
  const { t, locale } = useI18n();
  const counts = new Map(LOOKS.map((look) => [look, rows.filter((row) => lookNames(row).includes(look)).length]));
  const shown = LOOKS.filter((look) => look !== 'superseded' || counts.get(look)! > 0);
  return (
    <fieldset className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-6">
      <legend className="sr-only">{t('followUp.looks')}</legend>
      {shown.map((look) => (
        <button
          key={look}
          type="button"
          aria-pressed={look === chosen}
          onClick={() => onChoose(look === chosen ? null : look)}
          className={`flex flex-col items-start rounded-lg border p-3 text-start ${look === 'unknown' ? 'border-dashed' : ''} ${look === chosen ? 'border-accent bg-accent-soft' : 'border-line-strong bg-surface hover:bg-sunken'}`}
        >
          <span className="flex items-center gap-2 text-2xl font-semibold tabular-nums">
            <Sign look={look} />
            {new Intl.NumberFormat(locale).format(counts.get(look) ?? 0)}
          </span>
          <span className="text-sm">{t(`look.${look}`)}</span>
          <span className="text-xs text-muted">{t(`look.${look}.means`)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function Sign({ look }: { readonly look: LookName }) {
  if (look !== 'late' && look !== 'disputed') return <StepShape step={SHAPES[look]} size={22} />;
  return (
    <span
      aria-hidden="true"
      className={`inline-flex size-6 items-center justify-center rounded-full border text-base font-bold flag-${look}`}
    >
      {look === 'late' ? '!' : '≠'}
    </span>
  );
}
