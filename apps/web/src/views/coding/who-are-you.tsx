import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { askName } from '../../shell/ask-name.ts';
import { Button } from '../../ui/button.tsx';
import { useOwnName } from './own-name.ts';

/** Rounds are given to people by name: whoever has given none is asked for it. */
export function WhoAreYou() {
  const t = useT();
  const queries = useQueryClient();
  const name = useOwnName();
  const [, setAsked] = useState(0);
  if (name !== null) return <p className="mb-5 text-sm text-muted">{t('coding.you', { name })}</p>;
  const ask = async () => {
    if (!(await askName())) return;
    setAsked((times) => times + 1);
    await queries.invalidateQueries({ queryKey: ['coding'] });
  };
  return (
    <p className="mb-5 flex flex-wrap items-center gap-3 rounded-lg border border-line bg-surface p-3 text-sm">
      {t('coding.nobody')}
      <Button onClick={() => void ask()}>{t('coding.sayName')}</Button>
    </p>
  );
}
