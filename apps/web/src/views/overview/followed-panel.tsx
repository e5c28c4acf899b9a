import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { FollowedDocument, FollowedDocuments } from '../../../../api/contract/follow-up-overview.ts';
import { call } from '../../api/call.ts';
import { useT } from '../../i18n/i18n.tsx';
import { documentName } from '../../ui/document-name.ts';
import { LaterWords } from '../../ui/later-words.tsx';
import { StepShape } from '../../ui/step-badge.tsx';

/** Documents that are told of at first sight. */
const SHOWN = 5;

/** How the promises of each summit stand that somebody follows up; nothing at all where nobody does. */
export function FollowedPanel() {
  const { data } = useQuery({
    queryKey: ['follow-up'],
    queryFn: ({ signal }) => call('getFollowUp', { signal }),
  });
  if (!data || data.documents.length === 0) return null;
  return (
    <LaterWords>
      <Panel documents={data.documents} />
    </LaterWords>
  );
}

function Panel({ documents }: { readonly documents: FollowedDocuments['documents'] }) {
  const t = useT();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
      <h2 id={id} className="font-semibold">
        {t('followUp.overview')}
      </h2>
      <ul className="flex flex-col gap-3">
        {documents.slice(0, SHOWN).map((each) => (
          <Followed key={each.document.id} followed={each} />
        ))}
      </ul>
    </section>
  );
}

function Followed({ followed: { document, steps, late, disputed } }: { readonly followed: FollowedDocument }) {
  const t = useT();
  return (
    <li className="flex flex-col gap-1">
      <Link
        to="/follow-up"
        search={{ document: document.id } as never}
        className="self-start text-accent underline wrap-anywhere"
      >
        {documentName(document)}
      </Link>
      <span className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {steps.map(({ step, count }) => (
          <span key={step} className="inline-flex items-center gap-1.5">
            <StepShape step={step} />
            {t(`step.${step}`)}: {count}
          </span>
        ))}
        {late > 0 && <span>{`! ${t('flag.late')}: ${late}`}</span>}
        {disputed > 0 && <span>{`≠ ${t('flag.disputed')}: ${disputed}`}</span>}
      </span>
    </li>
  );
}
