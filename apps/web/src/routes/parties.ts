import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const partiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'parties',
  component: lazyRouteComponent(() => import('../views/parties/index.tsx'), 'Parties'),
});
