import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { useAccount, useAskAgain } from '../api/account.ts';
import { ApiProblem } from '../api/problem.ts';
import { ViewPending } from './trouble.tsx';

const SignIn = lazy(async () => ({ default: (await import('../views/sign-in/index.tsx')).SignIn }));

/** Views that nobody has to be signed in for: they lead in. */
const OPEN: readonly string[] = ['/setup', '/join'];

/** Shows what is asked for to who may see it, and to nobody else the way in. A register of one person has no gate. */
export function Gate({ children }: { readonly children: ReactNode }) {
  const account = useAccount().data;
  const { pathname } = useRouter().state.location;
  useSessionEnd();
  const isOutside = account?.accounts === true && account.person === null && !OPEN.includes(pathname);
  if (!isOutside) return children;
  return (
    <Suspense fallback={<ViewPending />}>
      <SignIn />
    </Suspense>
  );
}

/** Whether somebody stands before the gate: then there is nowhere to go to. */
export function useIsOutside(): boolean {
  const account = useAccount().data;
  return account?.accounts === true && account.person === null;
}

/** A session may end while somebody works: the next answer says so. */
function useSessionEnd(): void {
  const queries = useQueryClient();
  const askAgain = useAskAgain();
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ type, query }) => {
        const { error } = query.state;
        const isOver = type === 'updated' && error instanceof ApiProblem && error.status === 401;
        if (isOver && query.queryKey[0] !== 'account' && query.state.fetchStatus === 'idle') askAgain();
      }),
    [queries, askAgain],
  );
}
