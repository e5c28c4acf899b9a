import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const followUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'follow-up',
  component: lazyRouteComponent(() => import('../views/follow-up/index.tsx'), 'FollowUpView'),
});
