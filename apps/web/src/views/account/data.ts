import { queryOptions } from '@tanstack/react-query';
import type { z } from 'zod';
import type { ApiToken, MadeApiToken, NewApiToken } from '../../../../api/contract/accounts.ts';
import { request } from '../../api/request.ts';

export type Token = z.infer<typeof ApiToken>;
/** A token with its secret, which the server tells this once. */
export type MadeToken = z.infer<typeof MadeApiToken>;
export type NewToken = z.infer<typeof NewApiToken>;

export const tokensQuery = () =>
  queryOptions({
    queryKey: ['tokens'],
    queryFn: async ({ signal }) => (await request<{ items: Token[] }>('/account/tokens', { signal })).items,
  });

export const makeToken = (json: NewToken) => request<MadeToken>('/account/tokens', { method: 'POST', json });

export async function revokeToken(id: string): Promise<null> {
  await request(`/account/tokens/${encodeURIComponent(id)}/revoke`, { method: 'POST' });
  return null;
}
