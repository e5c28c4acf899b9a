import type { PublisherSeries, Target } from '../../../../../api/contract/follow-up.ts';
import { formatEdtf } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { shortAmount } from '../../../i18n/short-amount.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Icon, type IconName } from '../../../ui/icon.tsx';
import { byVerdict } from '../../follow-up/by-verdict.ts';
import { amountOf } from './target-amount.ts';
import { TargetChart } from './target-chart.tsx';

interface TargetPanelProps {
  readonly target: Target;
  /** When it was promised (EDTF). */
  readonly promised: string | null;
  readonly onEdit: (id: string) => void;
}

/** What is aimed at, and beside it what each publisher's figures say of it: side by side, never merged. */
export function TargetPanel({ target, promised, onEdit }: TargetPanelProps) {
  const writer = useI18n();
  const { t, locale } = writer;
  const { indicator, series, aside, disagree } = target;
  const { baseline, deadline, direction } = indicator;
  const said = [
    t('target.aim', { amount: amountOf(indicator.target.value, target, writer), date: formatEdtf(deadline, locale) }),
    baseline &&
      t('target.baseline', {
        amount: amountOf(baseline.value, target, writer),
        date: formatEdtf(baseline.date, locale),
        publisher: baseline.publisher,
      }),
    t(`target.direction.${direction}`),
    t(`target.per.${indicator.per}`),
  ];
  return (
    <section aria-label={indicator.name} className="flex min-w-0 flex-col gap-3">
      <div className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h3 className="font-semibold wrap-anywhere">{indicator.name}</h3>
          <p className="text-sm text-muted">{said.filter(Boolean).join(' · ')}</p>
        </div>
        <IconButton
          icon="edit"
          label={t('target.edit', { name: indicator.name })}
          onClick={() => onEdit(indicator.id)}
        />
      </div>
      {disagree && <p className="text-sm font-medium">{t('target.disagree')}</p>}
      {series.length === 0 ? (
        <p className="text-sm text-muted">{t('target.unknown')}</p>
      ) : (
        <>
          <Verdicts target={target} />
          <TargetChart target={target} promised={promised} />
        </>
      )}
      {aside.length > 0 && <p className="text-sm text-muted">{t('target.aside', { count: aside.length })}</p>}
    </section>
  );
}

/** What publishers say since the promise; those who only tell how things stood before are in the chart. */
function Verdicts({ target }: { readonly target: Target }) {
  const { t } = useI18n();
  const said = target.series.filter(({ verdict }) => verdict !== null).toSorted(byVerdict);
  const isMeasured = said.some(({ verdict, progress }) => verdict !== 'met' && isOnTheWay(progress));
  if (said.length === 0) return <p className="text-sm text-muted">{t('target.unknown')}</p>;
  return (
    <>
      <ul className="grid gap-2 sm:grid-cols-2">
        {said.map((each) => (
          <Verdict key={each.publisher} series={each} target={target} />
        ))}
      </ul>
      {isMeasured && <p className="text-xs text-muted">{t('target.path.note')}</p>}
    </>
  );
}

/** Below the baseline there is no way to speak of. */
function isOnTheWay(progress: PublisherSeries['progress']): progress is NonNullable<PublisherSeries['progress']> {
  return progress !== null && progress.share >= 0;
}

const SIGNS: Readonly<Record<NonNullable<PublisherSeries['verdict']>, IconName>> = {
  met: 'check',
  missed: 'cross',
  'not-yet': 'clock',
};
const LOOKS = { met: 'text-good', missed: 'text-danger', 'not-yet': 'text-accent' } as const;

function Verdict({ series, target }: { readonly series: PublisherSeries; readonly target: Target }) {
  const { t } = useI18n();
  const { publisher, verdict } = series;
  if (verdict === null) return null;
  return (
    <li className="flex min-w-0 items-start gap-2 rounded-md border border-line p-2.5 text-sm">
      <span className={LOOKS[verdict]}>
        <Icon name={SIGNS[verdict]} size={18} />
      </span>
      <div className="min-w-0">
        <p className="font-medium wrap-anywhere">
          <VerdictWords series={series} target={target} />
        </p>
        <p className="text-xs text-muted wrap-anywhere">{t('target.by', { publisher })}</p>
        {verdict !== 'met' && <Path series={series} target={target} />}
      </div>
    </li>
  );
}

/** "Met in 2022 (70.2)", "66.2 of 70 in 2024": as much as that publisher's figures say. */
function VerdictWords({ series, target }: { readonly series: PublisherSeries; readonly target: Target }) {
  const writer = useI18n();
  const { t, locale } = writer;
  const { verdict, reached, newest, fellBack } = series;
  const words = (actual: NonNullable<typeof newest>) => ({
    date: formatEdtf(actual.period, locale),
    amount: shortAmount({ ...target.indicator, ...actual }, writer),
  });
  if (verdict === 'met' && reached) {
    const met = t('target.met', words(reached));
    if (!newest || newest.evidence === reached.evidence) return met;
    return `${met}; ${t(fellBack ? 'target.fellBack' : 'target.newest', words(newest))}`;
  }
  if (!newest) return null;
  const aim = amountOf(target.indicator.target.value, target, writer);
  return t(verdict === 'missed' ? 'target.missed' : 'target.notYet', { ...words(newest), aim });
}

/** How far along a straight line; with what that line is, since nobody promised one. */
function Path({ series: { progress }, target }: { readonly series: PublisherSeries; readonly target: Target }) {
  const writer = useI18n();
  const { t, locale } = writer;
  if (!isOnTheWay(progress)) return null;
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(progress.share);
  const expected = amountOf(rounded(progress.expected), target, writer);
  return <p className="text-xs text-muted">{t('target.path', { share, expected })}</p>;
}

/** To three digits: a ruler has no more. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
