import { formatEdtf } from '../../../i18n/format.ts';
import { useI18n, useT } from '../../../i18n/i18n.tsx';
import { Field, TextInput } from '../../../ui/field.tsx';
import { fieldLabel } from '../../../ui/labels.ts';
import type { DraftFaults } from './draft.ts';
import type { PartProps } from './edit-form.tsx';
import { isEdtf } from './edtf.ts';
import { WordsField } from './words-field.tsx';

/** By when: the date as it can be reckoned with, read back in words, and the words of the text. */
export function DeadlineField({ draft, set, fault }: PartProps & { readonly fault: DraftFaults[string] | null }) {
  const { t, locale } = useI18n();
  const label = fieldLabel('deadline', t);
  const hint = draft.edtf !== '' && isEdtf(draft.edtf) ? formatEdtf(draft.edtf, locale) : t('reader.edtf.hint');
  return (
    <div className="flex flex-col gap-1.5">
      <Field label={label} hint={hint} error={fault && t(`fault.${fault}`)}>
        {(props) => (
          <TextInput
            {...props}
            dir="ltr"
            value={draft.edtf}
            onChange={(event) => set({ edtf: event.target.value.trim() })}
          />
        )}
      </Field>
      <WordsField
        label={label}
        span={draft.deadlineSpan}
        onChoose={(span) => set({ deadlineSpan: span })}
        onClear={() => set({ deadlineSpan: null, edtf: '' })}
      />
    </div>
  );
}

/** On what condition: the words that say so. */
export function ConditionField({ draft, set }: PartProps) {
  const t = useT();
  const label = fieldLabel('condition', t);
  return (
    <div className="flex flex-col gap-1">
      <span className="text-sm font-medium">{label}</span>
      <WordsField
        label={label}
        span={draft.condition}
        onChoose={(span) => set({ condition: span })}
        onClear={() => set({ condition: null })}
      />
    </div>
  );
}
