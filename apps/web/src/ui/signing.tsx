import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useT } from '../i18n/i18n.tsx';
import { recall, remember } from '../shell/remembered.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Field, TextInput } from './field.tsx';

export interface Signing {
  /** Does something that a name stands under: at once where there is a name, or when it has been given. */
  readonly sign: (run: () => void) => void;
  /** Put this into the view: it asks for the name. */
  readonly dialog: ReactNode;
}

/** A decision is somebody's. The first time, the workbench asks who is deciding. */
export function useSigning(): Signing {
  const [open, setOpen] = useState(false);
  const waiting = useRef<(() => void) | null>(null);
  const sign = (run: () => void) => {
    if (recall('name')) return run();
    waiting.current = run;
    setOpen(true);
  };
  const finish = (name: string | null) => {
    setOpen(false);
    const run = waiting.current;
    waiting.current = null;
    if (name === null || !run) return;
    remember('name', name);
    run();
  };
  return { sign, dialog: <NameDialog open={open} onFinish={finish} /> };
}

interface NameDialogProps {
  readonly open: boolean;
  /** The name that was given; null where nobody wants to give one. */
  readonly onFinish: (name: string | null) => void;
}

function NameDialog({ open, onFinish }: NameDialogProps) {
  const t = useT();
  const form = useId();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onFinish(name.trim());
  };
  const actions = (
    <>
      <Button onClick={() => onFinish(null)}>{t('commitments.cancel')}</Button>
      <Button look="primary" type="submit" form={form} disabled={name.trim() === ''}>
        {t('commitments.keep')}
      </Button>
    </>
  );
  return (
    <Dialog open={open} title={t('settings.name')} onClose={() => onFinish(null)} actions={actions}>
      <form id={form} onSubmit={submit}>
        <Field label={t('settings.name')} hint={t('settings.name.hint')}>
          {(props) => (
            <TextInput {...props} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
