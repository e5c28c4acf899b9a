import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Range } from '../../../../../src/model/index.ts';
import type { DocumentDetail, DocumentText } from '../../../../api/contract/documents.ts';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useDeciding } from './data/use-deciding.ts';
import type { Statements } from './data/use-statements.ts';
import { type Desk, DeskContext, type Task } from './desk.tsx';
import { ReaderFrame } from './reader-frame.tsx';
import { useChoice } from './words/use-choice.ts';

interface ReaderDeskProps {
  readonly detail: DocumentDetail;
  readonly text: DocumentText;
  readonly entries: readonly EntryRow[];
  readonly statements: Statements;
}

/** Brings together what lies open: the entry looked at stands in the address, the rest is forgotten when one goes. */
export function ReaderDesk({ detail, text, entries, statements }: ReaderDeskProps) {
  const [current, go] = useCurrent(entries);
  const [lit, light] = useState<readonly Range[]>([]);
  const [task, begin] = useState<Task | null>(null);
  const choice = useChoice(text.content, text.sentences);
  const deciding = useDeciding(detail.document.id, statements);
  const desk = useMemo<Desk>(
    () => ({ detail, text, entries, current, go, lit, light, choice, deciding, task, begin }),
    [detail, text, entries, current, go, lit, choice, deciding, task],
  );
  return (
    <DeskContext value={desk}>
      <ReaderFrame />
    </DeskContext>
  );
}

/** The entry looked at, kept in the address without a step in the history for each. */
function useCurrent(entries: readonly EntryRow[]): [EntryRow | null, (id: string | null) => void] {
  const { entry } = useSearch({ from: '/documents/$id' });
  const navigate = useNavigate({ from: '/documents/$id' });
  const [id, setId] = useState(entry ?? null);
  useEffect(() => {
    if (entry !== undefined) setId(entry);
  }, [entry]);
  const go = useCallback((next: string | null) => setId(next), []);
  useEffect(() => {
    // Not with every key: who goes through a hundred statements would make the browser refuse to change the address.
    const timer = setTimeout(() => {
      if ((entry ?? null) !== id)
        void navigate({ search: (now) => ({ ...now, entry: id ?? undefined }), replace: true, resetScroll: false });
    }, 300);
    return () => clearTimeout(timer);
  }, [id, entry, navigate]);
  return [entries.find((one) => one.id === id) ?? null, go];
}
