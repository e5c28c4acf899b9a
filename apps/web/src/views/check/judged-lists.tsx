import { type ReactNode, useId } from 'react';
import type { CheckAnswer } from '../../../../api/contract/checks.ts';
import { useT } from '../../i18n/i18n.tsx';
import { documentName } from '../../ui/document-name.ts';
import { rowId } from './marked-side.tsx';
import type { Covered, Figure, Judged, Judgements, Quote } from './marks.ts';
import { VerdictBadge } from './verdict-badge.tsx';

interface JudgedListsProps {
  readonly answer: CheckAnswer;
  readonly judged: Judgements;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** All that was judged, the gravest first; each row leads to its places in both texts. */
export function JudgedLists({ answer, judged, chosen, onChoose }: JudgedListsProps) {
  const t = useT();
  const nameOf = (document: string) => {
    const source = answer.sources.find(({ name }) => name === document);
    return source ? documentName(source) : documentName({ title: null, name: document });
  };
  const row = { chosen, onChoose };
  return (
    <div className="flex flex-col gap-6">
      <List title={t('check.quotes', { count: judged.quotes.length })} none={t('check.quotes.none')}>
        {judged.quotes.map((one) => (
          <Row key={one.key} judged={one} {...row} place={one.item.source && nameOf(one.item.source.document)}>
            <QuoteWords quote={one.item} names={answer.names} />
          </Row>
        ))}
      </List>
      <List title={t('check.figures', { count: judged.figures.length })} none={t('check.figures.none')}>
        {judged.figures.map((one) => (
          <Row key={one.key} judged={one} {...row} place={one.item.source && nameOf(one.item.source.document)}>
            <bdi className="font-serif">{one.item.text}</bdi>
          </Row>
        ))}
      </List>
      <List title={t('check.coverage', { count: judged.covered.length })} none={t('check.coverage.none')}>
        {judged.covered.map((one) => (
          <Row key={one.key} judged={one} {...row} place={nameOf(one.item.source.document)}>
            <q className="font-serif wrap-anywhere">{one.item.text}</q>
          </Row>
        ))}
      </List>
    </div>
  );
}

interface ListProps {
  readonly title: string;
  readonly none: string;
  readonly children: readonly ReactNode[];
}

function List({ title, none, children }: ListProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-2 font-semibold">
        {title}
      </h2>
      {children.length === 0 ? (
        <p className="text-sm text-muted">{none}</p>
      ) : (
        <ul className="divide-y divide-line rounded-lg border border-line bg-surface">{children}</ul>
      )}
    </section>
  );
}

interface RowProps {
  readonly judged: Judged<Quote | Figure | Covered>;
  readonly chosen: string | null;
  readonly place: string | null;
  readonly onChoose: (key: string) => void;
  readonly children: ReactNode;
}

function Row({ judged: { key, verdict, item }, chosen, place, onChoose, children }: RowProps) {
  const t = useT();
  const canShow = item.source !== null || 'exact' in item;
  return (
    <li
      id={rowId(key)}
      className={`grid gap-x-4 gap-y-1 p-3 text-sm sm:grid-cols-[10.5rem_minmax(0,1fr)_minmax(0,1fr)] ${key === chosen ? 'bg-accent-soft' : ''}`}
    >
      <div className="flex flex-wrap items-start justify-between gap-2">
        <VerdictBadge verdict={verdict} />
        {canShow && (
          <button type="button" onClick={() => onChoose(key)} className="min-h-6 text-accent underline">
            {t('check.show')}
            <span className="sr-only">: {'exact' in item ? item.exact : item.text}</span>
          </button>
        )}
      </div>
      <div className="min-w-0 wrap-anywhere">
        {children}
        {place && <p className="text-xs text-muted">{place}</p>}
      </div>
      <Differences item={item} />
    </li>
  );
}

function Differences({ item }: { readonly item: Quote | Figure | Covered }) {
  const t = useT();
  return (
    <ul className="flex min-w-0 flex-col gap-1">
      {item.differences.map(({ kind, change, source, report }) => (
        <li key={`${kind} ${source} ${report}`} className="wrap-anywhere">
          <span className={`difference difference-${kind}`}>
            {t(`check.difference.${kind}`)}
            {change && ` (${t(`check.change.${change}`)})`}
          </span>{' '}
          {source !== '' && <del className="diff-removed font-serif">{source}</del>}
          {report !== '' && <ins className="diff-added ms-1 font-serif">{report}</ins>}
        </li>
      ))}
      {'context' in item && <OtherLight quote={item} />}
    </ul>
  );
}

/** In which other light than in the source the report shows a quotation: told or promised, and what frames it there alone. */
function OtherLight({ quote: { context, leftOut = [] } }: { readonly quote: Quote }) {
  const t = useT();
  return (
    <>
      {context && (
        <li className="text-warn">
          {t('check.context', {
            source: t(`check.presents.${context.source}`),
            report: t(`check.presents.${context.report}`),
          })}
        </li>
      )}
      {leftOut.map(({ kind, words }) => (
        <li key={`${kind} ${words}`} className="text-warn">
          {kind === 'question' ? t('check.leftOut.question') : t(`check.leftOut.${kind}`, { words })}
        </li>
      ))}
    </>
  );
}

function QuoteWords({ quote, names }: { readonly quote: Quote; readonly names: CheckAnswer['names'] }) {
  const t = useT();
  const speaker = quote.speaker && (names[quote.speaker] ?? quote.speaker);
  return (
    <>
      {speaker && <span className="text-muted">{speaker}: </span>}
      <q className="font-serif">{quote.exact}</q>
      {quote.trimmed && <p className="text-xs text-muted">{t('check.trimmed')}</p>}
    </>
  );
}
