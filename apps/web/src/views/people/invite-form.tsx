import { type FormEvent, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, Select, TextInput } from '../../ui/field.tsx';
import { type Role, roleChoices } from './person.ts';

interface Said {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

const NOBODY: Said = { name: '', email: '', role: 'coder' };

/** Invites somebody by name, address and role. */
export function InviteForm({ onInvite }: { readonly onInvite: (said: Said) => Promise<boolean> }) {
  const t = useT();
  const [said, setSaid] = useState(NOBODY);
  const invite = async (event: FormEvent) => {
    event.preventDefault();
    if (await onInvite(said)) setSaid(NOBODY);
  };
  return (
    <form className="grid max-w-4xl items-end gap-3 sm:grid-cols-[1fr_1fr_auto_auto]" onSubmit={invite}>
      <Field label={t('people.name')}>
        {(props) => (
          <TextInput
            {...props}
            required
            maxLength={80}
            value={said.name}
            onChange={(event) => setSaid({ ...said, name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('account.email')}>
        {(props) => (
          <TextInput
            {...props}
            type="email"
            required
            value={said.email}
            onChange={(event) => setSaid({ ...said, email: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('people.role')}>
        {(props) => (
          <Select
            {...props}
            value={said.role}
            choices={roleChoices(t)}
            onChoose={(role) => setSaid({ ...said, role })}
          />
        )}
      </Field>
      <Button look="primary" type="submit" icon="plus">
        {t('people.invite')}
      </Button>
    </form>
  );
}
