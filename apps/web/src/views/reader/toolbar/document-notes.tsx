import { Link } from '@tanstack/react-router';
import { formatEdtf } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Said } from '../../../said/said.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { useDesk } from '../desk.tsx';
import { FollowedEntries } from './followed-entries.tsx';

/** What is to be known before reading: that there is a newer version, and what could not be read. */
export function DocumentNotes() {
  const { t, locale } = useI18n();
  const { detail } = useDesk();
  const newest = detail.versions.findLast(({ relation }) => relation === 'newer');
  const findings = detail.findings.filter(({ severity }) => severity !== 'info');
  return (
    <>
      {newest && (
        <p className="mb-4 flex items-start gap-2 rounded-lg border border-warn bg-warn-soft p-3 text-sm">
          <Icon name="info" size={18} />
          <Link to="/documents/$id" params={{ id: newest.document.id }} className="underline">
            {t('reader.newerVersion')}
          </Link>
          {newest.document.date && <span>({formatEdtf(newest.document.date, locale)})</span>}
        </p>
      )}
      {detail.versions.some(({ relation }) => relation === 'older') && (
        <FollowedEntries document={detail.document.id} />
      )}
      {findings.length > 0 && (
        <details className="mb-4 text-sm">
          <summary className="text-warn">{t('documents.findings', { count: findings.length })}</summary>
          <ul className="mt-1 list-disc ps-6">
            {findings.map(({ code, params, says, place }) => (
              <li key={`${code} ${place?.start ?? ''} ${place?.page ?? ''} ${says}`} className="wrap-anywhere">
                <Said code={code} params={params} says={says} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
