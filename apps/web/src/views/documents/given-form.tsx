import type { GivenFields } from '../../../../api/contract/documents.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Field, Select, TextInput } from '../../ui/field.tsx';

interface GivenFormProps {
  readonly given: GivenFields;
  readonly onGiven: (given: GivenFields) => void;
}

/** What may be said of documents when they are added. Everything may stay empty: then what the document itself says counts. */
export function GivenForm({ given, onGiven }: GivenFormProps) {
  const t = useT();
  const text = (field: 'date' | 'speaker' | 'parties', hint: string) => (
    <Field label={t(`documents.given.${field}`)} hint={hint}>
      {(props) => (
        <TextInput
          {...props}
          value={given[field] ?? ''}
          onChange={(event) => onGiven({ ...given, [field]: event.target.value })}
        />
      )}
    </Field>
  );
  const roles = [
    ['', '–'],
    ['primary', t('documents.role.primary')],
    ['secondary', t('documents.role.secondary')],
  ] as const;
  return (
    <details>
      <summary className="text-sm font-medium">{t('documents.given')}</summary>
      <div className="mt-2 flex flex-col gap-3">
        {text('date', t('documents.given.date.hint'))}
        {text('speaker', t('documents.given.speaker.hint'))}
        {text('parties', t('documents.given.speaker.hint'))}
        <Field label={t('documents.role')}>
          {(props) => (
            <Select
              {...props}
              value={given.role ?? ''}
              choices={roles}
              onChoose={(role) => onGiven({ ...given, role: role === '' ? undefined : role })}
            />
          )}
        </Field>
      </div>
    </details>
  );
}
