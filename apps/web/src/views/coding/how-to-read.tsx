import { useT } from '../../i18n/i18n.tsx';

/** What the measures say, for those who do not use them every day. */
export function HowToRead() {
  const t = useT();
  return (
    <section aria-label={t('coding.how')} className="max-w-prose text-sm text-muted">
      <h2 className="mb-1 text-base font-semibold text-ink">{t('coding.how')}</h2>
      <ul className="list-disc ps-5">
        <li>{t('coding.how.raw')}</li>
        <li>{t('coding.how.chance')}</li>
        <li>{t('coding.how.skewed')}</li>
        <li>{t('coding.how.interval')}</li>
      </ul>
    </section>
  );
}
