import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { call } from '../../api/call.ts';
import { useT } from '../../i18n/i18n.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { useIsNarrow } from '../../ui/use-media.ts';
import { CountLink } from './count-link.tsx';
import { type MatrixTable, matrixTable } from './matrix-table.ts';

/** Rows and columns that a person can still take in; the rest is named beneath. */
const SIZE = 20;

/** Who promised to whom: each number leads to the commitments. Where it is narrow, the pairs stand one below the other. */
export function Matrix() {
  const t = useT();
  const id = useId();
  const isNarrow = useIsNarrow();
  const { data, error, refetch } = useQuery({
    queryKey: ['parties', 'matrix'],
    queryFn: ({ signal }) => call('getPartiesMatrix', { signal }),
  });
  const table = data && matrixTable(data, SIZE);
  return (
    <section aria-labelledby={id} className="flex min-w-0 flex-col gap-2">
      <h2 id={id} className="font-semibold">
        {t('parties.matrix')}
      </h2>
      <p className="text-sm text-muted">{t('parties.matrix.note')}</p>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {table && table.rows.length === 0 && <p className="text-sm">{t('parties.matrix.empty')}</p>}
      {table && table.rows.length > 0 && (isNarrow ? <Pairs table={table} /> : <Grid table={table} />)}
      {table && table.leftOut.rows + table.leftOut.columns > 0 && (
        <p className="text-sm text-muted">{t('parties.matrix.leftOut', { size: SIZE })}</p>
      )}
    </section>
  );
}

function Grid({ table }: { readonly table: MatrixTable }) {
  const t = useT();
  const words = usePartyWords();
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard
      tabIndex={0}
      aria-label={t('parties.matrix.corner')}
      className="overflow-auto rounded-lg border border-line bg-surface"
    >
      <table className="min-w-full border-collapse text-sm">
        <thead>
          <tr>
            <th scope="col" className="sticky start-0 bg-sunken px-2 py-2 text-start text-xs font-normal text-muted">
              {t('parties.matrix.corner')}
            </th>
            {table.columns.map(({ code, name }) => (
              <th key={code} scope="col" className="max-w-32 min-w-20 bg-sunken px-1.5 py-2 align-bottom">
                {words({ code, name })}
              </th>
            ))}
            <th scope="col" className="bg-sunken px-2 py-2 align-bottom">
              {t('parties.matrix.all')}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ from, counts, sum }) => (
            <tr key={from.code} className="border-t border-line">
              <th scope="row" className="sticky start-0 max-w-40 bg-surface px-2 py-1.5 text-start">
                {words(from)}
              </th>
              {counts.map((count, index) => {
                const to = table.columns[index]!;
                return (
                  <td
                    key={to.code}
                    className="px-2 py-1.5 text-center"
                    style={{ background: shade(count, table.largest) }}
                  >
                    {count > 0 && <CountLink count={count} search={{ promisor: from.code, beneficiary: to.code }} />}
                  </td>
                );
              })}
              <td className="px-2 py-1.5 text-center tabular-nums">{sum}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The more, the darker; always light enough for the number on it. */
function shade(count: number, largest: number): string {
  if (count === 0) return 'transparent';
  return `color-mix(in oklab, var(--accent-soft) ${Math.round(25 + (75 * count) / largest)}%, transparent)`;
}

function Pairs({ table }: { readonly table: MatrixTable }) {
  const words = usePartyWords();
  const pairs = table.rows.flatMap(({ from, counts }) =>
    counts.flatMap((count, index) => (count > 0 ? [{ from, to: table.columns[index]!, count }] : [])),
  );
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface text-sm">
      {pairs
        .sort((a, b) => b.count - a.count)
        .map(({ from, to, count }) => (
          <li key={`${from.code} ${to.code}`} className="flex items-center justify-between gap-3 px-3 py-1.5">
            <span className="min-w-0 wrap-anywhere">
              {words(from)} <span className="points inline-block">→</span> {words(to)}
            </span>
            <CountLink count={count} search={{ promisor: from.code, beneficiary: to.code }} />
          </li>
        ))}
    </ul>
  );
}
