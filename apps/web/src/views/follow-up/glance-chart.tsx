import type { DocumentFollowUp, FollowUpRow } from '../../../../api/contract/follow-up-overview.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { areaLabel } from '../../ui/labels.ts';
import { lookOf, STEPS, type Step, StepShape } from '../../ui/step-badge.tsx';
import { ChartFrame } from '../overview/chart.tsx';
import { DataTable } from '../overview/data-table.tsx';

/** All commitments, one shape each, in rows by area: how far they are at one look. */
export function GlanceChart({ known }: { readonly known: DocumentFollowUp }) {
  const { t } = useI18n();
  const counts = known.steps.map(({ step, count }) => `${t(`step.${step}`)}: ${count}`);
  return (
    <ChartFrame
      title={t('glance.title')}
      says={t('glance.says', { count: known.rows.length, steps: counts.join('; ') })}
      note={<Legend steps={known.steps} />}
      table={<Table known={known} />}
    >
      <Areas rows={known.rows} />
    </ChartFrame>
  );
}

function Legend({ steps }: { readonly steps: DocumentFollowUp['steps'] }) {
  const { t } = useI18n();
  const count = (step: Step) => steps.find((each) => each.step === step)?.count ?? 0;
  return (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {STEPS.filter((step) => count(step) > 0).map((step) => (
        <span key={step} className="inline-flex items-center gap-1.5">
          <StepShape step={step} />
          {t(`step.${step}`)} ({count(step)})
        </span>
      ))}
      <span>≠ {t('flag.disputed')}</span>
      <span>! {t('flag.late')}</span>
    </span>
  );
}

function Table({ known }: { readonly known: DocumentFollowUp }) {
  const { t } = useI18n();
  const rows = known.rows.map(({ name, text, standing: { step, other, disputed, late } }) => [
    name === null ? text : `${name} ${text}`,
    [step, ...(other ? [other] : [])].map((each) => t(`step.${each}`)).join(' ≠ '),
    [disputed && t('flag.disputed'), late && t(`flag.${late}`)].filter(Boolean).join(', '),
  ]);
  return <DataTable heads={[t('nav.commitments'), t('glance.status'), t('glance.flags')]} rows={rows} />;
}

const ORDER = ['done', 'under-way', 'not-done', 'unknown', 'superseded'];

/** A row for each area, the longest first; in it what is done comes first. */
function Areas({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  const { t } = useI18n();
  const order = (row: FollowUpRow) => ORDER.indexOf(lookOf(row.standing.step));
  const groups = Map.groupBy(rows, ({ area }) => (area === null ? t('commitments.nothing') : areaLabel(area, t)));
  const sorted = [...groups].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return (
    <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(9rem,max-content)_minmax(0,1fr)]">
      {sorted.map(([area, own]) => (
        <div key={area} className="contents">
          <span className="self-center text-sm max-sm:mt-1">{area}</span>
          <span className="flex flex-wrap gap-1.5">
            {own
              .toSorted((a, b) => order(a) - order(b))
              .map((row) => (
                <Cell key={row.id} row={row} />
              ))}
          </span>
        </div>
      ))}
    </div>
  );
}

/** One commitment: its shape, or both where it is disputed, with the signs above and its name below. */
function Cell({ row: { name, standing } }: { readonly row: FollowUpRow }) {
  const { step, other, disputed, late } = standing;
  return (
    <span className="flex min-w-9 flex-col items-center rounded-md px-1 pt-1">
      <span className="flex items-center">
        <StepShape step={step} size={22} />
        {other && <StepShape step={other} size={22} />}
        <span className="w-0 self-start text-sm leading-none font-bold">
          {disputed ? '≠' : ''}
          {late === 'late' ? '!' : ''}
        </span>
      </span>
      <span className="text-[0.65rem] leading-4 text-muted">{name ?? '\u00a0'}</span>
    </span>
  );
}
