import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PartyRow } from '../../../../api/contract/parties.ts';
import { call } from '../../api/call.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { TextInput } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { CountLink } from './count-link.tsx';
import { Matrix } from './matrix.tsx';

/** From this many parties on, a box to find one in saves scrolling. */
const MANY = 15;

/** Who promised, to whom promises were made, and who promised what to whom. */
export function Parties() {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: ['parties'],
    queryFn: ({ signal }) => call('getParties', { signal }),
  });
  const add = (
    <Link to="/documents" className={buttonClass('primary')}>
      {t('nav.documents')}
    </Link>
  );
  return (
    <>
      <PageHead title={t('nav.parties')} note={t('parties.note')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.items.length === 0 && (
        <EmptyState icon="people" title={t('parties.empty')} actions={add}>
          {t('commitments.empty.do')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && (
        <div className="grid gap-8 xl:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <PartyTable parties={data.items} />
          <Matrix />
        </div>
      )}
    </>
  );
}

function PartyTable({ parties }: { readonly parties: readonly PartyRow[] }) {
  const { t, locale } = useI18n();
  const words = usePartyWords();
  const [wanted, setWanted] = useState('');
  const found = parties.filter((party) =>
    `${words(party)} ${party.name} ${party.code}`.toLocaleLowerCase(locale).includes(wanted.toLocaleLowerCase(locale)),
  );
  return (
    <section aria-label={t('parties.list')} className="flex min-w-0 flex-col gap-3">
      {parties.length > MANY && (
        <TextInput
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          placeholder={t('parties.find')}
          aria-label={t('parties.find')}
        />
      )}
      <table className="w-full border-collapse text-sm">
        <thead>
          <tr className="border-b border-line-strong text-start">
            <th scope="col" className="py-2 pe-2 text-start">
              {t('parties.party')}
            </th>
            <th scope="col" className="px-2 py-2 text-end">
              {t('parties.promised')}
            </th>
            <th scope="col" className="py-2 ps-2 text-end">
              {t('parties.received')}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.map((party) => (
            <tr key={party.code} className="border-b border-line">
              <th scope="row" className="py-1.5 pe-2 text-start font-normal wrap-anywhere">
                <Link to="/parties/$code" params={{ code: party.code }} className="font-medium text-accent underline">
                  {words(party)}
                </Link>
                {party.kind && <span className="block text-xs text-muted">{t(`parties.kind.${party.kind}`)}</span>}
              </th>
              <td className="px-2 py-1.5 text-end">
                <CountLink count={party.promised} search={{ promisor: party.code }} />
              </td>
              <td className="py-1.5 ps-2 text-end">
                <CountLink count={party.received} search={{ beneficiary: party.code }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
