import { useState } from 'react';
import { formatEdtf, formatMoment } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Token } from './data.ts';

interface TokenRowProps {
  readonly token: Token;
  readonly onRevoke: () => void;
}

/** A token without its secret: since when, until when, whether anything uses it; and the way to end it. */
export function TokenRow({ token, onRevoke }: TokenRowProps) {
  const { t, locale } = useI18n();
  const [asked, setAsked] = useState(false);
  const { name, created, expires, used } = token;
  const revoke = () => {
    setAsked(false);
    onRevoke();
  };
  const day = (moment: string) => formatEdtf(moment.slice(0, 10), locale);
  const isOver = Date.parse(expires) < Date.now();
  return (
    <li className="flex flex-wrap items-center gap-3 py-3">
      <div className="min-w-40 flex-1">
        <p className="font-medium wrap-anywhere">
          {name}
          {isOver && <span className="ms-2 text-xs text-muted">{t('own.token.over')}</span>}
        </p>
        <p className="text-sm text-muted">
          {t('own.token.facts', { made: day(created), until: day(expires) })}
          {' · '}
          {used === null ? t('own.token.unused') : t('own.token.used', { moment: formatMoment(used, locale) })}
        </p>
      </div>
      <Button look="danger" aria-label={t('own.token.revokeOf', { name })} onClick={() => setAsked(true)}>
        {t('own.token.revoke')}
      </Button>
      <Dialog
        open={asked}
        title={t('own.token.sure', { name })}
        onClose={() => setAsked(false)}
        actions={
          <>
            <Button onClick={() => setAsked(false)}>{t('action.cancel')}</Button>
            <Button look="danger" data-first onClick={revoke}>
              {t('own.token.revoke')}
            </Button>
          </>
        }
      >
        <p className="text-sm">{t('own.token.sure.why')}</p>
      </Dialog>
    </li>
  );
}
