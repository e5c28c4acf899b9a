import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DocumentFollowUp, FollowedDocuments } from '../../../../api/contract/follow-up-overview.ts';
import { call } from '../../api/call.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { useSearchPart, useSetSearchPart } from '../../routes/use-search.ts';
import { buttonClass } from '../../ui/button.tsx';
import { documentName } from '../../ui/document-name.ts';
import { Field, Select } from '../../ui/field.tsx';
import { LaterWords } from '../../ui/later-words.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { AsideList } from './aside-list.tsx';
import { GlanceChart } from './glance-chart.tsx';
import { type LookName, Looks, lookNames } from './looks.tsx';
import { MapChart } from './map-chart.tsx';
import { StandingRows } from './standing-rows.tsx';
import { TimeChart } from './time-chart.tsx';
import { TotalLines } from './total-lines.tsx';

/** What became of the promises of a summit: all of them at one look, over time, in sums and on the map. */
export function FollowUpView() {
  return (
    <LaterWords lines={10}>
      <View />
    </LaterWords>
  );
}

function View() {
  const t = useT();
  const search = useSearchPart();
  const list = useQuery({
    queryKey: ['follow-up'],
    queryFn: ({ signal }) => call('getFollowUp', { signal }),
  });
  const asked = typeof search.document === 'string' ? search.document : null;
  const id = asked ?? list.data?.documents[0]?.document.id ?? null;
  return (
    <>
      <PageHead title={t('nav.followUp')} note={t('followUp.note')} />
      {list.error && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {!list.data && !list.error && <Skeleton lines={8} />}
      {list.data && id === null && <Nothing />}
      {list.data && id !== null && <DocumentChoice list={list.data} chosen={id} />}
      {id !== null && <OneDocument key={id} id={id} />}
      {list.data && list.data.aside.length > 0 && <AsideList rows={list.data.aside} />}
    </>
  );
}

function Nothing() {
  const t = useT();
  const go = (
    <Link to="/commitments" className={buttonClass('primary')}>
      {t('nav.commitments')}
    </Link>
  );
  return (
    <EmptyState icon="flag" title={t('followUp.empty')} actions={go}>
      {t('followUp.empty.do')}
    </EmptyState>
  );
}

function DocumentChoice({ list, chosen }: { readonly list: FollowedDocuments; readonly chosen: string }) {
  const { t, locale } = useI18n();
  const search = useSearchPart();
  const setSearch = useSetSearchPart();
  const choices = list.documents.map(({ document, entries }) => {
    const date = document.date && document.title === null ? ` (${formatEdtf(document.date, locale)})` : '';
    return [document.id, `${documentName(document)}${date} – ${t('followUp.entries', { count: entries })}`] as const;
  });
  const known = choices.some(([id]) => id === chosen);
  const all = known ? choices : [[chosen, t('followUp.thisDocument')] as const, ...choices];
  return (
    <div className="mb-5 max-w-2xl">
      <Field label={t('followUp.document')}>
        {(props) => (
          <Select {...props} value={chosen} choices={all} onChoose={(document) => setSearch({ ...search, document })} />
        )}
      </Field>
    </div>
  );
}

function OneDocument({ id }: { readonly id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['follow-up', id],
    queryFn: ({ signal }) => call('getDocumentsIdFollowUp', { path: { id }, signal }),
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  return <Whole known={data} />;
}

function Whole({ known }: { readonly known: DocumentFollowUp }) {
  const t = useT();
  const search = useSearchPart();
  const setSearch = useSetSearchPart();
  const look = (['done', 'under-way', 'not-done', 'unknown', 'superseded', 'late', 'disputed'] as const).find(
    (one) => one === search.look,
  );
  const choose = (next: LookName | null) => {
    const { look: _, ...rest } = search;
    setSearch(next === null ? rest : { ...rest, look: next });
  };
  const rows = look ? known.rows.filter((row) => lookNames(row).includes(look)) : known.rows;
  return (
    <div className="flex flex-col gap-6">
      <Looks rows={known.rows} chosen={look ?? null} onChoose={choose} />
      <GlanceChart known={known} />
      <StandingRows rows={rows} />
      <TimeChart known={known} />
      <div className="grid items-start gap-6 lg:grid-cols-2 *:min-w-0">
        {known.states.length > 0 && <MapChart known={known} />}
        <Totals known={known} />
      </div>
      <p className="text-sm">
        <Link to="/parties" className="text-accent underline">
          {t('followUp.matrix')}
        </Link>
        {' · '}
        <Link to="/deadlines" className="text-accent underline">
          {t('nav.deadlines')}
        </Link>
        {' · '}
        <Link to="/documents/$id" params={{ id: known.document.id }} className="text-accent underline">
          {t('followUp.read')}
        </Link>
      </p>
    </div>
  );
}

/** Sums of what was promised: by unit and currency, each with what it counts. */
function Totals({ known }: { readonly known: DocumentFollowUp }) {
  const t = useT();
  const { totals, gaps, rows, levels } = known;
  if (totals.length + levels.length === 0) return null;
  const names = new Map(rows.map(({ id, name }) => [id, name ?? id.slice(0, 8)]));
  return (
    <section aria-label={t('total.title')} className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4">
      <h2 className="font-semibold">{t('total.title')}</h2>
      <p className="text-sm text-muted">{t('total.note')}</p>
      <TotalLines totals={totals} levels={levels} gaps={gaps} names={names} />
    </section>
  );
}
