import { useState } from 'react';
import { useT } from '../../i18n/i18n.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import type { RowChoice } from './row-choice.ts';
import { withAll } from './selection.ts';
import { allRows, MOST_AT_ONCE } from './use-rows.ts';
import type { View } from './view-address.ts';

interface BulkBarProps {
  readonly view: View;
  readonly total: number;
  readonly choice: RowChoice;
}

export const BULK_ACTIONS = ['accept', 'reject', 'undo'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** What can be done with the selected entries; there as soon as one is selected. */
export function BulkBar({ view, total, choice }: BulkBarProps) {
  const t = useT();
  const { selection, setSelection } = choice;
  const [action, setAction] = useState<BulkAction | null>(null);
  if (selection.size === 0 && action === null) return null;
  return (
    <section
      aria-label={t('commitments.selected', { count: selection.size })}
      className="sticky bottom-2 z-20 flex flex-wrap items-center gap-2 rounded-lg border border-accent bg-surface p-2 shadow-(--shadow)"
    >
      <span role="status" className="px-1 text-sm font-semibold">
        {t('commitments.selected', { count: selection.size })}
      </span>
      <Button look="primary" icon="check" onClick={() => setAction('accept')}>
        {t('commitments.accept')}
      </Button>
      <Button look="danger" icon="cross" onClick={() => setAction('reject')}>
        {t('commitments.reject')}
      </Button>
      <IconButton icon="undo" label={t('commitments.undo')} onClick={() => setAction('undo')} />
      <span className="ms-auto flex flex-wrap gap-2">
        {selection.size < Math.min(total, MOST_AT_ONCE) && <SelectAll view={view} total={total} choice={choice} />}
        <IconButton icon="close" label={t('commitments.unselect')} onClick={() => setSelection(new Map())} />
      </span>
      <BulkDialog
        action={action}
        selection={selection}
        onDecided={() => setSelection(new Map())}
        onClose={() => setAction(null)}
      />
    </section>
  );
}

function SelectAll({ view, total, choice }: BulkBarProps) {
  const t = useT();
  const { say } = useToasts();
  const [busy, setBusy] = useState(false);
  const select = async () => {
    setBusy(true);
    try {
      choice.setSelection(withAll(new Map(), await allRows(view)));
    } catch (error) {
      say({ problem: error });
    }
    setBusy(false);
  };
  return (
    <Button look="quiet" disabled={busy} onClick={select}>
      {t('commitments.selectAll', { count: Math.min(total, MOST_AT_ONCE) })}
    </Button>
  );
}
