import type { EvidenceRow, FollowUp } from '../../../../../api/contract/follow-up.ts';
import { formatEdtf } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { shortAmount } from '../../../i18n/short-amount.ts';

interface StagesPanelProps {
  readonly stages: FollowUp['stages'];
  readonly evidence: readonly EvidenceRow[];
}

/** Promised, allocated, disbursed, delivered: each apart, and nothing added up. Nothing at all where no figure has a stage. */
export function StagesPanel({ stages, evidence }: StagesPanelProps) {
  const { t } = useI18n();
  if (stages.every((each) => each.evidence.length === 0)) return null;
  return (
    <section aria-label={t('stages.title')} className="flex flex-col gap-2">
      <h3 className="font-semibold">{t('stages.title')}</h3>
      <p className="text-sm text-muted">{t('stages.note')}</p>
      <ol className="grid gap-2 sm:grid-cols-2">
        {stages.map(({ stage, evidence: ids }) => (
          <li key={stage} className="flex min-w-0 flex-col gap-1 rounded-md border border-line p-2.5 text-sm">
            <h4 className="font-medium">{t(`stage.${stage}`)}</h4>
            {ids.length === 0 ? (
              <p className="text-muted">{t('stages.none')}</p>
            ) : (
              <ul className="flex flex-col gap-1.5">
                {evidence
                  .filter(({ id }) => ids.includes(id))
                  .map((each) => (
                    <Figure key={each.id} fact={each} />
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Figure({ fact }: { readonly fact: EvidenceRow }) {
  const writer = useI18n();
  const { t, locale } = writer;
  const { value, max, unit, currency, bound, date, publisher, bearing } = fact;
  const amount = value === null ? null : shortAmount({ value, max, unit: unit ?? '', currency, bound }, writer);
  const rest = [date && formatEdtf(date, locale), publisher, bearing === 'before' && t('bearing.before')];
  return (
    <li>
      {amount && <span className="block font-medium tabular-nums">{amount}</span>}
      <span className="block text-xs text-muted wrap-anywhere">{rest.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
