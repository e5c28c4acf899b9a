import { type FormEvent, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, Select, TextInput } from '../../ui/field.tsx';
import type { NewToken } from './data.ts';

/** Days that a token may be good for: a trial, a quarter, half a year, and the longest that the server gives. */
const DAYS = ['7', '90', '180', '366'] as const;

/** Makes a token for a program. */
export function TokenForm({ onMake }: { readonly onMake: (token: NewToken) => Promise<boolean> }) {
  const t = useT();
  const [name, setName] = useState('');
  const [days, setDays] = useState<(typeof DAYS)[number]>('90');
  const choices = DAYS.map((count) => [count, t('own.token.days', { count: Number(count) })] as const);
  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (await onMake({ name, days: Number(days) })) setName('');
  };
  return (
    <form className="grid max-w-2xl items-end gap-3 sm:grid-cols-[1fr_10rem_auto]" onSubmit={make}>
      <Field label={t('own.token.name')}>
        {(props) => (
          <TextInput
            {...props}
            required
            maxLength={80}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={t('own.token.good')}>
        {(props) => <Select {...props} value={days} choices={choices} onChoose={setDays} />}
      </Field>
      <Button type="submit" look="primary" icon="plus">
        {t('own.token.make')}
      </Button>
    </form>
  );
}
