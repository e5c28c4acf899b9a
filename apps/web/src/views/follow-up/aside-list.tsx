import type { EvidenceRow } from '../../../../api/contract/follow-up.ts';
import { useT } from '../../i18n/i18n.tsx';
import { EvidenceItem } from '../commitment/became/evidence-item.tsx';

/** Evidence that bears on no commitment of the register: kept, each with its reason. */
export function AsideList({ rows }: { readonly rows: readonly EvidenceRow[] }) {
  const t = useT();
  return (
    <details className="mt-6 rounded-lg border border-line bg-surface p-4">
      <summary className="min-h-6 font-semibold">{t('followUp.aside', { count: rows.length })}</summary>
      <p className="mt-1 text-sm text-muted">{t('followUp.aside.note')}</p>
      <ol className="flex flex-col divide-y divide-line">
        {rows.map((fact) => (
          <EvidenceItem key={fact.id} fact={fact} />
        ))}
      </ol>
    </details>
  );
}
