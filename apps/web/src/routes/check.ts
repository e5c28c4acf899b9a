import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const checkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'check',
  component: lazyRouteComponent(() => import('../views/check/index.tsx'), 'Check'),
});
