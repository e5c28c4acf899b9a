import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAccount } from '../../api/account.ts';
import { request } from '../../api/request.ts';
import { useT } from '../../i18n/i18n.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { InvitationNote } from './invitation-note.tsx';
import { InviteForm } from './invite-form.tsx';
import type { Invited, Person } from './person.ts';
import { PersonRow } from './person-row.tsx';

/** Who may come in, with what role; for admins. */
export function People() {
  const t = useT();
  const queries = useQueryClient();
  const own = useAccount().data?.person?.id;
  const people = useQuery({ queryKey: ['people'], queryFn: () => request<{ items: Person[] }>('/people') });
  const [invited, setInvited] = useState<Invited | null>(null);
  const [error, setError] = useState<unknown>(null);
  /** Does something with somebody, and shows what became of it. */
  const act = async (path: string, json?: unknown): Promise<boolean> => {
    setError(null);
    setInvited(null);
    try {
      const answer = await request<Partial<Invited>>(path, { method: 'POST', ...(json === undefined ? {} : { json }) });
      if (answer.invitation !== undefined) setInvited(answer as Invited);
      await queries.invalidateQueries({ queryKey: ['people'] });
      return true;
    } catch (trouble) {
      setError(trouble);
      return false;
    }
  };
  return (
    <>
      <PageHead title={t('people.title')} note={t('people.note')} />
      {error !== null && <ErrorState error={error} />}
      {invited && <InvitationNote invited={invited} />}
      <InviteForm onInvite={(said) => act('/people', said)} />
      {people.isError && <ErrorState error={people.error} onRetry={() => void people.refetch()} />}
      {people.isPending && <Skeleton lines={4} />}
      <ul className="mt-6 flex flex-col divide-y divide-line" aria-label={t('people.list')}>
        {people.data?.items.map((person) => (
          <PersonRow key={person.id} person={person} isOwn={person.id === own} act={act} />
        ))}
      </ul>
    </>
  );
}
