import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const guidelineRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'guidelines/$id',
  component: lazyRouteComponent(() => import('../views/scores/guideline.tsx'), 'GuidelinePage'),
});
