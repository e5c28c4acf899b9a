import type { Target } from '../../../../../api/contract/follow-up.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Checkbox, Field, Select, TextArea, TextInput } from '../../../ui/field.tsx';
import type { EvidenceDraft, Lacking } from './evidence-draft.ts';

const KINDS = ['event', 'figure', 'document', 'none-found'] as const;
const BEARINGS = ['for', 'against', 'before', 'forecast', 'neutral'] as const;
const BOUNDS = ['at_least', 'up_to', 'about', 'more_than', 'less_than'] as const;
const STAGES = ['promised', 'allocated', 'disbursed', 'delivered'] as const;

export interface DraftFieldsProps {
  readonly draft: EvidenceDraft;
  readonly lacking: readonly Lacking[];
  readonly onChange: (part: Partial<EvidenceDraft>) => void;
}

/** What happened, when, what it does to the commitment, and who says so. */
export function FactFields({ draft, lacking, onChange }: DraftFieldsProps) {
  const t = useT();
  const kinds = KINDS.map((kind) => [kind, t(`evidence.kind.${kind}`)] as const);
  const bearings = BEARINGS.map((bearing) => [bearing, t(`bearing.${bearing}`)] as const);
  const need = (field: Lacking) => (lacking.includes(field) ? t('evidence.needed') : null);
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label={t('evidence.kind')}>
        {(props) => <Select {...props} value={draft.kind} choices={kinds} onChoose={(kind) => onChange({ kind })} />}
      </Field>
      <Field label={t('evidence.bearing')}>
        {(props) => (
          <Select {...props} value={draft.bearing} choices={bearings} onChoose={(bearing) => onChange({ bearing })} />
        )}
      </Field>
      <div className="sm:col-span-2">
        <Field label={t('evidence.what')} hint={t('evidence.what.hint')} error={need('what')}>
          {(props) => (
            <TextArea
              {...props}
              data-first
              value={draft.what}
              onChange={(event) => onChange({ what: event.target.value })}
            />
          )}
        </Field>
      </div>
      <Field label={t('evidence.publisher')} hint={t('evidence.publisher.hint')} error={need('publisher')}>
        {(props) => (
          <TextInput
            {...props}
            value={draft.publisher}
            onChange={(event) => onChange({ publisher: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('evidence.viaLabel')}>
        {(props) => (
          <TextInput {...props} value={draft.via} onChange={(event) => onChange({ via: event.target.value })} />
        )}
      </Field>
      <Field label={t('evidence.date')} hint={t('evidence.date.hint')}>
        {(props) => (
          <TextInput {...props} value={draft.date} onChange={(event) => onChange({ date: event.target.value })} />
        )}
      </Field>
      <Field label={t('evidence.publishedLabel')}>
        {(props) => (
          <TextInput
            {...props}
            value={draft.published}
            onChange={(event) => onChange({ published: event.target.value })}
          />
        )}
      </Field>
      <Checkbox
        checked={draft.relayed}
        onChoose={(relayed) => onChange({ relayed })}
        label={t('evidence.relayedLabel')}
        className="sm:col-span-2"
      />
    </div>
  );
}

interface FigureFieldsProps extends DraftFieldsProps {
  readonly targets: readonly Target[];
}

/** A figure, if there is one: how much of what, at which stage of its way, and of which target. */
export function FigureFields({ draft, lacking, targets, onChange }: FigureFieldsProps) {
  const t = useT();
  const bounds = [
    ['', t('evidence.exactly')] as const,
    ...BOUNDS.map((bound) => [bound, t(`evidence.bound.${bound}`)] as const),
  ];
  const stages = [['', '–'] as const, ...STAGES.map((stage) => [stage, t(`stage.${stage}`)] as const)];
  const series = targets.map(({ indicator }) => [indicator.series ?? indicator.id, indicator.name] as const);
  const units = [['money', t('evidence.money')] as const, ['', t('evidence.thing')] as const];
  const setUnit = (unit: string) => onChange({ isMoney: unit === 'money' });
  return (
    <fieldset className="grid gap-3 rounded-md border border-line p-3 sm:grid-cols-4">
      <legend className="px-1 text-sm font-medium">{t('evidence.figure')}</legend>
      <Field label={t('evidence.value')} error={lacking.includes('value') ? t('evidence.noNumber') : null}>
        {(props) => (
          <TextInput
            {...props}
            inputMode="decimal"
            value={draft.value}
            onChange={(event) => onChange({ value: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('evidence.bound')}>
        {(props) => (
          <Select {...props} value={draft.bound} choices={bounds} onChoose={(bound) => onChange({ bound })} />
        )}
      </Field>
      <Field label={t('evidence.unit')}>
        {(props) => <Select {...props} value={draft.isMoney ? 'money' : ''} choices={units} onChoose={setUnit} />}
      </Field>
      <UnitField draft={draft} lacking={lacking} onChange={onChange} />
      <Field label={t('evidence.stage')}>
        {(props) => (
          <Select {...props} value={draft.stage} choices={stages} onChoose={(stage) => onChange({ stage })} />
        )}
      </Field>
      {series.length > 0 && (
        <div className="sm:col-span-3">
          <Field label={t('evidence.series')}>
            {(props) => (
              <Select
                {...props}
                value={draft.series}
                choices={[['', '–'] as const, ...series]}
                onChoose={(name) => onChange({ series: name })}
              />
            )}
          </Field>
        </div>
      )}
    </fieldset>
  );
}

function UnitField({ draft, lacking, onChange }: DraftFieldsProps) {
  const t = useT();
  const error = lacking.includes('unit') ? t('evidence.needed') : null;
  return draft.isMoney ? (
    <Field label={t('evidence.currency')} error={error}>
      {(props) => (
        <TextInput
          {...props}
          maxLength={3}
          placeholder="USD"
          value={draft.currency}
          onChange={(event) => onChange({ currency: event.target.value })}
        />
      )}
    </Field>
  ) : (
    <Field label={t('evidence.counted')} error={error}>
      {(props) => (
        <TextInput {...props} value={draft.unit} onChange={(event) => onChange({ unit: event.target.value })} />
      )}
    </Field>
  );
}
