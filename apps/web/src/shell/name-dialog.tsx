import { type FormEvent, useEffect, useState } from 'react';
import { useT } from '../i18n/i18n.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { NAME_WANTED, type NameAnswer } from './ask-name.ts';
import { remember } from './remembered.ts';

/** Asks for the name that decisions are signed with, when the first one is made. Several that wait get the same answer. */
export function NameDialog() {
  const t = useT();
  const [waiting, setWaiting] = useState<readonly NameAnswer[]>([]);
  const [name, setName] = useState('');
  useEffect(() => {
    const onWanted = (event: Event) => {
      event.preventDefault();
      setWaiting((all) => [...all, (event as CustomEvent<NameAnswer>).detail]);
    };
    window.addEventListener(NAME_WANTED, onWanted);
    return () => window.removeEventListener(NAME_WANTED, onWanted);
  }, []);
  const answer = (given: boolean) => {
    for (const tell of waiting) tell(given);
    setWaiting([]);
  };
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    remember('name', name.trim());
    answer(true);
  };
  return (
    <Dialog open={waiting.length > 0} title={t('name.title')} onClose={() => answer(false)}>
      <form className="flex flex-col gap-4" onSubmit={keep}>
        <Field label={t('settings.name')} hint={t('name.hint')}>
          {(props) => (
            <TextInput
              {...props}
              data-first
              autoComplete="name"
              maxLength={80}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end gap-2">
          <Button onClick={() => answer(false)}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={name.trim() === ''}>
            {t('name.keep')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
