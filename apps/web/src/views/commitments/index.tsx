import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { useIsNarrow, useMedia } from '../../ui/use-media.ts';
import { BulkBar } from './bulk-bar.tsx';
import { EntryCards } from './entry-cards.tsx';
import { EntryTable } from './entry-table.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { FilterChips } from './filter-chips.tsx';
import { useRowChoice } from './row-choice.ts';
import { Toolbar } from './toolbar.tsx';
import { useFacets } from './use-facets.ts';
import { useRows } from './use-rows.ts';
import { useView } from './use-view.ts';
import { filterCount, type View } from './view-address.ts';
import { withoutFilters } from './view-changes.ts';

/** The register as a table: everything it shows, and how, stands in the address. */
export function Commitments() {
  const { t } = useI18n();
  const [view, setView] = useView();
  const source = useRows(view);
  const { data } = useFacets(view);
  const choice = useRowChoice(source);
  const isNarrow = useIsNarrow();
  const hasRoom = useMedia('(min-width: 64rem)');
  const currencies = data?.facets.currency?.values.map(({ value }) => value).filter((value) => value !== '') ?? [];
  const panel = <FacetPanel view={view} facets={data?.facets} onChange={setView} />;
  const total = source.total ?? data?.total ?? null;
  return (
    <div className={isNarrow ? '' : 'flex h-[calc(100dvh-6rem)] min-h-[34rem] flex-col'}>
      <PageHead
        title={t('nav.commitments')}
        note={<span role="status">{total === null ? ' ' : t('commitments.count', { count: total })}</span>}
      />
      <div className="flex min-h-0 flex-1 gap-6">
        {hasRoom && (
          <aside aria-label={t('commitments.filters')} className="w-64 shrink-0 overflow-y-auto pe-2 pb-4 ps-1">
            {panel}
          </aside>
        )}
        <div className="flex min-w-0 flex-1 flex-col gap-2">
          <Toolbar
            view={view}
            currencies={currencies}
            filters={
              !hasRoom && (
                <FilterDialog count={filterCount(view)} total={total}>
                  {panel}
                </FilterDialog>
              )
            }
            onChange={setView}
          />
          <FilterChips view={view} facets={data?.facets} onChange={setView} />
          {source.error !== null && <ErrorState error={source.error} onRetry={() => source.refresh()} />}
          {source.total === null && source.error === null && <Skeleton lines={10} />}
          {source.total === 0 && <NothingFits view={view} onChange={setView} />}
          {(source.total ?? 0) > 0 &&
            (isNarrow ? (
              <EntryCards source={source} view={view} choice={choice} />
            ) : (
              <EntryTable source={source} view={view} choice={choice} currencies={currencies} onChange={setView} />
            ))}
          <BulkBar view={view} total={source.total ?? 0} choice={choice} />
        </div>
      </div>
    </div>
  );
}

interface FilterDialogProps {
  readonly count: number;
  readonly total: number | null;
  readonly children: React.ReactNode;
}

/** Where there is no room beside the table, the filters are behind a button. */
function FilterDialog({ count, total, children }: FilterDialogProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const done = (
    <Button look="primary" onClick={() => setOpen(false)}>
      {total === null ? t('commitments.filters.done') : t('commitments.count', { count: total })}
    </Button>
  );
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog">
        {count === 0 ? t('commitments.filters') : t('commitments.filters.open', { count })}
      </Button>
      <Dialog open={open} title={t('commitments.filters')} onClose={() => setOpen(false)} actions={done}>
        {children}
      </Dialog>
    </>
  );
}

function NothingFits({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const t = useT();
  if (filterCount(view) > 0) {
    const clear = <Button onClick={() => onChange(withoutFilters(view))}>{t('commitments.filters.clear')}</Button>;
    return (
      <EmptyState icon="search" title={t('commitments.noneFit')} actions={clear}>
        {t('commitments.noneFit.do')}
      </EmptyState>
    );
  }
  const add = (
    <Link to="/documents" className={buttonClass('primary')}>
      {t('nav.documents')}
    </Link>
  );
  return (
    <EmptyState icon="list" title={t('commitments.empty')} actions={add}>
      {t('commitments.empty.do')}
    </EmptyState>
  );
}
