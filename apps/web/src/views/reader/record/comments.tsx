import { useEffect, useRef, useState } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { useDesk } from '../desk.tsx';

/** What people say about the statement, and the place to say something. */
export function Comments({ entry }: { readonly entry: EntryRow }) {
  const { t, locale } = useI18n();
  const { task, begin } = useDesk();
  const writing = task?.is === 'comment' && task.entry === entry.id;
  const comments = entry.decisions.filter(({ action }) => action === 'comment');
  return (
    <section aria-label={t('reader.comments')} className="text-sm">
      {comments.length > 0 && <h3 className="mb-1 font-medium">{t('reader.comments')}</h3>}
      <ul className="flex flex-col gap-2">
        {comments.map(({ number, by, at, why }) => (
          <li key={number} className="rounded-md bg-sunken px-2.5 py-1.5">
            <p className="text-xs text-muted">
              {by}, <time dateTime={at}>{formatMoment(at, locale)}</time>
            </p>
            <p dir="auto" className="whitespace-pre-wrap wrap-anywhere">
              {why}
            </p>
          </li>
        ))}
      </ul>
      {writing ? (
        <CommentForm entry={entry} />
      ) : (
        <Button
          look="quiet"
          icon="comment"
          hint="c"
          className="-ms-2"
          onClick={() => begin({ is: 'comment', entry: entry.id })}
        >
          {t('reader.comment')}
        </Button>
      )}
    </section>
  );
}

function CommentForm({ entry }: { readonly entry: EntryRow }) {
  const { t } = useI18n();
  const { begin, deciding } = useDesk();
  const [text, setText] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const send = async () => {
    const why = text.trim();
    if (why !== '' && (await deciding.decide(entry, { action: 'comment', why }))) begin(null);
  };
  return (
    <form
      className="mt-2 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={t('reader.comment.label')}>
        {(props) => (
          <TextArea
            {...props}
            ref={area}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') begin(null);
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
            }}
          />
        )}
      </Field>
      <div className="flex justify-end gap-2">
        <Button onClick={() => begin(null)}>{t('action.cancel')}</Button>
        <Button look="primary" type="submit" disabled={text.trim() === ''}>
          {t('reader.comment.send')}
        </Button>
      </div>
    </form>
  );
}
