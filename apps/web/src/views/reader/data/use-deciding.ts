import { useCallback, useMemo, useState } from 'react';
import type {
  DecisionRequest,
  MarkRequest,
  MergeRequest,
  SplitRequest,
} from '../../../../../api/contract/decisions.ts';
import type { EntriesChanged, EntryRow } from '../../../../../api/contract/entry.ts';
import { useToasts } from '../../../ui/toasts.tsx';
import type { Statements } from './use-statements.ts';
import {
  currentOf,
  entriesBeside,
  expectedEntry,
  fetchEntries,
  sendDecision,
  sendMark,
  sendMerge,
  sendSplit,
} from './writes.ts';

/** Two decisions on one entry that did not know of each other: how it stands now, and what was about to be done. */
export interface Clash {
  readonly current: EntryRow;
  readonly seen: EntryRow;
  readonly decision: DecisionRequest;
}

export interface Deciding {
  /** Decides on an entry; null if it could not be stored (then it has been said why). */
  readonly decide: (entry: EntryRow, decision: DecisionRequest) => Promise<readonly EntryRow[] | null>;
  /** Takes back the last decision on an entry, or puts it back; `undefined` if there is none. */
  readonly back: (entry: EntryRow, action: 'undo' | 'redo') => Promise<readonly EntryRow[] | null | undefined>;
  readonly split: (entry: EntryRow, parts: SplitRequest['parts']) => Promise<readonly EntryRow[] | null>;
  readonly merge: (entries: readonly EntryRow[]) => Promise<readonly EntryRow[] | null>;
  readonly mark: (mark: MarkRequest) => Promise<readonly EntryRow[] | null>;
  readonly clash: Clash | null;
  readonly settle: () => void;
}

type Write = (
  send: () => Promise<EntriesChanged>,
  onCurrent?: (current: EntryRow) => void,
) => Promise<readonly EntryRow[] | null>;

/** Sends in turn, puts in what came back, and says what went wrong unless it clashes with somebody else's decision. */
function useWriting({ put, renew, inTurn }: Statements): Write {
  const { say } = useToasts();
  return useCallback<Write>(
    async (send, onCurrent) => {
      try {
        const { entries } = await inTurn(send);
        put(entries);
        return entries;
      } catch (error) {
        const current = currentOf(error);
        if (current) put([current]);
        else renew();
        if (current && onCurrent) onCurrent(current);
        else say({ problem: error });
        return null;
      }
    },
    [inTurn, put, renew, say],
  );
}

/** Writes decisions, shows them before the server has answered, and keeps what clashes with a decision of somebody else. */
export function useDeciding(document: string, statements: Statements): Deciding {
  const { put, settled } = statements;
  const [clash, setClash] = useState<Clash | null>(null);
  const write = useWriting(statements);
  return useMemo(
    () => ({
      clash,
      settle: () => setClash(null),
      decide: (entry, decision) => {
        put([expectedEntry(entry, decision)]);
        const sent = { ...decision, expected: entry.revision };
        return write(
          () => sendDecision(entry.id, sent),
          (current) => setClash({ current, seen: entry, decision }),
        );
      },
      back: async ({ id }, action) => {
        const entry = await settled(id);
        if (!entry?.[action]) return undefined;
        const others = entriesBeside(entry, action);
        const changed = await write(() => sendDecision(id, { action, expected: entry.revision }));
        return changed && others.length > 0
          ? [...changed, ...((await write(() => fetchEntries(others))) ?? [])]
          : changed;
      },
      split: (entry, parts) => write(() => sendSplit(entry.id, { parts, expected: entry.revision })),
      merge: (entries) => {
        const merge: MergeRequest = { entries: entries.map(({ id, revision }) => ({ entry: id, expected: revision })) };
        return write(() => sendMerge(merge));
      },
      mark: (mark) => write(() => sendMark(document, mark)),
    }),
    [clash, put, write, settled, document],
  );
}
