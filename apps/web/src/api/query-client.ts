import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './problem.ts';

/** Attempts after the first, where the server did not answer or broke. What it refused it will refuse again. */
const RETRIES = 2;

/** Keeps what the server answered. Events tell what has changed (`live.ts`), so nothing is asked for again by the clock. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        refetchOnWindowFocus: false,
        retry: (failures, error) =>
          failures < RETRIES && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500),
      },
      mutations: { retry: false },
    },
  });
}
