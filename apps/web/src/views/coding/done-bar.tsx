import { useState } from 'react';
import type { CodingRound } from '../../../../api/contract/coding.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { sendCancel, sendDone, useWrite } from './data.ts';
import { useOwnName } from './own-name.ts';

/** How many marks one has made, who is done, and the ways to end one's part or the round. */
export function DoneBar({ round, marks }: { readonly round: CodingRound; readonly marks: number }) {
  const t = useT();
  const write = useWrite();
  const [asked, setAsked] = useState<'done' | 'cancel' | null>(null);
  const name = useOwnName();
  const isDone = name !== null && round.done.includes(name);
  const mayCancel = round.by === name || round.adjudicator === name;
  const go = async () => {
    const doing = asked;
    setAsked(null);
    await write(() => (doing === 'cancel' ? sendCancel(round.id) : sendDone(round.id, true)));
  };
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-lg border border-line bg-surface p-3 text-sm">
      {round.mine && <p className="font-medium">{t('coding.marks', { count: marks })}</p>}
      <p className="text-muted">{t('coding.doneOf', { done: round.done.length, all: round.coders.length })}</p>
      <div className="ms-auto flex flex-wrap gap-2">
        {mayCancel && <Button onClick={() => setAsked('cancel')}>{t('coding.cancel')}</Button>}
        {round.mine && isDone && (
          <Button onClick={() => void write(() => sendDone(round.id, false))}>{t('coding.notDone')}</Button>
        )}
        {round.mine && !isDone && (
          <Button look="primary" icon="check" onClick={() => setAsked('done')}>
            {t('coding.done')}
          </Button>
        )}
      </div>
      {asked && (
        <Dialog
          open
          title={t(`coding.sure.${asked}`)}
          onClose={() => setAsked(null)}
          actions={
            <>
              <Button onClick={() => setAsked(null)}>{t('action.cancel')}</Button>
              <Button look={asked === 'done' ? 'primary' : 'danger'} data-first onClick={() => void go()}>
                {t(asked === 'done' ? 'coding.done' : 'coding.cancel')}
              </Button>
            </>
          }
        >
          <p className="text-sm">{t(`coding.sure.${asked}.why`)}</p>
        </Dialog>
      )}
    </div>
  );
}
