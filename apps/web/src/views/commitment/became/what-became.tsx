import { useId, useState } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import type { EvidenceRow, FollowUp } from '../../../../../api/contract/follow-up.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { LaterWords } from '../../../ui/later-words.tsx';
import { ErrorState, Skeleton } from '../../../ui/states.tsx';
import { EvidenceDialog } from './evidence-dialog.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { PartsPanel } from './parts-panel.tsx';
import { StagesPanel } from './stages-panel.tsx';
import { StatusPanel } from './status-panel.tsx';
import { TakenBackList } from './taken-back-list.tsx';
import { TargetPanel } from './target-panel.tsx';
import { useFollowUp } from './use-follow-up.ts';

/** What became of a commitment: how far it is, by whose figures, what was found and where, and ways to add to it. */
export function WhatBecame({ entry }: { readonly entry: EntryRow }) {
  return (
    <LaterWords lines={5}>
      <Section entry={entry} />
    </LaterWords>
  );
}

function Section({ entry }: { readonly entry: EntryRow }) {
  const t = useT();
  const id = useId();
  const { data, error, refetch } = useFollowUp(entry.id);
  return (
    <section
      aria-labelledby={id}
      id="became"
      className="flex scroll-mt-20 flex-col gap-6 rounded-lg border border-line bg-surface p-4"
    >
      <h2 id={id} className="text-lg font-semibold">
        {t('became.title')}
      </h2>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={5} />}
      {data && <Known entry={entry} known={data} />}
    </section>
  );
}

interface KnownProps {
  readonly entry: EntryRow;
  readonly known: FollowUp;
}

/** What is being written: nothing, new evidence, or other evidence in the place of a piece. */
type Draft = 'none' | 'new' | EvidenceRow;

function Known({ entry, known }: KnownProps) {
  const [draft, setDraft] = useState<Draft>('none');
  const [target, setTarget] = useState<string | null>(null);
  const { targets, stages, evidence, takenBack } = known;
  return (
    <>
      <StatusPanel known={known} />
      {targets.map((each) => (
        <TargetPanel key={each.indicator.id} target={each} promised={entry.document.date} onEdit={setTarget} />
      ))}
      <PartsPanel known={known} />
      <StagesPanel stages={stages} evidence={evidence} />
      <EvidenceList known={known} onEdit={setDraft} />
      <Adding onEvidence={() => setDraft('new')} onTarget={() => setTarget('')} />
      {takenBack.length > 0 && <TakenBackList entry={entry.id} rows={takenBack} />}
      {draft !== 'none' && (
        <EvidenceDialog known={known} given={draft === 'new' ? null : draft} onClose={() => setDraft('none')} />
      )}
      {target !== null && (
        <IndicatorDialog
          entry={entry}
          given={targets.find(({ indicator }) => indicator.id === target)?.indicator ?? null}
          onClose={() => setTarget(null)}
        />
      )}
    </>
  );
}

interface AddingProps {
  readonly onEvidence: () => void;
  readonly onTarget: () => void;
}

function Adding({ onEvidence, onTarget }: AddingProps) {
  const t = useT();
  return (
    <div className="flex flex-wrap gap-2">
      <Button look="primary" icon="plus" onClick={onEvidence}>
        {t('became.addEvidence')}
      </Button>
      <Button icon="plus" onClick={onTarget}>
        {t('became.addTarget')}
      </Button>
    </div>
  );
}
