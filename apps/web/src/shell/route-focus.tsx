import { useRouter } from '@tanstack/react-router';
import { createContext, type ReactNode, type RefObject, use, useEffect, useRef } from 'react';

interface Arrival {
  /** The address whose heading had the focus last; null before the first. */
  readonly at: RefObject<string | null>;
}

const ArrivalContext = createContext<Arrival | null>(null);

/** Remembers where the focus was brought last, so that a new view takes it once, and the first page does not. */
export function RouteFocusProvider({ children }: { readonly children: ReactNode }) {
  const at = useRef<string | null>(null);
  return <ArrivalContext value={{ at }}>{children}</ArrivalContext>;
}

/** Brings the focus to the heading of a view when the path has changed: who reads by ear hears where they are. */
export function useRouteFocus(heading: RefObject<HTMLElement | null>): void {
  const arrival = use(ArrivalContext);
  const path = useRouter().state.location.pathname;
  useEffect(() => {
    if (!arrival || arrival.at.current === path) return;
    if (arrival.at.current !== null) heading.current?.focus({ preventScroll: true });
    arrival.at.current = path;
  }, [arrival, path, heading]);
}
