import { useState } from 'react';
import type { EvidenceRow, FollowUp } from '../../../../../api/contract/follow-up.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field, TextArea } from '../../../ui/field.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { useWriting } from './use-follow-up.ts';

/** Rows that are shown at first: as many as one reads. */
const FIRST = 6;

interface EvidenceListProps {
  readonly known: FollowUp;
  readonly onEdit: (fact: EvidenceRow) => void;
}

/** Everything that was found, the newest first, and that somebody looked and found nothing. */
export function EvidenceList({ known: { entry, evidence, statuses }, onEdit }: EvidenceListProps) {
  const t = useT();
  const [all, setAll] = useState(false);
  const [leaving, setLeaving] = useState<EvidenceRow | null>(null);
  const rests = new Set(statuses[0]?.evidence ?? []);
  const shown = all ? evidence : evidence.slice(0, FIRST);
  return (
    <section aria-label={t('evidence.title')} className="flex flex-col gap-2">
      <h3 className="font-semibold">
        {t('evidence.title')} <span className="font-normal text-muted">({evidence.length})</span>
      </h3>
      {evidence.length === 0 && <p className="text-sm text-muted">{t('evidence.empty')}</p>}
      <ol className="flex flex-col divide-y divide-line">
        {shown.map((fact) => (
          <EvidenceItem key={fact.id} fact={fact} isBasis={rests.has(fact.id)}>
            <IconButton icon="edit" label={t('evidence.edit')} onClick={() => onEdit(fact)} />
            <IconButton icon="undo" label={t('evidence.takeBack')} onClick={() => setLeaving(fact)} />
          </EvidenceItem>
        ))}
      </ol>
      {evidence.length > FIRST && (
        <Button className="self-start" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('evidence.fewer') : t('evidence.all', { count: evidence.length })}
        </Button>
      )}
      {leaving && <TakeBackDialog entry={entry} fact={leaving} onClose={() => setLeaving(null)} />}
    </section>
  );
}

interface TakeBackDialogProps {
  readonly entry: string;
  readonly fact: EvidenceRow;
  readonly onClose: () => void;
}

/** Asks why: what was put down and taken back stays, and others will wonder. */
function TakeBackDialog({ entry, fact, onClose }: TakeBackDialogProps) {
  const t = useT();
  const [why, setWhy] = useState('');
  const { write, busy, problem } = useWriting(entry);
  const send = async () => {
    if (await write('withdrawals', { kind: 'evidence', of: fact.id, why: why.trim() })) onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button look="danger" disabled={busy || why.trim() === ''} onClick={() => void send()}>
        {t('evidence.takeBack')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('evidence.takeBack')} onClose={onClose} actions={actions}>
      <p className="text-sm wrap-anywhere">{fact.what}</p>
      <Field label={t('entry.why')} hint={t('evidence.takeBack.hint')}>
        {(props) => <TextArea {...props} data-first value={why} onChange={(event) => setWhy(event.target.value)} />}
      </Field>
      {problem !== null && <ErrorState error={problem} />}
    </Dialog>
  );
}
