import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type {
  CodingRound,
  ItemList,
  MarkAnswer,
  NewRoundRequest,
  PooledAgreement,
  RoundAgreement,
  RoundDetail,
  RoundList,
  SettleRequest,
} from '../../../../api/contract/coding.ts';
import { request } from '../../api/request.ts';
import { recall } from '../../shell/remembered.ts';
import { useToasts } from '../../ui/toasts.tsx';

/** How often (ms) one who waits looks whether the others are done: nothing of theirs is told in the stream of changes. */
const WAITING = 20_000;

/** What is asked for as somebody: who asks is part of the answer, and so of its key. */
const asSomebody = <T>(path: string, signal: AbortSignal) => request<T>(path, { signal, signed: true });

export const roundsQuery = () =>
  queryOptions({
    queryKey: ['coding', recall('name'), 'rounds'],
    queryFn: ({ signal }) => asSomebody<RoundList>('/coding/rounds', signal),
  });

export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['coding', recall('name'), 'round', id],
    queryFn: ({ signal }) => asSomebody<RoundDetail>(`/coding/rounds/${id}`, signal),
    refetchInterval: ({ state }) => (state.data?.round.state === 'open' ? WAITING : false),
  });

export const itemsQuery = (id: string) =>
  queryOptions({
    queryKey: ['coding', recall('name'), 'items', id],
    queryFn: ({ signal }) => asSomebody<ItemList>(`/coding/rounds/${id}/items`, signal),
  });

export const agreementQuery = (id: string) =>
  queryOptions({
    queryKey: ['coding', recall('name'), 'agreement', id],
    queryFn: ({ signal }) => asSomebody<RoundAgreement>(`/coding/rounds/${id}/agreement`, signal),
  });

export const pooledQuery = () =>
  queryOptions({
    queryKey: ['coding', recall('name'), 'pooled'],
    queryFn: ({ signal }) => asSomebody<PooledAgreement>('/coding/agreement', signal),
  });

export const openRound = (json: NewRoundRequest) => request<CodingRound>('/coding/rounds', { method: 'POST', json });

export const sendMark = (round: string, id: string | null, mark: object | null) =>
  request<MarkAnswer>(`/coding/rounds/${round}/marks${id === null ? '' : `/${id}`}`, {
    method: 'POST',
    json: { mark },
  });

export const sendDone = (round: string, done: boolean) =>
  request<CodingRound>(`/coding/rounds/${round}/done`, { method: 'POST', json: { done } });

export const sendCancel = (round: string) =>
  request<CodingRound>(`/coding/rounds/${round}/cancel`, { method: 'POST', json: {} });

export const sendSettle = (round: string, json: SettleRequest) =>
  request<ItemList>(`/coding/rounds/${round}/settle`, { method: 'POST', json });

/** Runs a write, asks for everything about rounds again, and says what went wrong; null then. */
export function useWrite(): <T>(write: () => Promise<T>) => Promise<T | null> {
  const { say } = useToasts();
  const queries = useQueryClient();
  return useCallback(
    async (write) => {
      try {
        const done = await write();
        await Promise.all(['coding', 'scores'].map((word) => queries.invalidateQueries({ queryKey: [word] })));
        return done;
      } catch (error) {
        say({ problem: error });
        return null;
      }
    },
    [queries, say],
  );
}
