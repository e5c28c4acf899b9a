import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import type { RegisterChange, StreamEvents } from '../../../api/contract/events.ts';
import type { Job } from '../../../api/contract/jobs.ts';
import { API } from './request.ts';

type Listener = (change: RegisterChange) => void;

interface Live {
  readonly changes: Set<Listener>;
  /** Whether the server is heard. */
  readonly connected: boolean;
}

const LiveContext = createContext<Live | null>(null);

/** Lists of the whole register, which any change may concern. Every query's key begins with such a word. */
const WHOLE = ['documents', 'entries', 'facets', 'overview', 'parties', 'deadlines', 'follow-up'];

/**
 * Listens to what others change, so that every view shows it. A page that is not seen does not listen: a browser keeps few
 * connections to one server, and many tabs would use them up. What happened meanwhile is asked for when it is seen again.
 */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queries = useQueryClient();
  const [changes] = useState(() => new Set<Listener>());
  const [connected, setConnected] = useState(true);
  const seq = useRef<string | null>(null);
  useEffect(() => {
    let source: EventSource | null = null;
    const open = () => {
      if (source || document.hidden) return;
      source = new EventSource(`${API}/events${seq.current ? `?after=${encodeURIComponent(seq.current)}` : ''}`);
      source.onopen = () => setConnected(true);
      source.onerror = () => setConnected(false);
      source.addEventListener('hello', (event) => {
        seq.current ??= (JSON.parse(event.data) as StreamEvents['hello']).seq;
      });
      source.addEventListener('change', (event) => {
        const change = JSON.parse(event.data) as RegisterChange;
        seq.current = change.seq;
        refresh(queries, change);
        for (const listener of changes) listener(change);
      });
      source.addEventListener('job', (event) => keepJob(queries, JSON.parse(event.data) as Job));
    };
    const close = () => {
      source?.close();
      source = null;
    };
    const turn = () => (document.hidden ? close() : open());
    open();
    document.addEventListener('visibilitychange', turn);
    return () => {
      document.removeEventListener('visibilitychange', turn);
      close();
    };
  }, [queries, changes]);
  return <LiveContext value={{ changes, connected }}>{children}</LiveContext>;
}

function refresh(queries: QueryClient, { entry, document }: RegisterChange): void {
  const stale = (...key: readonly string[]) => void queries.invalidateQueries({ queryKey: key });
  for (const word of WHOLE) stale(word);
  if (entry === null && document === null) stale();
  if (entry !== null) stale('entry', entry);
  if (document !== null) stale('document', document);
}

function keepJob(queries: QueryClient, job: Job): void {
  queries.setQueryData(['job', job.id], job);
  if (job.state !== 'running') void queries.invalidateQueries({ queryKey: ['documents'] });
}

/** Calls `listener` for every change that anybody makes, this page included. */
export function useChanges(listener: Listener): void {
  const live = use(LiveContext);
  const latest = useRef(listener);
  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => {
    const call: Listener = (change) => latest.current(change);
    live?.changes.add(call);
    return () => void live?.changes.delete(call);
  }, [live?.changes]);
}

/** Whether what others do is heard right now. */
export function useConnected(): boolean {
  return use(LiveContext)?.connected ?? true;
}
