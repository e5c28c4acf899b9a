import { type FormEvent, useState } from 'react';
import { beginAnew } from '../../api/account.ts';
import { request } from '../../api/request.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { ErrorState } from '../../ui/states.tsx';

/** The secret stands behind the `#`, which a browser sends to nobody. */
const secretOf = () => window.location.hash.slice(1);

/** Where the first account is made, with the address that the server printed. */
export function SetUp() {
  return <Joining first />;
}

/** Where somebody who was invited chooses a password. */
export function Join() {
  return <Joining first={false} />;
}

function Joining({ first }: { readonly first: boolean }) {
  const t = useT();
  const [token] = useState(secretOf);
  const [said, setSaid] = useState({ name: '', email: '', password: '' });
  const [error, setError] = useState<unknown>(null);
  const [sending, setSending] = useState(false);
  const say = (field: keyof typeof said) => (text: string) => setSaid((all) => ({ ...all, [field]: text }));
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSending(true);
    setError(null);
    const { password } = said;
    try {
      const json = first ? { token, ...said } : { token, password };
      await request(first ? '/account/setup' : '/account/join', { method: 'POST', json });
      beginAnew('/');
    } catch (trouble) {
      setError(trouble);
      setSending(false);
    }
  };
  return (
    <div className="mx-auto max-w-sm">
      <PageHead
        title={t(first ? 'setUp.title' : 'join.title')}
        note={t(token === '' ? 'join.noSecret' : first ? 'setUp.note' : 'join.note')}
      />
      {error !== null && <ErrorState error={error} />}
      <form className="flex flex-col gap-4" onSubmit={send}>
        {first && (
          <>
            <Line
              label={t('settings.name')}
              hint={t('settings.name.hint')}
              kind="name"
              value={said.name}
              onSay={say('name')}
            />
            <Line label={t('account.email')} kind="email" value={said.email} onSay={say('email')} />
          </>
        )}
        <Line
          label={t('account.password')}
          hint={t('account.password.hint')}
          kind="new-password"
          value={said.password}
          onSay={say('password')}
        />
        <Button look="primary" type="submit" disabled={sending || token === ''}>
          {t('join.enter')}
        </Button>
      </form>
    </div>
  );
}

interface LineProps {
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'name' | 'email' | 'new-password';
  readonly value: string;
  readonly onSay: (text: string) => void;
}

function Line({ label, hint, kind, value, onSay }: LineProps) {
  const type = kind === 'new-password' ? 'password' : kind === 'email' ? 'email' : 'text';
  const bounds = kind === 'new-password' ? { minLength: 12, maxLength: 128 } : { maxLength: 80 };
  return (
    <Field label={label} hint={hint}>
      {(props) => (
        <TextInput
          {...props}
          {...bounds}
          type={type}
          autoComplete={kind}
          required
          value={value}
          onChange={(event) => onSay(event.target.value)}
        />
      )}
    </Field>
  );
}
