import { useQuery } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { documentName } from '../../../ui/document-name.ts';
import { Field, Select, TextArea, TextInput } from '../../../ui/field.tsx';
import type { DraftFieldsProps } from './evidence-fields.tsx';

/** Characters of somebody's text that may be quoted without its source being in the register. */
const SHORT = 300;

interface PlaceFieldsProps extends DraftFieldsProps {
  /** The words do not stand once in the document. */
  readonly misplaced: boolean;
}

/** Where it can be read: an address, or words of a document of the register; of nothing found, where somebody looked. */
export function PlaceFields({ draft, lacking, misplaced, onChange }: PlaceFieldsProps) {
  const t = useT();
  const need = (field: 'where') => (lacking.includes(field) ? t('evidence.needed') : null);
  const places = [['address', t('evidence.from.address')] as const, ['span', t('evidence.from.span')] as const];
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      {draft.kind === 'none-found' ? (
        <div className="sm:col-span-2">
          <Field label={t('evidence.where')} hint={t('evidence.where.hint')} error={need('where')}>
            {(props) => (
              <TextArea {...props} value={draft.where} onChange={(event) => onChange({ where: event.target.value })} />
            )}
          </Field>
        </div>
      ) : (
        <>
          <Field label={t('evidence.from')}>
            {(props) => (
              <Select {...props} value={draft.from} choices={places} onChoose={(from) => onChange({ from })} />
            )}
          </Field>
          {draft.from === 'address' ? (
            <AddressFields draft={draft} lacking={lacking} onChange={onChange} />
          ) : (
            <SpanFields draft={draft} lacking={lacking} misplaced={misplaced} onChange={onChange} />
          )}
        </>
      )}
      <div className="sm:col-span-2">
        <Field label={t('evidence.disputesLabel')} hint={t('evidence.disputes.hint')}>
          {(props) => (
            <TextInput
              {...props}
              value={draft.disputes}
              onChange={(event) => onChange({ disputes: event.target.value })}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

function AddressFields({ draft, lacking, onChange }: DraftFieldsProps) {
  const t = useT();
  const need = (field: 'url' | 'retrieved') => (lacking.includes(field) ? t('evidence.needed') : null);
  return (
    <>
      <Field label={t('evidence.retrieved')} error={need('retrieved')}>
        {(props) => (
          <TextInput
            {...props}
            type="date"
            value={draft.retrieved}
            onChange={(event) => onChange({ retrieved: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('evidence.url')} error={need('url')}>
        {(props) => (
          <TextInput
            {...props}
            type="url"
            value={draft.url}
            onChange={(event) => onChange({ url: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('evidence.titleLabel')}>
        {(props) => (
          <TextInput {...props} value={draft.title} onChange={(event) => onChange({ title: event.target.value })} />
        )}
      </Field>
      <div className="sm:col-span-2">
        <Field label={t('evidence.quotation')} hint={t('evidence.quotation.hint', { count: SHORT })}>
          {(props) => (
            <TextArea
              {...props}
              rows={2}
              maxLength={SHORT}
              value={draft.quotation}
              onChange={(event) => onChange({ quotation: event.target.value })}
            />
          )}
        </Field>
      </div>
    </>
  );
}

function SpanFields({ draft, lacking, misplaced, onChange }: PlaceFieldsProps) {
  const t = useT();
  const { data } = useQuery({
    queryKey: ['documents', 'names'],
    queryFn: ({ signal }) => call('getDocuments', { query: { limit: 1000 }, signal }),
  });
  const readable = data?.items.filter((each) => each.readable) ?? [];
  const choices = [['', '–'] as const, ...readable.map((each) => [each.id, documentName(each)] as const)];
  const error = misplaced ? t('evidence.notOnce') : lacking.includes('document') ? t('evidence.needed') : null;
  return (
    <>
      <Field label={t('evidence.document')}>
        {(props) => (
          <Select {...props} value={draft.document} choices={choices} onChoose={(document) => onChange({ document })} />
        )}
      </Field>
      <div className="sm:col-span-2">
        <Field label={t('evidence.words')} hint={t('evidence.words.hint')} error={error}>
          {(props) => (
            <TextArea {...props} value={draft.words} onChange={(event) => onChange({ words: event.target.value })} />
          )}
        </Field>
      </div>
    </>
  );
}
