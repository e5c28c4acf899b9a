import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScoredEntry, ScoreTable as Table, WindowScores } from '../../../../api/contract/scores.ts';
import { formatEdtf, type Writer } from '../../i18n/format.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { useSearchPart, useSetSearchPart } from '../../routes/use-search.ts';
import { Field, Select } from '../../ui/field.tsx';
import { LaterWords } from '../../ui/later-words.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { CellDialog, type ChosenCell } from './cell-dialog.tsx';
import { tableQuery } from './data.ts';
import { meanWords, ScoreTable } from './score-table.tsx';

/** Scores of parties on commitments, window by window, with what each rests on. */
export function Scores() {
  return (
    <LaterWords lines={8}>
      <ScoresView />
    </LaterWords>
  );
}

function ScoresView() {
  const t = useT();
  const { data, error, refetch } = useQuery(tableQuery());
  return (
    <>
      <PageHead title={t('nav.scores')} note={t('scores.note')} />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && data.entries.length === 0 && (
        <EmptyState icon="balance" title={t('scores.empty')}>
          {t('scores.empty.do')}
        </EmptyState>
      )}
      {data && data.entries.length > 0 && <Loaded table={data} />}
    </>
  );
}

const keyOf = ({ window: { from, to, kind } }: WindowScores) => `${from}_${to}_${kind}`;

function Loaded({ table }: { readonly table: Table }) {
  const writer = useI18n();
  const { t } = writer;
  const search = useSearchPart();
  const setSearch = useSetSearchPart();
  const [cell, setCell] = useState<ChosenCell | null>(null);
  const summits = [...new Map(table.entries.map(({ document }) => [document.id, document])).values()];
  const scores = table.windows.find((one) => keyOf(one) === search.window) ?? table.windows[0];
  const summit = summits.find(({ id }) => id === search.summit)?.id ?? '';
  const entries = table.entries.filter(({ document }) => summit === '' || document.id === summit);
  return (
    <>
      <div className="mb-4 flex flex-wrap gap-4">
        {table.windows.length > 1 && scores && (
          <Field label={t('scores.window')}>
            {(props) => (
              <Select
                {...props}
                value={keyOf(scores)}
                choices={table.windows.map((one) => [keyOf(one), windowWords(one.window, writer)])}
                onChoose={(window) => setSearch({ ...search, window })}
              />
            )}
          </Field>
        )}
        {summits.length > 1 && (
          <Field label={t('scores.summit')}>
            {(props) => (
              <Select
                {...props}
                value={summit}
                choices={[
                  ['', t('scores.allSummits')],
                  ...summits.map(({ id, title, name }) => [id, title ?? name] as const),
                ]}
                onChoose={(next) => setSearch({ ...search, summit: next })}
              />
            )}
          </Field>
        )}
      </div>
      {scores && (
        <section aria-label={windowWords(scores.window, writer)}>
          <h2 className="mb-2 text-lg font-semibold">{windowWords(scores.window, writer)}</h2>
          <ScoreTable
            scores={scores}
            entries={entries}
            parties={table.parties}
            isWhole={summit === ''}
            onCell={setCell}
          />
          <OpenCells cells={scores.cells} />
          <Means scores={scores} summits={summits} />
        </section>
      )}
      <Guidelines entries={entries} onAssess={setCell} />
      {cell && <CellDialog cell={cell} entries={table.entries} parties={table.parties} onClose={() => setCell(null)} />}
    </>
  );
}

function windowWords({ kind, from, to }: WindowScores['window'], { t, locale }: Writer): string {
  return t(`scores.windowOf.${kind}`, { from: formatEdtf(from, locale), to: formatEdtf(to, locale) });
}

/** What the signs in the table mean that are no scores, as far as they stand there. */
function OpenCells({ cells }: { readonly cells: WindowScores['cells'] }) {
  const t = useT();
  const open = [...new Set(cells.flatMap((cell) => cell.open ?? []))];
  if (open.length === 0) return null;
  return (
    <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-xs text-muted">
      {open.map((why) => (
        <li key={why}>
          {why === 'not-applicable' ? 'n/a' : '?'} {t(`scores.open.${why}`)}
        </li>
      ))}
    </ul>
  );
}

/** The mean of each summit, and of everything. */
function Means({
  scores,
  summits,
}: {
  readonly scores: WindowScores;
  readonly summits: readonly ScoredEntry['document'][];
}) {
  const { t, locale } = useI18n();
  const names = new Map(summits.map(({ id, title, name }) => [id, title ?? name]));
  return (
    <ul className="mt-3 flex flex-col gap-1 text-sm">
      {scores.bySummit.map((mean) => (
        <li key={mean.key}>
          <span className="font-medium">{names.get(mean.key) ?? mean.key}</span>: {meanWords(mean, locale)}{' '}
          <span className="text-muted">
            {t('scores.counted', { count: mean.counted, notApplicable: mean.notApplicable, open: mean.open })}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface GuidelinesProps {
  readonly entries: readonly ScoredEntry[];
  readonly onAssess: (cell: ChosenCell) => void;
}

/** The commitments that can be scored: their guidelines, and a way to score another party. */
function Guidelines({ entries, onAssess }: GuidelinesProps) {
  const t = useT();
  return (
    <section aria-label={t('scores.guidelines')} className="mt-8">
      <h2 className="mb-2 text-lg font-semibold">{t('scores.guidelines')}</h2>
      <ul className="flex flex-col gap-2 text-sm">
        {entries.map(({ id, name, text, version }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line pb-2">
            <span dir="auto" className="min-w-0 flex-1 basis-60 wrap-anywhere">
              {name ? `${name}: ${text}` : text}
            </span>
            <Link to="/guidelines/$id" params={{ id }} className="text-accent underline">
              {t('scores.guideline.version', { version })}
            </Link>
            <button
              type="button"
              className="min-h-6 text-accent underline"
              onClick={() => onAssess({ entry: id, party: null, window: null })}
            >
              {t('scores.assess')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
