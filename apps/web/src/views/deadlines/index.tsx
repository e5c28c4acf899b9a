import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { DeadlineList, DeadlineRow } from '../../../../api/contract/deadlines.ts';
import { API, request } from '../../api/request.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { searchText } from '../../routes/search.ts';
import { useSearchPart, useSetSearchPart } from '../../routes/use-search.ts';
import { Button } from '../../ui/button.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { DeadlineGroups } from './deadline-groups.tsx';
import { GROUPINGS, type Grouping, undatedSort } from './deadline-sort.ts';

const WINDOWS = ['overdue', 'due', 'later', 'undated'] as const;
type Window = (typeof WINDOWS)[number];
const DAYS = ['30', '90', '180', '365', '730'] as const;
/** Rows of one page: enough for most registers at once, and no burden for a browser. */
const PAGE = 200;

/** What falls due: ahead, past with nothing known of it, and what no day can be set for. All of it stands in the address. */
export function Deadlines() {
  const t = useT();
  const search = useSearchPart();
  const setSearch = useSetSearchPart();
  const window = WINDOWS.find((one) => one === search.window) ?? 'due';
  const days = DAYS.find((one) => one === search.days) ?? '365';
  const by = GROUPINGS.find((one) => one === search.by) ?? 'time';
  const list = useDeadlines(window, days);
  const counts = list.data?.pages[0]?.counts;
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      <PageHead title={t('nav.deadlines')} note={t('deadlines.note')} />
      <Windows chosen={window} counts={counts} onChoose={(one) => setSearch({ ...search, window: one })} />
      <div className="my-4 flex flex-wrap gap-4">
        {(window === 'due' || window === 'later') && (
          <DaysChoice days={days} onChoose={(next) => setSearch({ ...search, days: next })} />
        )}
        <GroupingChoice by={by} onChoose={(next) => setSearch({ ...search, by: next })} />
      </div>
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <Skeleton lines={8} />}
      {list.data && rows.length === 0 && <EmptyState icon="clock" title={t(`deadlines.empty.${window}`)} />}
      <Rows rows={rows} window={window} by={by} />
      {list.hasNextPage && (
        <Button disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('deadlines.more')}
        </Button>
      )}
    </>
  );
}

function useDeadlines(window: Window, days: string) {
  const first = `/deadlines${searchText({ window, days, limit: PAGE })}`;
  return useInfiniteQuery({
    queryKey: ['deadlines', window, days],
    queryFn: ({ pageParam, signal }) => request<DeadlineList>(pageParam, { signal }),
    initialPageParam: first,
    getNextPageParam: ({ next }) => next?.replace(API, '') ?? null,
    placeholderData: keepPreviousData,
  });
}

interface WindowsProps {
  readonly chosen: Window;
  readonly counts: DeadlineList['counts'] | undefined;
  readonly onChoose: (window: Window) => void;
}

function Windows({ chosen, counts, onChoose }: WindowsProps) {
  const { t, locale } = useI18n();
  return (
    <fieldset className="grid grid-cols-2 gap-2 sm:grid-cols-4">
      <legend className="sr-only">{t('nav.deadlines')}</legend>
      {WINDOWS.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={one === chosen}
          onClick={() => onChoose(one)}
          className={`flex flex-col items-start rounded-lg border p-3 text-start ${one === chosen ? 'border-accent bg-accent-soft' : 'border-line bg-surface hover:bg-sunken'}`}
        >
          <span className="text-2xl font-semibold tabular-nums">
            {counts ? new Intl.NumberFormat(locale).format(counts[one]) : '–'}
          </span>
          <span className="text-sm">{t(`deadlines.window.${one}`)}</span>
        </button>
      ))}
    </fieldset>
  );
}

function DaysChoice({
  days,
  onChoose,
}: {
  readonly days: (typeof DAYS)[number];
  readonly onChoose: (days: string) => void;
}) {
  const t = useT();
  const choices = DAYS.map((one) => [one, t('deadlines.days', { count: Number(one) })] as const);
  return (
    <Field label={t('deadlines.ahead')}>
      {(props) => <Select {...props} value={days} choices={choices} onChoose={onChoose} />}
    </Field>
  );
}

function GroupingChoice({ by, onChoose }: { readonly by: Grouping; readonly onChoose: (by: Grouping) => void }) {
  const t = useT();
  const choices = GROUPINGS.map((one) => [one, t(`deadlines.by.${one}`)] as const);
  return (
    <Field label={t('deadlines.group')}>
      {(props) => <Select {...props} value={by} choices={choices} onChoose={onChoose} />}
    </Field>
  );
}

interface RowsProps {
  readonly rows: readonly DeadlineRow[];
  readonly window: Window;
  readonly by: Grouping;
}

/** What has no day is told apart: what comes again and again, what names no clear time, and what names none. */
function Rows({ rows, window, by }: RowsProps) {
  const t = useT();
  if (window !== 'undated') return <DeadlineGroups rows={rows} by={by} />;
  return (['recurring', 'vague', 'none'] as const).map((sort) => {
    const own = rows.filter((row) => undatedSort(row) === sort);
    if (own.length === 0) return null;
    return (
      <section key={sort} aria-label={t(`deadlines.undated.${sort}`)} className="mb-6">
        <h2 className="mb-2 text-lg font-semibold">{t(`deadlines.undated.${sort}`)}</h2>
        <DeadlineGroups rows={own} by={by === 'time' ? null : by} level={3} />
      </section>
    );
  });
}
