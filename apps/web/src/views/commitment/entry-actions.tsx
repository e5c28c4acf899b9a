import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button, buttonClass } from '../../ui/button.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { type Decide, isConflict } from './use-entry.ts';

interface EntryActionsProps {
  readonly entry: EntryRow;
  readonly deciding: Decide;
}

/** What can be decided about an entry; a reason may be given with each. Editing is done beside the text, in the reader. */
export function EntryActions({ entry, deciding: { decide, busy, problem } }: EntryActionsProps) {
  const t = useT();
  const [why, setWhy] = useState('');
  const send = async (action: 'accept' | 'reject' | 'undo' | 'redo') => {
    if (await decide({ action, why: why.trim() || null })) setWhy('');
  };
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-2">
        <Button look="primary" icon="check" disabled={busy} onClick={() => send('accept')}>
          {t('commitments.accept')}
        </Button>
        <Button look="danger" icon="cross" disabled={busy} onClick={() => send('reject')}>
          {t('commitments.reject')}
        </Button>
        <Link
          to="/documents/$id"
          params={{ id: entry.document.id }}
          search={{ entry: entry.id } as never}
          className={buttonClass()}
        >
          <Icon name="edit" size={17} />
          {t('entry.edit')}
        </Link>
        <Button icon="undo" disabled={busy || entry.undo === null} onClick={() => send('undo')}>
          {t('entry.undo')}
        </Button>
        <Button icon="redo" disabled={busy || entry.redo === null} onClick={() => send('redo')}>
          {t('entry.redo')}
        </Button>
        <Link to="/guidelines/$id" params={{ id: entry.id }} className={buttonClass()}>
          <Icon name="balance" size={17} />
          {t('scores.guideline')}
        </Link>
      </div>
      <Field label={t('entry.why')} hint={t('commitments.bulk.whyHint')}>
        {(props) => <TextArea {...props} rows={2} value={why} onChange={(event) => setWhy(event.target.value)} />}
      </Field>
      {problem !== null && <ErrorState error={problem} />}
      {isConflict(problem) && <p className="text-sm">{t('entry.conflict')}</p>}
    </div>
  );
}

/** What people say of an entry, and the place to say something. */
export function Comments({ deciding: { decide, busy } }: Pick<EntryActionsProps, 'deciding'>) {
  const t = useT();
  const [text, setText] = useState('');
  const send = async () => {
    if (await decide({ action: 'comment', why: text.trim() })) setText('');
  };
  return (
    <form
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') void send();
      }}
    >
      <Field label={t('entry.comment')}>
        {(props) => (
          <TextArea
            {...props}
            rows={2}
            value={text}
            maxLength={10_000}
            onChange={(event) => setText(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" icon="comment" disabled={busy || text.trim() === ''} className="self-start">
        {t('entry.comment.send')}
      </Button>
    </form>
  );
}
