import { useState } from 'react';
import { useT } from '../../../i18n/i18n.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { useActions } from '../data/use-actions.ts';
import { useDesk } from '../desk.tsx';
import { EditLater } from '../edit/edit-later.tsx';
import { RecordActions } from './actions.tsx';
import { Comments } from './comments.tsx';
import { Explanation } from './explanation.tsx';
import { FieldRows } from './field-rows.tsx';
import { GuideTests, NO_ANSWERS, type TestAnswers } from './guide-tests.tsx';
import { History } from './history.tsx';
import { RecordHead } from './record-head.tsx';
import { Reopened } from './reopened.tsx';

/** The record of the statement looked at. Where the window is narrow it lies over the foot of the text and can be pulled up. */
export function Record() {
  const t = useT();
  const { current, task, choice } = useDesk();
  const [open, setOpen] = useState(false);
  const working = task?.is === 'edit' || task?.is === 'comment';
  if (!current) return <NoRecord />;
  return (
    <section
      aria-label={t('reader.record')}
      className={`record ${open || working ? 'max-lg:max-h-[75dvh]' : 'max-lg:max-h-[36dvh]'} ${choice.range ? 'max-lg:hidden' : ''}`}
      data-open={open}
    >
      <div className="flex justify-center lg:hidden">
        <IconButton
          icon={open ? 'down' : 'up'}
          label={t(open ? 'reader.record.less' : 'reader.record.more')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="h-7"
        />
      </div>
      <CurrentRecord key={current.id} />
    </section>
  );
}

/** Before a statement is chosen: how to, and a button that does. */
function NoRecord() {
  const t = useT();
  const { nextOpen } = useActions();
  return (
    <section aria-label={t('reader.record')} className="record">
      <div className="flex flex-wrap items-center justify-between gap-2 pt-3 lg:flex-col lg:items-start lg:pt-0">
        <p className="min-w-40 flex-1 text-sm text-muted">{t('reader.none')}</p>
        <Button look="primary" icon="next" hint="o" onClick={nextOpen}>
          {t('reader.start')}
        </Button>
      </div>
    </section>
  );
}

function CurrentRecord() {
  const { current, task, entries } = useDesk();
  const [answers, setAnswers] = useState<TestAnswers>(current?.tests ?? NO_ANSWERS);
  const entry = current!;
  const editing = task?.is === 'edit' && task.entry === entry.id;
  return (
    <div className="flex flex-col gap-4">
      <RecordHead entry={entry} entries={entries} />
      {editing ? (
        <EditLater entry={entry} />
      ) : (
        <>
          <Reopened entry={entry} />
          <RecordActions entry={entry} answers={answers} />
          <FieldRows entry={entry} />
          <GuideTests answers={answers} onAnswer={setAnswers} />
          <Explanation entry={entry.id} />
          <Comments entry={entry} />
          <History entry={entry} />
        </>
      )}
    </div>
  );
}
