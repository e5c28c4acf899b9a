import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../../i18n/i18n.tsx';
import { Said } from '../../../said/said.tsx';
import { ErrorState, Skeleton } from '../../../ui/states.tsx';
import { entryQuery } from '../data/queries.ts';

/** Why the program proposed what it did. Asked for when somebody wants to know. */
export function Explanation({ entry }: { readonly entry: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <details className="text-sm" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="font-medium">{t('reader.why')}</summary>
      {open && <Reasons entry={entry} />}
    </details>
  );
}

function Reasons({ entry }: { readonly entry: string }) {
  const { data, error, refetch } = useQuery(entryQuery(entry));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={3} />;
  const { rule, bound, checkable } = data.explanation;
  return (
    <div className="mt-1 flex flex-col gap-2 text-muted">
      <p>
        <Said code={`form.${rule.form}`} says={rule.says} />
      </p>
      <ul className="list-disc ps-5">
        {bound.map(({ test, words, says }) => (
          <li key={`${test} ${says}`}>
            <Said code={`bound.${test}`} params={{ words }} says={says} />
          </li>
        ))}
        {checkable.tests.map(({ test, words, says, weight }) => (
          <li key={`${test} ${says}`}>
            <Said code={`test.${test}`} params={{ words }} says={says} />{' '}
            <span className="tabular-nums">
              ({weight > 0 ? '+' : ''}
              {weight.toFixed(1)})
            </span>
          </li>
        ))}
      </ul>
      <p>
        <Said code={`verdict.${checkable.verdict}`} says={checkable.says} />
      </p>
    </div>
  );
}
