import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type {
  EvidenceChoiceRequest,
  EvidenceProposalList,
  RestatementChoiceRequest,
  RestatementList,
} from '../../../../api/contract/across.ts';
import { request } from '../../api/request.ts';

/** Pairs of an entry with others that say the same. */
export function useRestatements(entry: string) {
  return useQuery({
    queryKey: ['entry', entry, 'restatements'],
    queryFn: ({ signal }) => request<RestatementList>(`/restatements?entry=${encodeURIComponent(entry)}`, { signal }),
  });
}

/** Passages that seem to tell of an entry and were not decided on. */
export function useProposedEvidence(entry: string) {
  return useQuery({
    queryKey: ['entry', entry, 'proposed-evidence'],
    queryFn: ({ signal }) =>
      request<EvidenceProposalList>(`/proposed-evidence?state=proposed&entry=${encodeURIComponent(entry)}`, { signal }),
  });
}

interface Bodies {
  readonly restatements: RestatementChoiceRequest;
  readonly 'proposed-evidence': EvidenceChoiceRequest;
}

export interface Choosing {
  readonly choose: <Of extends keyof Bodies>(of: Of, id: number, body: Bodies[Of]) => Promise<void>;
  readonly busy: boolean;
  /** What went wrong with the last decision. */
  readonly problem: unknown;
}

/** Decides on what is proposed for an entry; all that is known of it is asked for again. */
export function useChoosing(entry: string): Choosing {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const choose: Choosing['choose'] = async (of, id, json) => {
    setBusy(true);
    setProblem(null);
    try {
      await request(`/${of}/${id}/decisions`, { method: 'POST', json });
    } catch (error) {
      setProblem(error);
    } finally {
      await queries.invalidateQueries({ queryKey: ['entry', entry] });
      setBusy(false);
    }
  };
  return { choose, busy, problem };
}
