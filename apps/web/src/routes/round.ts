import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

/** `view`: how far the coders agree, instead of what they said. */
export interface RoundSearch {
  readonly view?: 'agreement' | undefined;
}

export const roundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'coding/$round',
  validateSearch: (search: Record<string, unknown>): RoundSearch => ({
    view: search.view === 'agreement' ? 'agreement' : undefined,
  }),
  component: lazyRouteComponent(() => import('../views/coding/round.tsx'), 'Round'),
});
