import { useState } from 'react';
import type { EvidenceRow, FollowUp } from '../../../../../api/contract/follow-up.ts';
import { call } from '../../../api/call.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { useToasts } from '../../../ui/toasts.tsx';
import { draftOf, type EvidenceDraft, lackingIn, onlyPlace, requestOf } from './evidence-draft.ts';
import { FactFields, FigureFields } from './evidence-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { useWriting } from './use-follow-up.ts';

interface EvidenceDialogProps {
  readonly known: FollowUp;
  /** The evidence that the new one takes the place of; null where it comes beside the others. */
  readonly given: EvidenceRow | null;
  readonly onClose: () => void;
}

/** A new piece of evidence, or one in the place of another. */
export function EvidenceDialog({ known, given, onClose }: EvidenceDialogProps) {
  const t = useT();
  const [draft, setDraft] = useState(() => draftOf(given, new Date().toISOString().slice(0, 10)));
  const [tried, setTried] = useState(false);
  const [misplaced, setMisplaced] = useState(false);
  const { save, busy, problem } = useSaving(known, given, onClose);
  const lacking = tried ? lackingIn(draft) : [];
  const change = (part: Partial<EvidenceDraft>) => setDraft((before) => ({ ...before, ...part }));
  const send = async () => {
    setTried(true);
    if (lackingIn(draft).length === 0) setMisplaced(!(await save(draft)));
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button look="primary" disabled={busy} onClick={() => void send()}>
        {t('action.save')}
      </Button>
    </>
  );
  return (
    <Dialog
      open
      title={t(given ? 'evidence.edit.title' : 'became.addEvidence')}
      onClose={onClose}
      actions={actions}
      wide
    >
      <FactFields draft={draft} lacking={lacking} onChange={change} />
      {draft.kind !== 'none-found' && (
        <FigureFields draft={draft} lacking={lacking} targets={known.targets} onChange={change} />
      )}
      <PlaceFields draft={draft} lacking={lacking} misplaced={misplaced} onChange={change} />
      {problem !== null && <ErrorState error={problem} />}
    </Dialog>
  );
}

/** Sends the draft; false where its words do not stand once in the document. What was added can be taken back at once. */
function useSaving(known: FollowUp, given: EvidenceRow | null, onClose: () => void) {
  const t = useT();
  const { say } = useToasts();
  const { write, busy, problem } = useWriting(known.entry);
  const save = async (draft: EvidenceDraft): Promise<boolean> => {
    const isSpan = draft.kind !== 'none-found' && draft.from === 'span';
    const span = isSpan ? await placeIn(draft) : null;
    if (isSpan && !span) return false;
    const before = new Set(known.evidence.map(({ id }) => id));
    const after = await write('evidence', requestOf(draft, span, given?.id ?? null));
    if (!after) return true;
    const added = after.evidence.find(({ id }) => !before.has(id));
    const undo = () =>
      added && void write('withdrawals', { kind: 'evidence', of: added.id, why: t('evidence.undone') });
    say({ text: t('evidence.added'), tone: 'good', action: { label: t('entry.undo'), run: undo } });
    onClose();
    return true;
  };
  return { save, busy, problem };
}

async function placeIn({ document, words }: EvidenceDraft) {
  const { content } = await call('getDocumentsIdText', { path: { id: document } });
  return onlyPlace(content, words.trim());
}
