import { type FormEvent, useState } from 'react';
import type { Evidence, Guideline, Score } from '../../../../../src/model/index.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Field, Select, TextArea } from '../../ui/field.tsx';
import { scoreText } from './score-words.ts';

/** What somebody says of a score. */
export interface ScoreDraft {
  readonly score: Score;
  readonly reading: string | null;
  readonly evidence: readonly string[];
  readonly why: string | null;
}

interface AssessFieldsProps {
  /** What was said before; null: nothing. */
  readonly first: ScoreDraft | null;
  readonly readings: Guideline['readings'];
  readonly evidence: readonly Evidence[];
  /** Whether it was kept. */
  readonly onKeep: (draft: ScoreDraft) => Promise<boolean>;
}

const SCORES = [1, 0, -1, null] as const;

/** A score as it is chosen: at first none is, so that nothing is suggested. */
type Typed = Omit<ScoreDraft, 'score'> & { readonly score: Score | 'none' };

/** A score with what it rests on. Without evidence it is not kept, and n/a not without a reason: it is said before sending. */
export function AssessFields({ first, readings, evidence, onKeep }: AssessFieldsProps) {
  const t = useT();
  const [draft, setDraft] = useState<Typed>(first ?? { score: 'none', reading: null, evidence: [], why: null });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Typed>) => setDraft((now) => ({ ...now, ...change }));
  const isReadWays = readings.length > 1;
  const fault = faultOf(draft, isReadWays);
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { score } = draft;
    if (fault === null && score !== 'none' && (await onKeep({ ...draft, score }))) setTried(false);
  };
  return (
    <form className="flex flex-col gap-3" onSubmit={(event) => void keep(event)} noValidate>
      <fieldset className="flex flex-wrap gap-x-5 gap-y-1">
        <legend className="text-sm font-medium">{t('scores.score')}</legend>
        {SCORES.map((score) => (
          <label key={String(score)} className="flex min-h-8 items-center gap-1.5 text-sm tabular-nums">
            <input
              type="radio"
              checked={draft.score === score}
              onChange={() => set({ score })}
              className="size-4 accent-(--accent)"
            />
            {scoreText(score)}
          </label>
        ))}
      </fieldset>
      {isReadWays && (
        <Field label={t('scores.reading')}>
          {(props) => (
            <Select
              {...props}
              value={draft.reading ?? ''}
              choices={[['', '–'], ...readings.map(({ id, says }) => [id, `${id}: ${says}`] as const)]}
              onChoose={(reading) => set({ reading: reading === '' ? null : reading })}
            />
          )}
        </Field>
      )}
      <EvidenceChoice evidence={evidence} chosen={draft.evidence} onChoose={(chosen) => set({ evidence: chosen })} />
      <Field label={t('scores.why')}>
        {(props) => (
          <TextArea
            {...props}
            rows={2}
            value={draft.why ?? ''}
            onChange={(event) => set({ why: event.target.value === '' ? null : event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-center justify-end gap-3">
        {tried && fault && (
          <p role="alert" className="text-sm text-danger">
            {t(`scores.fault.${fault}`)}
          </p>
        )}
        <Button look="primary" type="submit">
          {t('scores.keep')}
        </Button>
      </div>
    </form>
  );
}

type Fault = 'score' | 'evidence' | 'reason' | 'reading';

function faultOf({ score, reading, evidence, why }: Typed, isReadWays: boolean): Fault | null {
  if (score === 'none') return 'score';
  if (score === null && (why ?? '').trim() === '') return 'reason';
  if (score !== null && evidence.length === 0) return 'evidence';
  return isReadWays && reading === null ? 'reading' : null;
}

interface EvidenceChoiceProps {
  readonly evidence: readonly Evidence[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function EvidenceChoice({ evidence, chosen, onChoose }: EvidenceChoiceProps) {
  const t = useT();
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t('scores.restsOn')}</legend>
      {evidence.length === 0 && <p className="text-sm text-muted">{t('scores.noEvidence')}</p>}
      {evidence.map(({ id, what, date, publisher }) => (
        <Checkbox
          key={id}
          label={`${what} (${[publisher, date].filter(Boolean).join(', ')})`}
          checked={chosen.includes(id)}
          onChoose={(on) => onChoose(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
    </fieldset>
  );
}
