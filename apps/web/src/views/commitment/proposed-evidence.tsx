import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { EvidenceProposal } from '../../../../api/contract/across.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { documentName } from '../../ui/document-name.ts';
import { ErrorState } from '../../ui/states.tsx';
import { type Choosing, useChoosing, useProposedEvidence } from './said-again-data.ts';

/** Passages of other documents that seem to tell what became of the commitment, for a person to decide on. */
export function ProposedEvidence({ entry }: { readonly entry: string }) {
  const { t } = useI18n();
  const id = useId();
  const { data } = useProposedEvidence(entry);
  const choosing = useChoosing(entry);
  const passages = data?.items ?? [];
  if (passages.length === 0 && choosing.problem === null) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <h2 id={id} className="font-semibold">
        {t('told.title')}
      </h2>
      <p className="text-sm text-muted">{t('told.hint')}</p>
      {choosing.problem !== null && <ErrorState error={choosing.problem} />}
      <ul className="flex flex-col divide-y divide-line">
        {passages.map((passage) => (
          <Passage key={passage.id} proposal={passage} choosing={choosing} />
        ))}
      </ul>
    </section>
  );
}

function Passage({ proposal, choosing }: { readonly proposal: EvidenceProposal; readonly choosing: Choosing }) {
  const { t, locale } = useI18n();
  const { id, document, passage } = proposal;
  const choose = (action: 'accept' | 'reject') => void choosing.choose('proposed-evidence', id, { action });
  return (
    <li className="flex flex-col gap-2 py-3 text-sm first:pt-0 last:pb-0">
      <blockquote className="font-serif wrap-anywhere">{passage.read}</blockquote>
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
        <Link to="/documents/$id" params={{ id: document.id }} className="text-accent underline wrap-anywhere">
          {documentName(document)}
        </Link>
        {document.date && <time dateTime={document.date}>{formatEdtf(document.date, locale)}</time>}
        <span>{passage.why.map((why) => t(`told.why.${why}`)).join(', ')}</span>
      </p>
      <div className="flex flex-wrap gap-2">
        <Button disabled={choosing.busy} onClick={() => choose('accept')}>
          {t('told.accept')}
        </Button>
        <Button look="quiet" disabled={choosing.busy} onClick={() => choose('reject')}>
          {t('told.reject')}
        </Button>
      </div>
    </li>
  );
}
