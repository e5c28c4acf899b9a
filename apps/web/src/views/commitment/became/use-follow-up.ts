import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FollowUp } from '../../../../../api/contract/follow-up.ts';
import type {
  EvidenceRequest,
  IndicatorRequest,
  StatusRequest,
  WithdrawalRequest,
} from '../../../../../api/contract/follow-up-writes.ts';
import { call } from '../../../api/call.ts';

/** What became of an entry, as known today. */
export function useFollowUp(id: string) {
  return useQuery({
    queryKey: ['entry', id, 'follow-up'],
    queryFn: ({ signal }) => call('getEntriesIdFollowUp', { path: { id }, signal }),
  });
}

interface Bodies {
  readonly evidence: EvidenceRequest;
  readonly indicators: IndicatorRequest;
  readonly statuses: StatusRequest;
  readonly withdrawals: WithdrawalRequest;
}

const WRITES = {
  evidence: 'postEntriesIdEvidence',
  indicators: 'postEntriesIdIndicators',
  statuses: 'postEntriesIdStatuses',
  withdrawals: 'postEntriesIdWithdrawals',
} as const;

export interface Writing {
  /** Puts something down; gives what is then known, or null where it was refused (`problem` says why). */
  readonly write: <Part extends keyof Bodies>(part: Part, body: Bodies[Part]) => Promise<FollowUp | null>;
  readonly busy: boolean;
  readonly problem: unknown;
}

/** Writes on one entry. What is known of it, and of all, is asked for again. */
export function useWriting(id: string): Writing {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const write: Writing['write'] = async (part, body) => {
    setBusy(true);
    setProblem(null);
    try {
      const known: FollowUp = await call(WRITES[part], { path: { id }, body } as never);
      queries.setQueryData(['entry', id, 'follow-up'], known);
      for (const word of ['follow-up', 'deadlines']) void queries.invalidateQueries({ queryKey: [word] });
      return known;
    } catch (error) {
      setProblem(error);
      return null;
    } finally {
      setBusy(false);
    }
  };
  return { write, busy, problem };
}
