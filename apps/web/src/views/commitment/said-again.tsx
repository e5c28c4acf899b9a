import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Restatement } from '../../../../api/contract/across.ts';
import type { EntryDetail } from '../../../../api/contract/entry.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { documentName } from '../../ui/document-name.ts';
import { ErrorState } from '../../ui/states.tsx';
import { type Choosing, useChoosing, useRestatements } from './said-again-data.ts';
import { SaidAgainWords } from './said-again-words.tsx';

type RelatedEntries = NonNullable<EntryDetail['related']>;

interface SaidAgainProps {
  readonly entry: string;
  /** Entries with the very same words, as the entry itself came with them. */
  readonly related: RelatedEntries;
  readonly renderRelated: (related: RelatedEntries) => React.ReactNode;
}

/** Where the commitment is said again: what the other wording made of it, and a person's word on whether it is the same. */
export function SaidAgain({ entry, related, renderRelated }: SaidAgainProps) {
  const { t } = useI18n();
  const id = useId();
  const { data } = useRestatements(entry);
  const choosing = useChoosing(entry);
  const pairs = data?.items ?? [];
  const shown = pairs.filter(({ state }) => state !== 'rejected');
  const rejected = pairs.filter(({ state }) => state === 'rejected');
  const paired = new Set(pairs.flatMap(({ earlier, later }) => [earlier.entry, later.entry]));
  const rest = related.filter((each) => !paired.has(each.id));
  if (pairs.length === 0 && rest.length === 0) return null;
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4 rounded-lg border border-line bg-surface p-4">
      <h2 id={id} className="font-semibold">
        {t('entry.related')}
      </h2>
      {choosing.problem !== null && <ErrorState error={choosing.problem} />}
      {shown.length > 0 && <Pairs pairs={shown} entry={entry} choosing={choosing} />}
      {rest.length > 0 && renderRelated(rest)}
      {rejected.length > 0 && (
        <details className="text-sm">
          <summary className="cursor-pointer text-muted">
            {t('again.rejectedCount', { count: rejected.length })}
          </summary>
          <Pairs pairs={rejected} entry={entry} choosing={choosing} />
        </details>
      )}
    </section>
  );
}

interface PairsProps {
  readonly pairs: readonly Restatement[];
  readonly entry: string;
  readonly choosing: Choosing;
}

function Pairs({ pairs, entry, choosing }: PairsProps) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {pairs.map((pair) => (
        <Pair key={pair.id} pair={pair} entry={entry} choosing={choosing} />
      ))}
    </ul>
  );
}

function Pair({ pair, entry, choosing }: Omit<PairsProps, 'pairs'> & { readonly pair: Restatement }) {
  const { t, locale } = useI18n();
  const isLater = pair.earlier.entry === entry;
  const other = isLater ? pair.later : pair.earlier;
  const { document } = other;
  return (
    <li className="flex flex-col gap-2 py-3 text-sm first:pt-0 last:pb-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="rounded-full border border-line-strong px-2 text-xs font-medium">
          {t(`again.relation.${pair.relation}`)}
        </span>
        <Link to="/commitments/$id" params={{ id: other.entry }} className="text-accent underline wrap-anywhere">
          {documentName(document)}
        </Link>
        <span className="text-xs text-muted">
          {[isLater ? t('again.later') : t('again.earlier'), document.date && formatEdtf(document.date, locale)]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <SaidAgainWords difference={pair.difference} />
      <div className="flex flex-wrap items-center gap-2">
        <State pair={pair} />
        <Choices pair={pair} choosing={choosing} />
      </div>
    </li>
  );
}

function State({ pair: { state, decisions } }: { readonly pair: Restatement }) {
  const { t } = useI18n();
  const by = decisions.at(-1)?.by ?? '';
  return (
    <span className="text-xs text-muted">
      {state === 'proposed' ? t('again.proposed') : t(`again.${state}`, { by })}
    </span>
  );
}

function Choices({ pair: { id, state }, choosing }: { readonly pair: Restatement; readonly choosing: Choosing }) {
  const { t } = useI18n();
  const choose = (action: 'accept' | 'reject' | 'open') => void choosing.choose('restatements', id, { action });
  if (state !== 'proposed') {
    return (
      <Button look="quiet" disabled={choosing.busy} onClick={() => choose('open')}>
        {t('again.open')}
      </Button>
    );
  }
  return (
    <>
      <Button disabled={choosing.busy} onClick={() => choose('accept')}>
        {t('again.accept')}
      </Button>
      <Button look="quiet" disabled={choosing.busy} onClick={() => choose('reject')}>
        {t('again.reject')}
      </Button>
    </>
  );
}
