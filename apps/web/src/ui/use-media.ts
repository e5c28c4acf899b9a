import { useSyncExternalStore } from 'react';

/** Whether the window fits a media query (`(max-width: 47.99rem)`); follows it when the window changes. */
export function useMedia(condition: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const list = window.matchMedia(condition);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    () => window.matchMedia(condition).matches,
  );
}

/** Too narrow for a table: rows become cards. */
export function useIsNarrow(): boolean {
  return useMedia('(max-width: 47.99rem)');
}
