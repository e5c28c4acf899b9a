import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const commitmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'commitments/$id',
  component: lazyRouteComponent(() => import('../views/commitment/index.tsx'), 'Commitment'),
});
