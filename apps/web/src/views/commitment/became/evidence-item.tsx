import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { EvidenceRow } from '../../../../../api/contract/follow-up.ts';
import { formatEdtf } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { shortAmount } from '../../../i18n/short-amount.ts';
import { documentName } from '../../../ui/document-name.ts';
import { Icon, type IconName } from '../../../ui/icon.tsx';

const KIND_ICONS: Readonly<Record<EvidenceRow['kind'], IconName>> = {
  event: 'clock',
  figure: 'balance',
  document: 'document',
  'none-found': 'search',
};

interface EvidenceItemProps {
  readonly fact: EvidenceRow;
  /** The status rests on it. */
  readonly isBasis?: boolean;
  readonly children?: ReactNode;
}

/** One fact: when, what, by whom and by way of whom, where it can be read, and what it disagrees with. */
export function EvidenceItem({ fact, isBasis = false, children }: EvidenceItemProps) {
  const writer = useI18n();
  const { t, locale } = writer;
  const { kind, bearing, date, what, value, max, unit, currency, bound, disputes, reason } = fact;
  const amount = value === null ? null : shortAmount({ value, max, unit: unit ?? '', currency, bound }, writer);
  return (
    <li className={`flex gap-3 py-2.5 text-sm ${kind === 'none-found' ? 'text-muted' : ''}`}>
      <span className="mt-0.5 text-muted">
        <Icon name={KIND_ICONS[kind]} size={18} />
      </span>
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="flex flex-wrap gap-x-3 text-xs text-muted">
          <span className="font-medium text-ink">{date ? formatEdtf(date, locale) : t('evidence.undated')}</span>
          <span>{t(`evidence.kind.${kind}`)}</span>
          {bearing !== 'neutral' && <Bearing bearing={bearing} />}
          {fact.stage && <span>{t(`stage.${fact.stage}`)}</span>}
          {isBasis && <span className="font-medium text-accent">{t('evidence.basis')}</span>}
        </p>
        <p className="wrap-anywhere">
          {amount && <span className="font-medium tabular-nums">{amount}: </span>}
          {what}
        </p>
        {disputes && (
          <p className="flex gap-1.5 wrap-anywhere">
            <span aria-hidden="true" className="font-bold">
              ≠
            </span>
            <span>{t('evidence.disputes', { words: disputes })}</span>
          </p>
        )}
        <Whence fact={fact} />
        <Where fact={fact} />
        {reason && <p className="wrap-anywhere">{t('evidence.reason', { reason })}</p>}
      </div>
      {children && <div className="flex shrink-0 max-sm:flex-col">{children}</div>}
    </li>
  );
}

const BEARING_SIGNS = { for: '+', against: '−', before: '‹', forecast: '›' } as const;

function Bearing({ bearing }: { readonly bearing: keyof typeof BEARING_SIGNS }) {
  const { t } = useI18n();
  return (
    <span className={bearing === 'against' ? 'text-danger' : bearing === 'for' ? 'text-good' : ''}>
      <span aria-hidden="true">{BEARING_SIGNS[bearing]} </span>
      {t(`bearing.${bearing}`)}
    </span>
  );
}

/** Who answers for it, who passed it on, and whether the page repeats somebody else. */
function Whence({ fact: { publisher, via, published, relayed } }: { readonly fact: EvidenceRow }) {
  const { t, locale } = useI18n();
  const parts = [
    publisher,
    via && t('evidence.via', { via }),
    t(relayed ? 'evidence.relayed' : 'evidence.primary'),
    published && t('evidence.published', { date: formatEdtf(published, locale) }),
  ];
  return <p className="text-xs text-muted wrap-anywhere">{parts.filter(Boolean).join(' · ')}</p>;
}

function Where({ fact: { place, document } }: { readonly fact: EvidenceRow }) {
  const { t, locale } = useI18n();
  if (place.kind === 'looked') return <p className="wrap-anywhere">{t('evidence.looked', { where: place.where })}</p>;
  if (place.kind === 'span') {
    return (
      <p className="wrap-anywhere">
        <q className="font-serif">{place.span.exact}</q>{' '}
        <Link to="/documents/$id" params={{ id: place.document }} className="text-xs text-accent underline">
          {document ? documentName(document) : place.document.slice(0, 8)}
        </Link>
      </p>
    );
  }
  const read = place.retrieved
    ? t('evidence.read', { date: formatEdtf(place.retrieved, locale) })
    : t('evidence.notRead');
  return (
    <>
      {place.quotation && <q className="font-serif wrap-anywhere">{place.quotation}</q>}
      <p className="text-xs wrap-anywhere">
        <a href={place.url} rel="noreferrer" target="_blank" className="text-accent underline">
          {place.title ?? hostOf(place.url)}
        </a>{' '}
        <span className="text-muted">{read}</span>
      </p>
    </>
  );
}

function hostOf(url: string): string {
  return URL.parse(url)?.host ?? url;
}
