import { Link } from '@tanstack/react-router';
import type { FollowUpRow } from '../../../../api/contract/follow-up-overview.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { shortAmount } from '../../i18n/short-amount.ts';
import { KindBadge } from '../../ui/badges.tsx';
import { Icon } from '../../ui/icon.tsx';
import { StandingBadges } from '../../ui/step-badge.tsx';
import { byVerdict } from './by-verdict.ts';

/** Every commitment with how far it is, why, and what publishers say of its target. */
export function StandingRows({ rows }: { readonly rows: readonly FollowUpRow[] }) {
  const { t } = useI18n();
  return (
    <section aria-label={t('followUp.rows')}>
      <h2 className="mb-2 font-semibold">
        {t('followUp.rows')} <span className="font-normal text-muted">({rows.length})</span>
      </h2>
      {rows.length === 0 && <p className="text-sm text-muted">{t('followUp.noRows')}</p>}
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { readonly row: FollowUpRow }) {
  const { t, locale } = useI18n();
  const { id, name, text, kind, standing, deadline, targets } = row;
  return (
    <li className="grid gap-x-4 gap-y-1.5 p-3 text-sm md:grid-cols-[minmax(0,5fr)_minmax(0,6fr)]">
      <div className="min-w-0">
        <p className="wrap-anywhere">
          {name && <span className="me-1.5 font-mono text-xs text-muted">{name}</span>}
          <Link
            to="/commitments/$id"
            params={{ id }}
            hash="became"
            className="font-serif text-[0.95rem] text-ink underline"
          >
            {text}
          </Link>
        </p>
        <p className="flex flex-wrap items-center gap-x-3 text-xs text-muted">
          {kind !== 'commitment' && <KindBadge kind={kind} />}
          {deadline && <span>{t('followUp.by', { date: formatEdtf(deadline, locale) })}</span>}
          <span>{t('followUp.evidence', { count: standing.evidence })}</span>
        </p>
      </div>
      <div className="flex min-w-0 flex-col items-start gap-1.5">
        <StandingBadges standing={standing} />
        {standing.why && <p className="text-xs wrap-anywhere">{standing.why}</p>}
        {targets.map((target) => (
          <Verdicts key={target.name} target={target} />
        ))}
      </div>
    </li>
  );
}

const SIGNS = { met: 'check', missed: 'cross', 'not-yet': 'clock' } as const;
const LOOKS = { met: 'text-good', missed: 'text-danger', 'not-yet': 'text-accent' } as const;

/** One line for each publisher, never one for all. */
function Verdicts({ target }: { readonly target: FollowUpRow['targets'][number] }) {
  const writer = useI18n();
  const { t, locale } = writer;
  return (
    <ul className="flex flex-col gap-0.5 text-xs" aria-label={target.name}>
      {target.verdicts.toSorted(byVerdict).map(({ publisher, verdict, reached, newest }) => {
        const shown = verdict === 'met' ? reached : newest;
        if (verdict === null || shown === null) return null;
        const { unit, currency } = target;
        const amount = shortAmount({ ...shown, unit, currency }, writer);
        const words = { publisher, amount, date: formatEdtf(shown.period, locale) };
        return (
          <li key={publisher} className="flex items-start gap-1.5">
            <span className={LOOKS[verdict]}>
              <Icon name={SIGNS[verdict]} size={15} />
            </span>
            <span className="wrap-anywhere">{t(`followUp.verdict.${verdict}`, words)}</span>
          </li>
        );
      })}
    </ul>
  );
}
