import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const agreementRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'agreement',
  component: lazyRouteComponent(() => import('../views/coding/agreement.tsx'), 'Agreement'),
});
