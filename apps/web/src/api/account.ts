import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Account } from '../../../api/contract/accounts.ts';
import { request } from './request.ts';

/** Who is signed in, and whether anybody has to be. */
export function useAccount(): UseQueryResult<Account> {
  return useQuery({ queryKey: ['account'], queryFn: () => request<Account>('/account') });
}

/** Called where the server says that nobody is signed in (any more): asks again who is. */
export function useAskAgain(): () => void {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: ['account'] });
}

/** Begins anew after signing in or out: nothing that was loaded for somebody else is shown. */
export function beginAnew(address: string = window.location.pathname + window.location.search): void {
  window.location.assign(address);
}
