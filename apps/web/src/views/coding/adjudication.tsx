import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { RoundDetail } from '../../../../api/contract/coding.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/field.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { isTyping } from '../reader/keys/commands.ts';
import { itemsQuery, sendSettle, useWrite } from './data.ts';
import { ItemCard } from './item-card.tsx';
import { useOwnName } from './own-name.ts';

/** What the coders said, item by item and side by side; an adjudicator settles each, a coder sees where they differed. */
export function Adjudication({ detail }: { readonly detail: RoundDetail }) {
  const t = useT();
  const write = useWrite();
  const name = useOwnName();
  const { round } = detail;
  const { data, error, refetch } = useQuery(itemsQuery(round.id));
  const [only, setOnly] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useStepping(list);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const { items } = data;
  if (items.length === 0) return <EmptyState icon="document" title={t('coding.noItems')} />;
  const agreed = items.filter(({ differ }) => differ.length === 0).length;
  const open = items.filter(({ settled }) => settled === null).length;
  const isReady = items.some(({ differ, settled }) => differ.length === 0 && settled === null);
  const maySettle = round.adjudicator === null || round.adjudicator === name;
  const shown = items.filter(({ differ }) => !only || differ.length > 0);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-x-5 gap-y-2 rounded-lg border border-line bg-surface p-3 text-sm">
        <p>{t('coding.counts', { all: items.length, agreed, open })}</p>
        <Checkbox label={t('coding.onlyDiffering')} checked={only} onChoose={setOnly} />
        {maySettle && isReady && (
          <Button
            className="ms-auto"
            onClick={() => void write(() => sendSettle(round.id, { item: null, choice: { agreed: true } }))}
          >
            {t('coding.settleAgreed')}
          </Button>
        )}
        {!maySettle && <p className="text-muted">{t('coding.settles', { name: round.adjudicator ?? '' })}</p>}
      </div>
      <ol ref={list} aria-label={t('coding.items')} className="flex flex-col gap-4">
        {shown.map((item) => (
          <ItemCard key={item.id} item={item} detail={detail} maySettle={maySettle} />
        ))}
      </ol>
    </>
  );
}

/** `j` and `k` go to the next item and the one before; what is chosen there is chosen with the keys of a form. */
function useStepping(list: React.RefObject<HTMLOListElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'j' && event.key !== 'k') return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const items = [...(list.current?.children ?? [])].filter((each) => each instanceof HTMLElement);
      const at = items.findIndex((item) => item.contains(document.activeElement));
      const next = items[event.key === 'j' ? at + 1 : Math.max(0, at - 1)];
      next?.querySelector<HTMLElement>('h2')?.focus();
      next?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}
