import { useState } from 'react';
import type { FollowUp } from '../../../../../api/contract/follow-up.ts';
import { formatEdtf, formatMoment } from '../../../i18n/format.ts';
import { useI18n, useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { lookOf, StandingBadges, StepShape } from '../../../ui/step-badge.tsx';
import { StatusDialog } from './status-dialog.tsx';

/** How far it is, in a word with its meaning, by whom, and on what that rests. */
export function StatusPanel({ known }: { readonly known: FollowUp }) {
  const { t, locale } = useI18n();
  const [open, setOpen] = useState(false);
  const { standing, statuses } = known;
  const [newest] = statuses;
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <StandingBadges standing={standing} />
        <Button icon="edit" onClick={() => setOpen(true)}>
          {t('became.status.set')}
        </Button>
      </div>
      <Means known={known} />
      {newest?.why && <p className="text-sm wrap-anywhere">{newest.why}</p>}
      {newest && (
        <p className="text-xs text-muted">
          <bdi>{newest.by}</bdi>, <time dateTime={newest.at}>{formatMoment(newest.at, locale)}</time>
        </p>
      )}
      {standing.reopened && (
        <p className="rounded-md bg-warn-soft px-2.5 py-1.5 text-sm text-warn">{t('became.status.reopened')}</p>
      )}
      {standing.due && (
        <p className="text-sm text-muted">{t('became.due', { date: formatEdtf(standing.due, locale) })}</p>
      )}
      {open && <StatusDialog known={known} onClose={() => setOpen(false)} />}
    </div>
  );
}

/** What the steps mean, in a sentence; of a disputed one both, since none is the one that counts. */
function Means({ known: { standing } }: { readonly known: FollowUp }) {
  const t = useT();
  const { step, other, disputed } = standing;
  const steps = other ? [step, other] : [step];
  return (
    <>
      {disputed && <p className="text-sm font-medium">{t('became.disputed')}</p>}
      <ul className="flex flex-col gap-1 text-sm">
        {steps.map((each) => (
          <li key={each} className={`flex items-start gap-2 ${lookOf(each) === 'unknown' ? 'text-muted' : ''}`}>
            <span className="mt-0.5">
              <StepShape step={each} />
            </span>
            <span>{t(`step.${each}.means`)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
