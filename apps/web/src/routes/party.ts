import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const partyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'parties/$code',
  component: lazyRouteComponent(() => import('../views/party/index.tsx'), 'Party'),
});
