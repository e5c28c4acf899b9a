import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { DocumentDetail } from '../../../../api/contract/documents.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Said } from '../../said/said.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useEarlyPdf } from './data/pdf.ts';
import { documentQuery, textQuery } from './data/queries.ts';
import { type Elsewhere, useStatements } from './data/use-statements.ts';
import { ReaderDesk } from './reader-desk.tsx';
import { oneLine } from './words/exact-span.ts';

/** How many characters of a statement a note about it repeats. */
const NOTED = 60;

/** A document and its statements: read, decide. */
export function Reader() {
  const { id } = useParams({ from: '/documents/$id' });
  return <Document key={id} id={id} />;
}

function Document({ id }: { readonly id: string }) {
  const t = useT();
  const { say } = useToasts();
  const onElsewhere = useCallback(
    ({ entry, by }: Elsewhere) => {
      const words = oneLine(entry.value.spans[0]?.exact ?? '').slice(0, NOTED);
      const did = t(`decision.${entry.decisions.at(-1)?.action ?? 'edit'}`);
      say({ text: t('reader.elsewhere', { by, did, words }) });
    },
    [say, t],
  );
  const detail = useQuery(documentQuery(id));
  const text = useQuery(textQuery(id));
  const { view } = useSearch({ from: '/documents/$id' });
  useEarlyPdf(id, view === 'original' && detail.data?.original === 'pdf');
  const { data: entries, error, refetch, statements } = useStatements(id, onElsewhere);
  const problem = detail.error ?? (detail.data?.characters === null ? null : text.error) ?? error;
  if (problem) {
    const again = () => void Promise.all([detail.refetch(), text.refetch(), refetch()]);
    return (
      <>
        <PageHead title={t('nav.documents')} />
        <ErrorState error={problem} onRetry={again} />
      </>
    );
  }
  if (detail.data && detail.data.characters === null) return <Unreadable detail={detail.data} />;
  if (!detail.data || !text.data || !entries) return <Skeleton lines={12} />;
  return <ReaderDesk detail={detail.data} text={text.data} entries={entries} statements={statements} />;
}

/** A document that there is no text of: what the program says about it. */
function Unreadable({ detail }: { readonly detail: DocumentDetail }) {
  const t = useT();
  return (
    <>
      <PageHead title={detail.document.title ?? detail.document.name} />
      <EmptyState
        icon="warning"
        title={t('reader.unreadable')}
        actions={
          <Link to="/documents" className={buttonClass('plain')}>
            {t('notFound.go')}
          </Link>
        }
      >
        <ul>
          {detail.findings.map(({ code, params, says }) => (
            <li key={code}>
              <Said code={code} params={params} says={says} />
            </li>
          ))}
        </ul>
      </EmptyState>
    </>
  );
}
