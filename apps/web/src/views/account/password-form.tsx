import { type FormEvent, useId, useState } from 'react';
import type { Person } from '../../../../api/contract/accounts.ts';
import { useAskAgain } from '../../api/account.ts';
import { call } from '../../api/call.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useToasts } from '../../ui/toasts.tsx';

const NOTHING = { old: '', password: '', again: '' };

/** Another password. The server ends every session with it, so whoever changed it here is signed in again at once. */
export function PasswordForm({ person }: { readonly person: Person }) {
  const t = useT();
  const heading = useId();
  const askAgain = useAskAgain();
  const { say } = useToasts();
  const [said, setSaid] = useState(NOTHING);
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const differ = said.again !== '' && said.again !== said.password;
  const change = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setError(null);
    const { old, password } = said;
    try {
      await call('postAccountPassword', { body: { old, password } });
      setSaid(NOTHING);
      // Whom this does not let in again is asked to sign in, as everywhere else.
      await call('postAccountLogin', { body: { email: person.email, password } }).catch(() => null);
      say({ tone: 'good', text: t('own.password.changed') });
      askAgain();
    } catch (trouble) {
      setError(trouble);
    }
    setSending(false);
  };
  const line = (field: keyof typeof NOTHING) => ({
    value: said[field],
    onSay: (text: string) => setSaid((all) => ({ ...all, [field]: text })),
  });
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="mb-3 font-semibold">
        {t('own.password')}
      </h2>
      {error !== null && <ErrorState error={error} />}
      <form className="flex flex-col gap-4" onSubmit={change}>
        <Secret {...line('old')} label={t('own.password.old')} kind="current-password" />
        <Secret
          {...line('password')}
          label={t('own.password.new')}
          hint={t('account.password.hint')}
          kind="new-password"
        />
        <Secret
          {...line('again')}
          label={t('own.password.again')}
          error={differ ? t('own.password.differ') : null}
          kind="new-password"
        />
        <Button type="submit" look="primary" className="self-start" disabled={sending || differ}>
          {t('own.password.change')}
        </Button>
      </form>
    </section>
  );
}

interface SecretProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly kind: 'current-password' | 'new-password';
  readonly value: string;
  readonly onSay: (text: string) => void;
}

function Secret({ label, hint, error = null, kind, value, onSay }: SecretProps) {
  const bounds = kind === 'new-password' ? { minLength: 12, maxLength: 128 } : { maxLength: 128 };
  return (
    <Field label={label} hint={hint} error={error}>
      {(props) => (
        <TextInput
          {...props}
          {...bounds}
          type="password"
          autoComplete={kind}
          required
          value={value}
          onChange={(event) => onSay(event.target.value)}
        />
      )}
    </Field>
  );
}
