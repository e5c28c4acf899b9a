import { Link } from '@tanstack/react-router';
import type { DeadlineRow } from '../../../../api/contract/deadlines.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { StatusBadge } from '../../ui/badges.tsx';
import { documentName } from '../../ui/document-name.ts';
import { usePartyWords } from '../../ui/party-words.tsx';
import { PartyNames } from '../../ui/stated.tsx';
import { valueWords } from '../commitments/value-words.ts';
import { type Grouping, grouped } from './deadline-sort.ts';

interface DeadlineGroupsProps {
  readonly rows: readonly DeadlineRow[];
  readonly by: Grouping | null;
  /** Level of the headings: 3 where a heading stands above. */
  readonly level?: 2 | 3;
}

/** Deadlines under their headings: months, parties or areas. */
export function DeadlineGroups({ rows, by, level = 2 }: DeadlineGroupsProps) {
  const { t, locale } = useI18n();
  const party = usePartyWords();
  const Heading = `h${level}` as const;
  if (by === null) return <DeadlineRows rows={rows} />;
  const heading = (key: string, label: string) => {
    if (key === '') return t('commitments.nothing');
    return by === 'time'
      ? formatEdtf(key, locale)
      : by === 'area'
        ? valueWords('area', key, label, { t, locale })
        : party({ code: key, name: label });
  };
  return grouped(rows, by).map(({ key, label, rows: own }) => (
    <div key={key} className="mb-5">
      <Heading className="mb-1.5 text-sm font-semibold">
        {heading(key, label)} <span className="font-normal text-muted">({own.length})</span>
      </Heading>
      <DeadlineRows rows={own} />
    </div>
  ));
}

function DeadlineRows({ rows }: { readonly rows: readonly DeadlineRow[] }) {
  return (
    <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
      {rows.map((row) => (
        <DeadlineLine key={row.entry.id} row={row} />
      ))}
    </ul>
  );
}

function DeadlineLine({ row: { entry, due, days, knows } }: { readonly row: DeadlineRow }) {
  const { value, document } = entry;
  const { deadline } = value;
  return (
    <li className="grid gap-x-4 gap-y-1 p-3 text-sm sm:grid-cols-[9.5rem_minmax(0,1fr)_minmax(0,12rem)]">
      <div>
        <DueDate due={due} days={days} knows={knows} />
        {deadline && <p className="text-xs text-muted wrap-anywhere">“{deadline.text}”</p>}
      </div>
      <div className="min-w-0">
        <Link
          to="/commitments/$id"
          params={{ id: entry.id }}
          lang={document.language ?? undefined}
          className="font-serif text-[0.95rem] text-ink no-underline wrap-anywhere hover:underline"
        >
          {value.text}
        </Link>
        <p className="text-xs text-muted wrap-anywhere">
          <PartyNames parties={value.promisor} note={false} />
          {value.promisor.length > 0 && ' · '}
          {documentName(document)}
        </p>
      </div>
      <div className="sm:justify-self-end">
        <StatusBadge status={entry.status} />
      </div>
    </li>
  );
}

/** How far off a day is, in days, months or years: as exact as one would say it. */
function howFar(days: number, locale: string): string {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const far = Math.abs(days);
  if (far <= 60) return relative.format(days, 'day');
  return far <= 730
    ? relative.format(Math.trunc(days / 30.44), 'month')
    : relative.format(Math.trunc(days / 365.25), 'year');
}

/** What nothing is known of has a broken line, as everywhere. */
const KNOWS_LOOKS = {
  evidence: 'border-good bg-good-soft text-good',
  looked: 'border-dashed border-line-strong text-muted',
  'nothing-known': 'border-dashed border-warn text-warn',
} as const;

/** The last day in time, and how far off it is. That it is past says nothing of whether it was done. */
function DueDate({ due, days, knows }: Pick<DeadlineRow, 'due' | 'days' | 'knows'>) {
  const { t, locale } = useI18n();
  if (due === null || days === null) return null;
  const far = howFar(days, locale);
  return (
    <p>
      <time dateTime={due} className="font-medium">
        {formatEdtf(due, locale)}
      </time>
      <span className="block text-xs text-muted">{far}</span>
      {days < 0 && (
        <span className={`mt-1 inline-block rounded-full border px-2 text-xs leading-5 ${KNOWS_LOOKS[knows]}`}>
          {t(`deadlines.knows.${knows}`)}
        </span>
      )}
    </p>
  );
}
