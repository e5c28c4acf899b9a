import { createRootRoute } from '@tanstack/react-router';
import { AppFrame } from '../shell/app-frame.tsx';
import { NotFound } from '../shell/trouble.tsx';

export const rootRoute = createRootRoute({ component: AppFrame, notFoundComponent: NotFound });
