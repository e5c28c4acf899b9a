import { useCallback, useMemo, useState } from 'react';
import type {
  DecisionRequest,
  MarkRequest,
  MergeRequest,
  SplitRequest,
} from '../../../../../api/contract/decisions.ts';
import type { EntriesChanged, EntryRow } from '../../../../../api/contract/entry.ts';
import { problemWords } from '../../../api/problem-words.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { useToasts } from '../../../ui/toasts.tsx';
import type { Statements } from './use-statements.ts';
import { currentOf, expectedEntry, sendDecision, sendMark, sendMerge, sendSplit } from './writes.ts';

/** Two decisions on one entry that did not know of each other: how it stands now, and what was about to be done. */
export interface Clash {
  readonly current: EntryRow;
  readonly seen: EntryRow;
  readonly decision: DecisionRequest;
}

export interface Deciding {
  /** Decides on an entry; null if it could not be stored (then it has been said why). */
  readonly decide: (entry: EntryRow, decision: DecisionRequest) => Promise<readonly EntryRow[] | null>;
  readonly split: (entry: EntryRow, parts: SplitRequest['parts']) => Promise<readonly EntryRow[] | null>;
  readonly merge: (entries: readonly EntryRow[]) => Promise<readonly EntryRow[] | null>;
  readonly mark: (mark: MarkRequest) => Promise<readonly EntryRow[] | null>;
  readonly clash: Clash | null;
  readonly settle: () => void;
}

/** Writes decisions, shows them before the server has answered, and keeps what clashes with a decision of somebody else. */
export function useDeciding(document: string, { put, renew, inTurn }: Statements): Deciding {
  const t = useT();
  const { say } = useToasts();
  const [clash, setClash] = useState<Clash | null>(null);
  const settle = useCallback(() => setClash(null), []);
  const write = useCallback(
    async (send: () => Promise<EntriesChanged>, onCurrent?: (current: EntryRow) => void) => {
      try {
        const { entries } = await inTurn(send);
        put(entries);
        return entries;
      } catch (error) {
        const current = currentOf(error);
        if (current) put([current]);
        else renew();
        if (current && onCurrent) onCurrent(current);
        else say({ tone: 'danger', text: sentence(problemWords(error, t)) });
        return null;
      }
    },
    [inTurn, put, renew, say, t],
  );
  return useMemo(
    () => ({
      clash,
      settle,
      decide: (entry, decision) => {
        put([expectedEntry(entry, decision)]);
        const sent = { ...decision, expected: entry.revision };
        return write(
          () => sendDecision(entry.id, sent),
          (current) => setClash({ current, seen: entry, decision }),
        );
      },
      split: (entry, parts) => write(() => sendSplit(entry.id, { parts, expected: entry.revision })),
      merge: (entries) => {
        const merge: MergeRequest = { entries: entries.map(({ id, revision }) => ({ entry: id, expected: revision })) };
        return write(() => sendMerge(merge));
      },
      mark: (mark) => write(() => sendMark(document, mark)),
    }),
    [clash, settle, put, write, document],
  );
}

function sentence({ title, detail }: { readonly title: string; readonly detail: string | null }): string {
  return detail ? `${title}: ${detail}` : title;
}
