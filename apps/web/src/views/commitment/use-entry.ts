import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { DecisionRequest } from '../../../../api/contract/decisions.ts';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { call } from '../../api/call.ts';
import { ApiProblem } from '../../api/problem.ts';

export function useEntry(id: string) {
  return useQuery({
    queryKey: ['entry', id],
    queryFn: ({ signal }) => call('getEntriesId', { path: { id }, signal }),
  });
}

/** Where the document came from: what its address is, if it has one. */
export function useDocument(id: string) {
  return useQuery({
    queryKey: ['document', id],
    queryFn: ({ signal }) => call('getDocumentsId', { path: { id }, signal }),
  });
}

export interface Decide {
  readonly decide: (decision: DecisionRequest) => Promise<boolean>;
  readonly busy: boolean;
  /** What went wrong with the last decision. */
  readonly problem: unknown;
}

/**
 * Stores a decision on an entry that was seen in its present state. Where somebody decided in between, the entry is asked for
 * again, and what was about to be decided has to be said once more.
 */
export function useDecide(entry: EntryRow): Decide {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const decide = async (decision: DecisionRequest) => {
    setBusy(true);
    setProblem(null);
    try {
      const body = { ...decision, expected: entry.revision };
      await call('postEntriesIdDecisions', { path: { id: entry.id }, body });
      return true;
    } catch (error) {
      setProblem(error);
      return false;
    } finally {
      await queries.invalidateQueries({ queryKey: ['entry', entry.id] });
      setBusy(false);
    }
  };
  return { decide, busy, problem };
}

/** Whether a decision was refused because somebody else had decided in between. */
export function isConflict(problem: unknown): boolean {
  return problem instanceof ApiProblem && (problem.status === 409 || problem.status === 412);
}
