import { Link } from '@tanstack/react-router';
import type { DocumentRow } from '../../../../api/contract/documents.ts';
import { formatBytes, formatEdtf } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { besides } from '../../ui/besides.ts';
import { Icon } from '../../ui/icon.tsx';

const FORMATS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'text/html': 'HTML',
  'text/plain': 'TXT',
  'text/markdown': 'MD',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};

/** A row for each document; where the window is narrow its cells stand below each other. */
export function DocumentTable({ rows }: { readonly rows: readonly DocumentRow[] }) {
  const { t } = useI18n();
  const head = 'px-3 py-2 font-medium';
  return (
    <table className="w-full text-sm max-md:block">
      <caption className="sr-only">{t('nav.documents')}</caption>
      <thead className="border-b border-line-strong text-muted max-md:sr-only">
        <tr>
          <th scope="col" className={`${head} text-start`}>
            {t('documents.title')}
          </th>
          <th scope="col" className={`${head} text-start`}>
            {t('documents.date')}
          </th>
          <th scope="col" className={`${head} text-start`}>
            {t('documents.format')}
          </th>
          <th scope="col" className={`${head} text-start`}>
            {t('documents.left')}
          </th>
          <th scope="col" className={`${head} text-end`}>
            {t('nav.commitments')}
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: DocumentRow }) {
  const { t, locale } = useI18n();
  const { id, title, name, publisher, date, mediaType, bytes, commitments } = row;
  const file = name.split(/[/\\]/).at(-1) || name;
  const cell = 'px-3 py-2.5 align-top max-md:inline-block max-md:px-0 max-md:py-0 max-md:pe-4';
  return (
    <tr className="border-b border-line max-md:block max-md:py-3 md:hover:bg-sunken">
      <th
        scope="row"
        className="w-1/2 min-w-0 px-3 py-2.5 text-start align-top font-normal max-md:block max-md:w-auto max-md:px-0 max-md:pt-0"
      >
        <Link
          to="/documents/$id"
          params={{ id }}
          className="font-medium text-accent wrap-anywhere underline-offset-2 hover:underline"
          dir="auto"
        >
          {title ?? file}
        </Link>
        <span className="block text-xs text-muted wrap-anywhere">{besides(publisher, title ? file : null)}</span>
        <Findings row={row} />
      </th>
      <td className={`${cell} whitespace-nowrap`}>{date ? formatEdtf(date, locale) : '–'}</td>
      <td className={`${cell} whitespace-nowrap`}>
        <bdi>{FORMATS[mediaType ?? ''] ?? t('documents.otherFormat')}</bdi>{' '}
        <bdi className="text-xs text-muted">{formatBytes(bytes, locale)}</bdi>
      </td>
      <td className={cell}>
        <Left row={row} />
      </td>
      <td className={`${cell} text-end tabular-nums`}>
        {new Intl.NumberFormat(locale).format(commitments)}
        <span className="md:hidden"> {t('nav.commitments')}</span>
      </td>
    </tr>
  );
}

function Left({ row: { left, statements, readable } }: { readonly row: DocumentRow }) {
  const { t } = useI18n();
  if (!readable) return <span className="text-danger">{t('documents.unreadable')}</span>;
  if (left === 0) {
    return (
      <span className="inline-flex items-center gap-1 text-good">
        <Icon name="check" size={16} /> {t('documents.decided')}
      </span>
    );
  }
  return <span className="tabular-nums">{t('documents.leftOf', { left: left ?? statements, all: statements })}</span>;
}

function Findings({ row: { findings } }: { readonly row: DocumentRow }) {
  const { t } = useI18n();
  if (findings === 0) return null;
  return (
    <span className="mt-0.5 inline-flex items-center gap-1 text-xs text-warn">
      <Icon name="warning" size={14} /> {t('documents.findings', { count: findings })}
    </span>
  );
}
