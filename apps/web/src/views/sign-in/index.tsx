import { type FormEvent, useState } from 'react';
import { beginAnew, useAccount } from '../../api/account.ts';
import { request } from '../../api/request.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState } from '../../ui/states.tsx';

/** The way in: address and password, or another provider. Before the first account, where to find the way to it. */
export function SignIn() {
  const t = useT();
  const account = useAccount().data;
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const enter = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setError(null);
    try {
      await request('/account/login', { method: 'POST', json: { email, password } });
      beginAnew();
    } catch (trouble) {
      setError(trouble);
      setSending(false);
    }
  };
  return (
    <div className="mx-auto max-w-sm">
      <PageHead title={t('signIn.title')} note={account?.setUp === false ? t('signIn.first') : undefined} />
      {error !== null && <ErrorState error={error} />}
      {error === null && wasRefused() && (
        <p role="alert" className="mb-4">
          {t('signIn.refused')}
        </p>
      )}
      <form className="flex flex-col gap-4" onSubmit={enter}>
        <Field label={t('account.email')}>
          {(props) => (
            <TextInput
              {...props}
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('account.password')}>
          {(props) => (
            <TextInput
              {...props}
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <Button look="primary" type="submit" disabled={sending}>
          {t('signIn.enter')}
        </Button>
        {account?.openId && (
          <a className={buttonClass()} href="/v1/account/openid/start">
            {t('signIn.openId')}
          </a>
        )}
      </form>
    </div>
  );
}

/** Whether a provider sent somebody back here whom it, or the register, did not let in. */
function wasRefused(): boolean {
  return new URLSearchParams(window.location.search).has('refused');
}
