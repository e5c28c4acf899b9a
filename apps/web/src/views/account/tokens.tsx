import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { CopyLine } from '../../ui/copy.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { type MadeToken, makeToken, type NewToken, revokeToken, tokensQuery } from './data.ts';
import { TokenForm } from './token-form.tsx';
import { TokenRow } from './token-row.tsx';

/** Somebody's tokens for programs: made, shown once, and revoked. */
export function Tokens() {
  const t = useT();
  const heading = useId();
  const queries = useQueryClient();
  const tokens = useQuery(tokensQuery());
  const [made, setMade] = useState<MadeToken | null>(null);
  const [error, setError] = useState<unknown>(null);
  /** Does something with the tokens, and asks for them again. */
  const act = async (doing: () => Promise<MadeToken | null>): Promise<boolean> => {
    setError(null);
    setMade(null);
    try {
      setMade(await doing());
      await queries.invalidateQueries({ queryKey: tokensQuery().queryKey });
      return true;
    } catch (trouble) {
      setError(trouble);
      return false;
    }
  };
  return (
    <section aria-labelledby={heading} className="min-w-0">
      <h2 id={heading} className="font-semibold">
        {t('own.tokens')}
      </h2>
      <p className="mt-1 mb-3 max-w-prose text-sm text-muted">{t('own.tokens.note')}</p>
      {error !== null && <ErrorState error={error} />}
      <TokenForm onMake={(token: NewToken) => act(() => makeToken(token))} />
      {made && (
        <div role="status" className="mt-4 max-w-xl rounded-lg border border-good bg-good-soft p-4">
          <CopyLine
            label={t('own.token.made', { name: made.token.name })}
            hint={t('own.token.made.hint')}
            text={made.secret}
          />
        </div>
      )}
      {tokens.isError && <ErrorState error={tokens.error} onRetry={() => void tokens.refetch()} />}
      {tokens.isPending && <Skeleton lines={3} />}
      {tokens.data?.length === 0 && <p className="mt-5 text-sm text-muted">{t('own.tokens.none')}</p>}
      {tokens.data !== undefined && tokens.data.length > 0 && (
        <ul className="mt-5 flex flex-col divide-y divide-line" aria-label={t('own.tokens.list')}>
          {tokens.data.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => void act(() => revokeToken(token.id))} />
          ))}
        </ul>
      )}
    </section>
  );
}
