import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

export const scoresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'scores',
  component: lazyRouteComponent(() => import('../views/scores/index.tsx'), 'Scores'),
});
