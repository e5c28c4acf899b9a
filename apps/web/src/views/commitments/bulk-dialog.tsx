import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { BulkRequest, BulkResult } from '../../../../api/contract/decisions.ts';
import { call } from '../../api/call.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field, TextArea } from '../../ui/field.tsx';
import { ErrorState } from '../../ui/states.tsx';
import type { BulkAction } from './bulk-bar.tsx';
import type { Selection } from './selection.ts';

interface BulkDialogProps {
  readonly action: BulkAction | null;
  readonly selection: Selection;
  /** The decision is stored, for those entries that it could be stored for. */
  readonly onDecided: () => void;
  readonly onClose: () => void;
}

/** Asks why, decides, and says what became of it: one entry that somebody else decided on stops no other. */
export function BulkDialog({ action, selection, onDecided, onClose }: BulkDialogProps) {
  const t = useT();
  const [why, setWhy] = useState('');
  const [state, setState] = useState<BulkState>({ is: 'asking' });
  if (action === null) return null;
  const decide = async () => {
    setState({ is: 'busy' });
    try {
      const result = await call('postEntriesBulk', { body: bulkOf(action, selection, why) });
      setState({ is: 'done', result });
      onDecided();
    } catch (error) {
      setState({ is: 'failed', error });
    }
  };
  const close = () => {
    setState({ is: 'asking' });
    setWhy('');
    onClose();
  };
  const count = selection.size;
  const title = state.is === 'done' ? t('commitments.bulk.result') : t(`commitments.bulk.${action}`, { count });
  const actions =
    state.is === 'done' ? (
      <Button look="primary" onClick={close}>
        {t('action.close')}
      </Button>
    ) : (
      <>
        <Button onClick={close}>{t('action.cancel')}</Button>
        <Button look={action === 'reject' ? 'danger' : 'primary'} disabled={state.is === 'busy'} onClick={decide}>
          {t(`commitments.${action}`)}
        </Button>
      </>
    );
  return (
    <Dialog open title={title} onClose={close} actions={actions}>
      {state.is === 'done' ? (
        <BulkOutcome result={state.result} />
      ) : (
        <Field label={t('commitments.bulk.why')} hint={t('commitments.bulk.whyHint')}>
          {(props) => (
            <TextArea {...props} value={why} maxLength={5000} onChange={(event) => setWhy(event.target.value)} />
          )}
        </Field>
      )}
      {state.is === 'failed' && <ErrorState error={state.error} />}
    </Dialog>
  );
}

type BulkState =
  | { readonly is: 'asking' | 'busy' }
  | { readonly is: 'done'; readonly result: BulkResult }
  | { readonly is: 'failed'; readonly error: unknown };

function bulkOf(action: BulkAction, selection: Selection, why: string): BulkRequest {
  const entries = [...selection].map(([entry, expected]) => ({ entry, expected }));
  return { entries, action, why: why.trim() || null };
}

function BulkOutcome({ result: { done, failed } }: { readonly result: BulkResult }) {
  const t = useT();
  return (
    <div role="status" className="flex flex-col gap-2 text-sm">
      <p>{t('commitments.bulk.done', { count: done.length })}</p>
      {failed.length > 0 && (
        <>
          <p className="font-semibold">{t('commitments.bulk.failed', { count: failed.length })}</p>
          <ul className="max-h-60 list-disc overflow-y-auto ps-5">
            {failed.map(({ entry, says }) => (
              <li key={entry} className="wrap-anywhere">
                <Link to="/commitments/$id" params={{ id: entry }} className="text-accent underline">
                  {entry.slice(0, 8)}
                </Link>
                {': '}
                {says}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
