import { useBlocker, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Range } from '../../../../../src/model/index.ts';
import type { DocumentDetail, DocumentText } from '../../../../api/contract/documents.ts';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';
import { useToasts } from '../../ui/toasts.tsx';
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
  const [current, goTo] = useCurrent(entries);
  const [lit, light] = useState<readonly Range[]>([]);
  const [task, begin] = useState<Task | null>(null);
  const choice = useChoice(text.content, text.sentences);
  const [unsaved, keep] = useState(false);
  const go = useGuarded(current?.id ?? null, goTo, unsaved, begin);
  const deciding = useDeciding(detail.document.id, statements);
  const desk = useMemo<Desk>(
    () => ({ detail, text, entries, current, go, lit, light, choice, deciding, task, begin, keep }),
    [detail, text, entries, current, go, lit, choice, deciding, task],
  );
  return (
    <DeskContext value={desk}>
      <ReaderFrame />
    </DeskContext>
  );
}

/** Going to another entry, and away from the reader, as long as nothing that was typed would be lost. */
function useGuarded(at: string | null, goTo: Desk['go'], unsaved: boolean, begin: Desk['begin']): Desk['go'] {
  const t = useT();
  const { say } = useToasts();
  useBlocker({
    shouldBlockFn: ({ current, next }) =>
      unsaved && current.pathname !== next.pathname && !window.confirm(t('reader.unsaved.leave')),
    enableBeforeUnload: unsaved,
  });
  return useCallback(
    (entry) => {
      if (entry === at) return;
      if (unsaved) return say({ text: t('reader.unsaved') });
      begin(null);
      goTo(entry);
    },
    [at, goTo, unsaved, begin, say, t],
  );
}

/** The entry looked at, kept in the address without a step in the history for each. */
function useCurrent(entries: readonly EntryRow[]): [EntryRow | null, (id: string | null) => void] {
  const { entry } = useSearch({ from: '/documents/$id' });
  const navigate = useNavigate({ from: '/documents/$id' });
  const [id, setId] = useState(entry ?? null);
  const written = useRef(entry);
  useEffect(() => {
    // An address that was written here arrives late: who went on meanwhile is not fetched back.
    if (entry !== undefined && entry !== written.current) setId(entry);
    written.current = entry;
  }, [entry]);
  const go = useCallback((next: string | null) => setId(next), []);
  useEffect(() => {
    // Not with every key: who goes through a hundred statements would make the browser refuse to change the address.
    const timer = setTimeout(() => {
      if ((entry ?? null) === id) return;
      written.current = id ?? undefined;
      void navigate({ search: (now) => ({ ...now, entry: id ?? undefined }), replace: true, resetScroll: false });
    }, 300);
    return () => clearTimeout(timer);
  }, [id, entry, navigate]);
  return [entries.find((one) => one.id === id) ?? null, go];
}
