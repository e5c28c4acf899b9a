import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'people',
  component: lazyRouteComponent(() => import('../views/people/index.tsx'), 'People'),
});
