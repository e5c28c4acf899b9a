import { type FormEvent, useId, useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { recall, remember } from '../../shell/remembered.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, TextInput } from '../../ui/field.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { readSaved, type SavedView, savedAt, withSaved } from './saved-views.ts';
import { searchOf, type View, viewOf } from './view-address.ts';

interface SavedMenuProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Named addresses, kept in this browser: go to one, keep this one, delete one. */
export function SavedMenu({ view, onChange }: SavedMenuProps) {
  const t = useT();
  const { say } = useToasts();
  const [open, setOpen] = useState(false);
  const [views, setViews] = useState(() => readSaved(recall('views')));
  const here = savedAt(views, searchOf(view));
  const keep = (next: readonly SavedView[]) => {
    setViews(next);
    remember('views', next.length > 0 ? JSON.stringify(next) : null);
  };
  const save = (name: string) => {
    keep(withSaved(views, { name, search: searchOf(view) }));
    setOpen(false);
    say({ tone: 'good', text: t('commitments.saved.done', { name }) });
  };
  const go = (saved: SavedView) => {
    setOpen(false);
    onChange(viewOf(saved.search));
  };
  return (
    <>
      <Button onClick={() => setOpen(true)} aria-haspopup="dialog" className="max-w-56">
        <span className="truncate">{here?.name ?? t('commitments.saved')}</span>
      </Button>
      <Dialog open={open} title={t('commitments.saved')} onClose={() => setOpen(false)}>
        <SavedList views={views} here={here} onGo={go} onDrop={(one) => keep(views.filter((each) => each !== one))} />
        <SaveForm onSave={save} />
      </Dialog>
    </>
  );
}

interface SavedListProps {
  readonly views: readonly SavedView[];
  readonly here: SavedView | null;
  readonly onGo: (view: SavedView) => void;
  readonly onDrop: (view: SavedView) => void;
}

function SavedList({ views, here, onGo, onDrop }: SavedListProps) {
  const t = useT();
  if (views.length === 0) return <p className="text-sm text-muted">{t('commitments.saved.none')}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {views.map((one) => (
        <li key={one.name} className="flex items-center gap-1">
          <Button
            look="quiet"
            onClick={() => onGo(one)}
            aria-current={one === here ? 'true' : undefined}
            className={`min-w-0 flex-1 justify-start! text-start! ${one === here ? 'bg-accent-soft' : ''}`}
          >
            <span className="min-w-0 wrap-anywhere">{one.name}</span>
          </Button>
          <IconButton
            icon="cross"
            label={t('commitments.saved.drop', { name: one.name })}
            onClick={() => onDrop(one)}
          />
        </li>
      ))}
    </ul>
  );
}

function SaveForm({ onSave }: { readonly onSave: (name: string) => void }) {
  const t = useT();
  const form = useId();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim());
  };
  return (
    <form id={form} onSubmit={submit} className="flex flex-col gap-2 border-t border-line pt-4">
      <Field label={t('commitments.saved.name')} hint={t('commitments.saved.hint')}>
        {(props) => (
          <TextInput {...props} value={name} maxLength={80} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Button type="submit" look="primary" disabled={name.trim() === ''} className="self-end">
        {t('commitments.saved.save')}
      </Button>
    </form>
  );
}
