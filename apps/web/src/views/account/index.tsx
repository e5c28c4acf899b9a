import { Link } from '@tanstack/react-router';
import { useAccount } from '../../api/account.ts';
import { useT } from '../../i18n/i18n.tsx';
import { buttonClass } from '../../ui/button.tsx';
import { LaterWords } from '../../ui/later-words.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx';
import { PasswordForm } from './password-form.tsx';
import { Tokens } from './tokens.tsx';

/** What somebody who is signed in does with their own account: another password, and tokens for programs. */
export function OwnAccount() {
  return (
    <LaterWords>
      <AccountView />
    </LaterWords>
  );
}

function AccountView() {
  const t = useT();
  const { data, error, refetch } = useAccount();
  const person = data?.person;
  const settings = (
    <Link to="/settings" className={buttonClass()}>
      {t('nav.settings')}
    </Link>
  );
  return (
    <>
      <PageHead
        title={t('own.title')}
        note={person && `${person.name} · ${person.email} · ${t(`role.${person.role}`)}`}
      />
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={4} />}
      {data && !person && (
        <EmptyState icon="people" title={t('own.noAccounts')} actions={settings}>
          {t('own.noAccounts.do')}
        </EmptyState>
      )}
      {person && (
        <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,22rem)_minmax(0,1fr)]">
          <PasswordForm person={person} />
          <Tokens />
        </div>
      )}
    </>
  );
}
