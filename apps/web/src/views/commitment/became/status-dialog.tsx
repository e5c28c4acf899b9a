import { useState } from 'react';
import type { FollowUp } from '../../../../../api/contract/follow-up.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Checkbox, Field, Select, TextArea } from '../../../ui/field.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { STEPS, type Step, StepShape } from '../../../ui/step-badge.tsx';
import { useWriting } from './use-follow-up.ts';

interface StatusDialogProps {
  readonly known: FollowUp;
  readonly onClose: () => void;
}

/** Says how far it is: one of nine steps, each with what it means, and the evidence that it rests on. */
export function StatusDialog({ known, onClose }: StatusDialogProps) {
  const t = useT();
  const [newest] = known.statuses;
  const [step, setStep] = useState<Step>(known.standing.step);
  const [other, setOther] = useState<Step | ''>(known.standing.other ?? '');
  const [rests, setRests] = useState<readonly string[]>(newest?.evidence ?? []);
  const [why, setWhy] = useState(newest?.why ?? '');
  const { write, busy, problem } = useWriting(known.entry);
  const present = new Set(known.evidence.map(({ id }) => id));
  const save = async () => {
    const evidence = step === 'not-yet-assessed' ? [] : rests.filter((id) => present.has(id));
    if (await write('statuses', { step, disputed: other || null, evidence, why: why.trim() || null })) onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button look="primary" disabled={busy} onClick={() => void save()}>
        {t('action.save')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t('became.status.set')} onClose={onClose} actions={actions} wide>
      <StepChoice chosen={step} onChoose={setStep} />
      <OtherStep step={step} other={other} onChoose={setOther} />
      {step !== 'not-yet-assessed' && <RestsOn known={known} rests={rests} onChoose={setRests} />}
      <Field label={t('entry.why')}>
        {(props) => <TextArea {...props} value={why} onChange={(event) => setWhy(event.target.value)} />}
      </Field>
      {problem !== null && <ErrorState error={problem} />}
    </Dialog>
  );
}

interface StepChoiceProps {
  readonly chosen: Step;
  readonly onChoose: (step: Step) => void;
}

function StepChoice({ chosen, onChoose }: StepChoiceProps) {
  const t = useT();
  return (
    <fieldset className="grid gap-1 sm:grid-cols-2">
      <legend className="mb-1 text-sm font-medium">{t('became.status.step')}</legend>
      {STEPS.map((step) => (
        <label
          key={step}
          className={`flex items-start gap-2 rounded-md border p-2 text-sm ${step === chosen ? 'border-accent bg-accent-soft' : 'border-line'}`}
        >
          <input
            type="radio"
            name="step"
            checked={step === chosen}
            onChange={() => onChoose(step)}
            className="mt-1 size-4 shrink-0 accent-(--accent)"
          />
          <span className="mt-0.5">
            <StepShape step={step} />
          </span>
          <span className="min-w-0">
            <span className="block font-medium">{t(`step.${step}`)}</span>
            <span className="block text-xs text-muted">{t(`step.${step}.means`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface OtherStepProps {
  readonly step: Step;
  readonly other: Step | '';
  readonly onChoose: (step: Step | '') => void;
}

function OtherStep({ step, other, onChoose }: OtherStepProps) {
  const t = useT();
  const others = STEPS.filter((each) => each !== step).map((each) => [each, t(`step.${each}`)] as const);
  const choices = [['', t('became.status.undisputed')] as const, ...others] as (readonly [Step | '', string])[];
  return (
    <Field label={t('became.status.other')} hint={t('became.status.other.hint')}>
      {(props) => <Select {...props} value={other} choices={choices} onChoose={onChoose} />}
    </Field>
  );
}

interface RestsOnProps {
  readonly known: FollowUp;
  readonly rests: readonly string[];
  readonly onChoose: (ids: readonly string[]) => void;
}

function RestsOn({ known, rests, onChoose }: RestsOnProps) {
  const t = useT();
  return (
    <fieldset className="flex max-h-60 flex-col gap-0.5 overflow-y-auto rounded-md border border-line p-2">
      <legend className="px-1 text-sm font-medium">{t('became.status.rests')}</legend>
      {known.evidence.length === 0 && <p className="text-sm text-muted">{t('became.status.noEvidence')}</p>}
      {known.evidence.map(({ id, date, what, publisher }) => (
        <Checkbox
          key={id}
          className="shrink-0"
          checked={rests.includes(id)}
          onChoose={(checked) => onChoose(checked ? [...rests, id] : rests.filter((each) => each !== id))}
          label={`${date ?? '–'} · ${publisher}: ${what}`}
        />
      ))}
    </fieldset>
  );
}
