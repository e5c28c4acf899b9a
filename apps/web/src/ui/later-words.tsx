import { type ReactNode, Suspense } from 'react';
import { I18nLater } from '../i18n/i18n.tsx';
import { Skeleton } from './states.tsx';

interface LaterWordsProps {
  readonly children: ReactNode;
  /** Lines that stand there until the words are. */
  readonly lines?: number;
}

/** What is inside has the words of `i18n/<language>/later.ts`, too, which a first visit does not fetch. */
export function LaterWords({ children, lines = 6 }: LaterWordsProps) {
  return (
    <Suspense fallback={<Skeleton lines={lines} />}>
      <I18nLater>{children}</I18nLater>
    </Suspense>
  );
}
