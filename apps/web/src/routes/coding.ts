import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const codingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'coding',
  component: lazyRouteComponent(() => import('../views/coding/index.tsx'), 'Coding'),
});
