import { lazy, Suspense, useEffect, useRef } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { Skeleton } from '../../../ui/states.tsx';

const EditForm = lazy(async () => ({ default: (await import('./edit-form.tsx')).EditForm }));

/** The form for every field, fetched when somebody first edits: most who read never do. Its first field takes the focus. */
export function EditLater({ entry }: { readonly entry: EntryRow }) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Focused>
        <EditForm entry={entry} />
      </Focused>
    </Suspense>
  );
}

function Focused({ children }: { readonly children: React.ReactNode }) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  return <div ref={form}>{children}</div>;
}
