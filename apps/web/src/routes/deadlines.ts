import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const deadlinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'deadlines',
  component: lazyRouteComponent(() => import('../views/deadlines/index.tsx'), 'Deadlines'),
});
