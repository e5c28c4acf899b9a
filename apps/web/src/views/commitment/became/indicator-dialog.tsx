import { useState } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import type { Target } from '../../../../../api/contract/follow-up.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field, Select, TextInput } from '../../../ui/field.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { numberOf } from './evidence-draft.ts';
import { useWriting } from './use-follow-up.ts';

interface IndicatorDialogProps {
  readonly entry: EntryRow;
  /** The one that is corrected; null for a new one. */
  readonly given: Target['indicator'] | null;
  readonly onClose: () => void;
}

interface Draft {
  readonly name: string;
  readonly unit: string;
  readonly currency: string;
  readonly direction: 'up' | 'down';
  readonly per: 'year' | 'moment' | 'sum';
  readonly target: string;
  readonly deadline: string;
  readonly baseline: string;
  readonly baselineDate: string;
  readonly baselinePublisher: string;
}

/** What is measured and aimed at. A new one begins with what the words of the entry say. */
export function IndicatorDialog({ entry, given, onClose }: IndicatorDialogProps) {
  const t = useT();
  const [draft, setDraft] = useState(() => draftOf(entry, given));
  const { write, busy, problem } = useWriting(entry.id);
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const isReady = [draft.name, draft.unit, draft.target, draft.deadline].every((text) => text.trim() !== '');
  const save = async () => {
    if (await write('indicators', requestOf(draft, given))) onClose();
  };
  const actions = (
    <>
      <Button onClick={onClose}>{t('action.cancel')}</Button>
      <Button look="primary" disabled={busy || !isReady} onClick={() => void save()}>
        {t('action.save')}
      </Button>
    </>
  );
  return (
    <Dialog open title={t(given ? 'target.edit.title' : 'became.addTarget')} onClose={onClose} actions={actions} wide>
      <div className="grid gap-3 sm:grid-cols-2">
        <TargetFields draft={draft} onChange={change} />
        <MeasureFields draft={draft} onChange={change} />
        <BaselineFields draft={draft} onChange={change} />
      </div>
      {problem !== null && <ErrorState error={problem} />}
    </Dialog>
  );
}

function draftOf({ value }: EntryRow, given: Target['indicator'] | null): Draft {
  const [amount] = value.amounts;
  const baseline = given?.baseline;
  return {
    name: given?.name ?? '',
    unit: given?.unit ?? amount?.unit ?? '',
    currency: given?.currency ?? amount?.currency ?? '',
    direction: given?.direction ?? 'up',
    per: given?.per ?? 'sum',
    target: String(given?.target.value ?? amount?.value ?? ''),
    deadline: given?.deadline ?? value.deadline?.edtf ?? '',
    baseline: baseline ? String(baseline.value) : '',
    baselineDate: baseline?.date ?? '',
    baselinePublisher: baseline?.publisher ?? '',
  };
}

function requestOf(draft: Draft, given: Target['indicator'] | null) {
  const { name, unit, currency, direction, per, deadline, baselineDate: date, baselinePublisher: publisher } = draft;
  const start = numberOf(draft.baseline);
  return {
    name: name.trim(),
    unit: unit.trim(),
    currency: currency.trim().toUpperCase() || null,
    direction,
    per,
    target: { value: numberOf(draft.target) ?? Number.NaN, bound: given?.target.bound ?? null },
    deadline: deadline.trim(),
    baseline: start === null ? null : { value: start, date: date.trim(), publisher: publisher.trim() },
    replaces: given?.id ?? null,
  };
}

interface PartProps {
  readonly draft: Draft;
  readonly onChange: (part: Partial<Draft>) => void;
}

function TargetFields({ draft, onChange }: PartProps) {
  const t = useT();
  return (
    <>
      <Field label={t('target.name')} hint={t('target.name.hint')}>
        {(props) => (
          <TextInput
            {...props}
            data-first
            value={draft.name}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('target.value')}>
        {(props) => (
          <TextInput
            {...props}
            inputMode="decimal"
            value={draft.target}
            onChange={(event) => onChange({ target: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('evidence.unit')} hint={t('target.unit.hint')}>
        {(props) => (
          <TextInput {...props} value={draft.unit} onChange={(event) => onChange({ unit: event.target.value })} />
        )}
      </Field>
      <Field label={t('evidence.currency')}>
        {(props) => (
          <TextInput
            {...props}
            maxLength={3}
            value={draft.currency}
            onChange={(event) => onChange({ currency: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function MeasureFields({ draft, onChange }: PartProps) {
  const t = useT();
  const directions = (['up', 'down'] as const).map((one) => [one, t(`target.direction.${one}`)] as const);
  const pers = (['year', 'moment', 'sum'] as const).map((one) => [one, t(`target.per.${one}`)] as const);
  return (
    <>
      <Field label={t('target.direction')}>
        {(props) => (
          <Select
            {...props}
            value={draft.direction}
            choices={directions}
            onChoose={(direction) => onChange({ direction })}
          />
        )}
      </Field>
      <Field label={t('target.per')}>
        {(props) => <Select {...props} value={draft.per} choices={pers} onChoose={(per) => onChange({ per })} />}
      </Field>
      <Field label={t('field.deadline')} hint={t('evidence.date.hint')}>
        {(props) => (
          <TextInput
            {...props}
            value={draft.deadline}
            onChange={(event) => onChange({ deadline: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}

function BaselineFields({ draft, onChange }: PartProps) {
  const t = useT();
  return (
    <fieldset className="grid gap-3 rounded-md border border-line p-3 sm:col-span-2 sm:grid-cols-3">
      <legend className="px-1 text-sm font-medium">{t('target.baselineLabel')}</legend>
      <Field label={t('evidence.value')}>
        {(props) => (
          <TextInput
            {...props}
            inputMode="decimal"
            value={draft.baseline}
            onChange={(event) => onChange({ baseline: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('evidence.date')} hint={t('evidence.date.hint')}>
        {(props) => (
          <TextInput
            {...props}
            value={draft.baselineDate}
            onChange={(event) => onChange({ baselineDate: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('evidence.publisher')}>
        {(props) => (
          <TextInput
            {...props}
            value={draft.baselinePublisher}
            onChange={(event) => onChange({ baselinePublisher: event.target.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
