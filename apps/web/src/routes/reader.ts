import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'documents/$id',
  component: lazyRouteComponent(() => import('../views/reader/index.tsx'), 'Reader'),
});
