import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { EntryFacets } from '../../../../api/contract/entries.ts';
import type { Overview as OverviewAnswer } from '../../../../api/contract/overview.ts';
import { request } from '../../api/request.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import type { Search } from '../../routes/search.ts';
import { buttonClass } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { Bars } from '../party/index.tsx';
import { AmountCharts } from './amount-charts.tsx';
import { DeadlineChart } from './deadline-chart.tsx';
import { FollowedPanel } from './followed-panel.tsx';
import { timelineBars } from './timeline.ts';
import { TimelineChart } from './timeline-chart.tsx';

/** What the register holds, what is left to decide, when promises were made and fall due, and how much money they speak of. */
export function Overview() {
  const t = useT();
  const { data, error, refetch } = useQuery({
    queryKey: ['overview'],
    queryFn: ({ signal }) => request<OverviewAnswer>('/overview', { signal }),
  });
  return (
    <>
      <PageHead title={t('nav.overview')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data?.documents === 0 && <Nothing />}
      {data && data.documents > 0 && <Whole overview={data} />}
    </>
  );
}

function Nothing() {
  const t = useT();
  const add = (
    <Link to="/documents" className={buttonClass('primary')}>
      {t('overview.add')}
    </Link>
  );
  return (
    <EmptyState title={t('overview.empty')} actions={add}>
      {t('commitments.empty.do')}
    </EmptyState>
  );
}

function Whole({ overview }: { readonly overview: OverviewAnswer }) {
  const t = useT();
  const { documents, commitments, statuses, timeline, areas, promisors } = overview;
  const left = statuses.find(({ value }) => value === 'proposed')?.count ?? 0;
  const bars = useMemo(() => timelineBars(timeline), [timeline]);
  const years = useDeadlineYears();
  return (
    <div className="flex flex-col gap-6">
      <div className="grid gap-3 sm:grid-cols-3">
        <Figure to="/documents" count={documents} name={t('overview.documents', { count: documents })} />
        <Figure to="/commitments" count={commitments} name={t('overview.commitments', { count: commitments })} />
        <Figure
          to="/commitments"
          search={{ status: 'proposed', kind: 'any' }}
          count={left}
          name={t('overview.left', { count: left })}
        />
      </div>
      <FollowedPanel />
      <div className="grid gap-6 lg:grid-cols-2 *:min-w-0">
        {bars.length > 0 && <TimelineChart bars={bars} />}
        {years.length > 0 && <DeadlineChart years={years} />}
      </div>
      {overview.amounts.length > 0 && (
        <section aria-label={t('overview.money')} className="flex flex-col gap-2">
          <h2 className="font-semibold">{t('overview.money')}</h2>
          <AmountCharts overview={overview} />
        </section>
      )}
      <div className="grid gap-6 items-start lg:grid-cols-2 *:min-w-0 *:rounded-lg *:border *:border-line *:bg-surface *:p-4">
        <Bars title={t('commitments.facet.promisor')} name="promisor" own={{}} values={promisors} />
        <Bars title={t('commitments.facet.area')} name="area" own={{}} values={areas} />
      </div>
    </div>
  );
}

/** In how many commitments each year is the one that they fall due in. */
function useDeadlineYears(): readonly { year: string; count: number }[] {
  const { data } = useQuery({
    queryKey: ['facets', '?kind=commitment'],
    queryFn: ({ signal }) => request<EntryFacets>('/entries/facets?kind=commitment', { signal }),
  });
  return useMemo(() => {
    const values = data?.facets.deadlineYear?.values ?? [];
    const years = values
      .filter(({ value }) => /^\d{4}$/.test(value))
      .map(({ value, count }) => ({ year: value, count }));
    return withEmptyYears(years.sort((a, b) => (a.year < b.year ? -1 : 1)));
  }, [data]);
}

/** The most years that are shown without gaps: one date far off would leave nothing but gaps. */
const MOST_YEARS = 60;

function withEmptyYears(years: readonly { year: string; count: number }[]) {
  const first = Number(years[0]?.year);
  const span = Number(years.at(-1)?.year) - first + 1;
  if (years.length === 0 || span > MOST_YEARS) return years;
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  return Array.from({ length: span }, (_, index) => {
    const year = String(first + index);
    return { year, count: counts.get(year) ?? 0 };
  });
}

interface FigureProps {
  readonly to: '/documents' | '/commitments';
  readonly search?: Search;
  readonly count: number;
  readonly name: string;
}

function Figure({ to, search = {}, count, name }: FigureProps) {
  const { locale } = useI18n();
  return (
    <Link
      to={to}
      search={search as never}
      className="flex flex-col rounded-lg border border-line bg-surface p-4 text-ink no-underline hover:bg-sunken"
    >
      <span className="text-3xl font-semibold tabular-nums">{new Intl.NumberFormat(locale).format(count)}</span>
      <span className="text-sm text-muted">{name}</span>
    </Link>
  );
}
