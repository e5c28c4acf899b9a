import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type {
  AssessmentAnswer,
  AssessmentRequest,
  GuidelineRequest,
  GuidelineVersions,
  ScoreHistory,
  ScoreTable,
} from '../../../../api/contract/scores.ts';
import { query, request } from '../../api/request.ts';
import { useToasts } from '../../ui/toasts.tsx';

export const tableQuery = () =>
  queryOptions({ queryKey: ['scores', 'table'], queryFn: ({ signal }) => request<ScoreTable>('/scores', { signal }) });

export const historyQuery = (entry: string, party: string) =>
  queryOptions({
    queryKey: ['scores', 'history', entry, party],
    queryFn: ({ signal }) => request<ScoreHistory>(`/scores/assessments${query({ entry, party })}`, { signal }),
  });

export const guidelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['scores', 'guideline', id],
    queryFn: ({ signal }) => request<GuidelineVersions>(`/guidelines/${id}`, { signal }),
  });

export const sendAssessment = (json: AssessmentRequest) =>
  request<AssessmentAnswer>('/scores/assessments', { method: 'POST', json });

export const sendGuideline = (id: string, json: GuidelineRequest) =>
  request<GuidelineVersions>(`/guidelines/${id}`, { method: 'POST', json });

/** Runs a write, asks for scores and guidelines again, and says what went wrong; null then. */
export function useScoreWrite(): <T>(write: () => Promise<T>) => Promise<T | null> {
  const { say } = useToasts();
  const queries = useQueryClient();
  return useCallback(
    async (write) => {
      try {
        const done = await write();
        await queries.invalidateQueries({ queryKey: ['scores'] });
        return done;
      } catch (error) {
        say({ problem: error });
        return null;
      }
    },
    [queries, say],
  );
}
