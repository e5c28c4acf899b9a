import { useEffect } from 'react';

/**
 * Brings the words of an entry into sight. Twice: stretches that were never seen have a guessed height, and only when they are laid
 * out is it known where the words are.
 */
export function useShowing(entry: string | null): void {
  useEffect(() => {
    if (entry === null) return;
    const show = () =>
      document.querySelector(`#text-pane [data-entries~="${entry}"]`)?.scrollIntoView({ block: 'center' });
    show();
    const frame = requestAnimationFrame(() => requestAnimationFrame(show));
    return () => cancelAnimationFrame(frame);
  }, [entry]);
}
