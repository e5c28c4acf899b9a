import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { Range } from '../../../../../src/model/index.ts';
import type { RoundDetail } from '../../../../api/contract/coding.ts';
import type { DocumentDetail, DocumentText } from '../../../../api/contract/documents.ts';
import { useT } from '../../i18n/i18n.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { documentQuery, textQuery } from '../reader/data/queries.ts';
import { type Desk, DeskContext, type Task, useDesk } from '../reader/desk.tsx';
import { MarkDialog } from '../reader/dialogs/mark-dialog.tsx';
import { useKeys } from '../reader/keys/use-keys.ts';
import { RailList } from '../reader/rail/rail-list.tsx';
import { TextPane } from '../reader/text/text-pane.tsx';
import { TextView } from '../reader/text/text-view.tsx';
import { useChoice } from '../reader/words/use-choice.ts';
import { BlindRecord } from './blind-record.tsx';
import { rowsOf } from './mark-rows.ts';
import { useBlindDeciding } from './use-blind-deciding.ts';

/** The document as in the reader, with one's own marks and nobody else's. */
export function BlindDocument({ detail, document }: { readonly detail: RoundDetail; readonly document: string }) {
  const known = useQuery(documentQuery(document));
  const text = useQuery(textQuery(document));
  const error = known.error ?? text.error;
  if (error) return <ErrorState error={error} onRetry={() => void Promise.all([known.refetch(), text.refetch()])} />;
  if (!known.data || !text.data) return <Skeleton lines={12} />;
  return <BlindDesk detail={detail} document={known.data} text={text.data} />;
}

interface BlindDeskProps {
  readonly detail: RoundDetail;
  readonly document: DocumentDetail;
  readonly text: DocumentText;
}

/** The reader's own desk, over marks instead of entries: its text, its keys and its form serve here as they are. */
function BlindDesk({ detail, document, text }: BlindDeskProps) {
  const entries = useMemo(() => rowsOf(detail, document.document), [detail, document]);
  const [id, go] = useState<string | null>(null);
  const [lit, light] = useState<readonly Range[]>([]);
  const [task, begin] = useState<Task | null>(null);
  const choice = useChoice(text.content, text.sentences);
  const deciding = useBlindDeciding(detail, document.document);
  const current = entries.find((entry) => entry.id === id) ?? null;
  const desk = useMemo<Desk>(
    () => ({
      ...{
        detail: document,
        text,
        entries,
        current,
        go,
        lit,
        light,
        choice,
        deciding,
        task,
        keep: () => {},
        endless: true,
      },
      // What has no meaning for a mark is not begun.
      begin: (next) => begin(next === null || next.is === 'edit' || next.is === 'mark' ? next : null),
    }),
    [document, text, entries, current, lit, choice, deciding, task],
  );
  return (
    <DeskContext value={desk}>
      <BlindFrame />
    </DeskContext>
  );
}

function BlindFrame() {
  const t = useT();
  const { task, entries } = useDesk();
  useKeys(true);
  return (
    <>
      <p className="mb-4 text-sm text-muted">{t('coding.blind.how')}</p>
      <div className="reader-grid">
        <aside aria-label={t('coding.ownMarks')} className="reader-rail">
          <RailList shown={entries} onGo={undefined} />
        </aside>
        <TextPane>
          <TextView />
        </TextPane>
        <BlindRecord />
      </div>
      {task?.is === 'mark' && <MarkDialog range={task.range} />}
    </>
  );
}
