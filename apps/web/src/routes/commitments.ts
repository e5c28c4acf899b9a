import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const commitmentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'commitments',
  component: lazyRouteComponent(() => import('../views/commitments/index.tsx'), 'Commitments'),
});
