import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.ts';

/** `entry` is the statement looked at; `view` the original instead of the text. */
export interface ReaderSearch {
  readonly entry?: string | undefined;
  readonly view?: 'original' | undefined;
}

export const readerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'documents/$id',
  validateSearch: (search: Record<string, unknown>): ReaderSearch => ({
    entry: typeof search.entry === 'string' ? search.entry : undefined,
    view: search.view === 'original' ? 'original' : undefined,
  }),
  component: lazyRouteComponent(() => import('../views/reader/index.tsx'), 'Reader'),
});
