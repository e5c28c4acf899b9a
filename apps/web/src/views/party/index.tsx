import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useId } from 'react';
import type { PartyDetail } from '../../../../api/contract/parties.ts';
import { call } from '../../api/call.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import type { Search } from '../../routes/search.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { valueWords } from '../commitments/value-words.ts';
import { CountLink } from '../parties/count-link.tsx';

/** One party: what it promised and what was promised to it, by area and by the other side. */
export function Party() {
  const { code } = useParams({ from: '/parties/$code' });
  const t = useT();
  const words = usePartyWords();
  const { data, error, refetch } = useQuery({
    queryKey: ['parties', code],
    queryFn: ({ signal }) => call('getPartiesCode', { path: { code }, signal }),
  });
  if (error) {
    return (
      <>
        <PageHead title={t('nav.parties')} />
        <ErrorState error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) return <Skeleton lines={8} />;
  const { party, capital, members, memberOf, promised, received } = data;
  const facts = [party.kind && t(`parties.kind.${party.kind}`), party.code !== party.name && party.code, capital];
  return (
    <>
      <PageHead title={words(party)} note={facts.filter(Boolean).join(' · ')} />
      <Belonging title={t('party.members')} parties={members} />
      <Belonging title={t('party.memberOf')} parties={memberOf} />
      <div className="mt-4 grid gap-6 lg:grid-cols-2">
        <Side
          title={t('party.promised')}
          count={party.promised}
          own={{ promisor: party.code }}
          other="beneficiary"
          otherTitle={t('commitments.facet.beneficiary')}
          values={promised}
        />
        <Side
          title={t('party.received')}
          count={party.received}
          own={{ beneficiary: party.code }}
          other="promisor"
          otherTitle={t('commitments.facet.promisor')}
          values={received}
        />
      </div>
    </>
  );
}

function Belonging({ title, parties }: { readonly title: string; readonly parties: PartyDetail['members'] }) {
  const words = usePartyWords();
  if (parties.length === 0) return null;
  return (
    <p className="mb-1 text-sm">
      <span className="text-muted">{title}: </span>
      {parties.map(({ code, name }, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <Link to="/parties/$code" params={{ code }} className="text-accent underline">
            {words({ code, name })}
          </Link>
        </span>
      ))}
    </p>
  );
}

interface SideProps {
  readonly title: string;
  readonly count: number;
  /** The filter of the table that all of these are in. */
  readonly own: Search;
  readonly other: 'promisor' | 'beneficiary';
  readonly otherTitle: string;
  readonly values: PartyDetail['promised'];
}

function Side({ title, count, own, other, otherTitle, values }: SideProps) {
  const t = useT();
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-4 rounded-lg border border-line bg-surface p-4">
      <h2 id={id} className="flex items-baseline justify-between gap-2 font-semibold">
        {title}
        <CountLink count={count} search={own} className="text-xl" />
      </h2>
      {count === 0 && <p className="text-sm text-muted">{t('party.nothing')}</p>}
      <Bars title={t('commitments.facet.area')} name="area" own={own} values={values.areas} />
      <Bars title={otherTitle} name={other} own={own} values={values.others} />
    </section>
  );
}

interface BarsProps {
  readonly title: string;
  readonly name: 'area' | 'promisor' | 'beneficiary';
  readonly own: Search;
  readonly values: PartyDetail['promised']['areas'];
}

/** Counts as bars; the number beside each says the same. */
export function Bars({ title, name, own, values }: BarsProps) {
  const { t, locale } = useI18n();
  const party = usePartyWords();
  if (values.length === 0) return null;
  const most = Math.max(...values.map(({ count }) => count));
  return (
    <div>
      <h3 className="mb-1 text-sm font-medium text-muted">{title}</h3>
      <ul className="flex flex-col gap-1 text-sm">
        {values.map(({ value, label, count }) => (
          <li key={value} className="grid grid-cols-[minmax(0,1fr)_5rem_2.5rem] items-center gap-2">
            <span className="wrap-anywhere">{valueWords(name, value, label, { t, locale, party })}</span>
            <span aria-hidden="true" className="h-2.5 rounded-sm bg-sunken">
              <span className="block h-full rounded-sm bg-accent" style={{ inlineSize: `${(100 * count) / most}%` }} />
            </span>
            <CountLink count={count} search={{ ...own, [name]: value }} className="text-end" />
          </li>
        ))}
      </ul>
    </div>
  );
}
