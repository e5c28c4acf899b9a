import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'documents',
  component: lazyRouteComponent(() => import('../views/documents/index.tsx'), 'Documents'),
});
