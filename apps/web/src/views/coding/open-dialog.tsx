import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { DocumentList } from '../../../../api/contract/documents.ts';
import type { ScoreTable } from '../../../../api/contract/scores.ts';
import { request } from '../../api/request.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Checkbox, Field, Select, TextInput } from '../../ui/field.tsx';
import { openRound, useWrite } from './data.ts';

/** What can be given out: documents, and commitments that have a guideline. */
function useSubjects() {
  const documents = useQuery({
    queryKey: ['documents', 'for-coding'],
    queryFn: ({ signal }) => request<DocumentList>('/documents?limit=1000', { signal }),
  });
  const scores = useQuery({
    queryKey: ['scores', 'table'],
    queryFn: ({ signal }) => request<ScoreTable>('/scores', { signal }),
  });
  return {
    documents: (documents.data?.items ?? []).filter(({ readable }) => readable),
    entries: scores.data?.entries ?? [],
  };
}

interface Form {
  readonly kind: 'document' | 'assessment';
  readonly document: string;
  readonly coders: string;
  readonly adjudicator: string;
  readonly candidates: boolean;
  readonly entries: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly interim: boolean;
}

const EMPTY: Form = {
  ...{ kind: 'document', document: '', coders: '', adjudicator: '', candidates: false },
  ...{ entries: [], from: '', to: '', interim: false },
};

/** What a form comes to: whether it can be sent, and the way to send it. */
function useOpening(form: Form, documents: ReturnType<typeof useSubjects>['documents']) {
  const navigate = useNavigate();
  const write = useWrite();
  const document = form.document || documents[0]?.id || '';
  const coders = namesOf(form.coders);
  const isWhole =
    form.kind === 'document' ? document !== '' : form.entries.length > 0 && form.from !== '' && form.to !== '';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const label = documents.find(({ id }) => id === document);
    const title = form.kind === 'document' ? (label?.title ?? label?.name) : `${form.from} – ${form.to}`;
    const given = { title: title || '–', coders, adjudicator: form.adjudicator.trim() || null };
    const window = { kind: form.interim ? ('interim' as const) : ('final' as const), from: form.from, to: form.to };
    const opened = await write(() =>
      openRound(
        form.kind === 'document'
          ? { ...given, kind: 'document', document, candidates: form.candidates }
          : { ...given, kind: 'assessment', window, entries: [...form.entries] },
      ),
    );
    if (opened) void navigate({ to: '/coding/$round', params: { round: opened.id } });
  };
  return { document, isReady: isWhole && coders.length >= 2, send };
}

function namesOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Gives a document, or scores, to coders by name. */
export function OpenDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useT();
  const { documents, entries } = useSubjects();
  const [form, setForm] = useState(EMPTY);
  const { document, isReady, send } = useOpening(form, documents);
  const set = (change: Partial<Form>) => setForm((now) => ({ ...now, ...change }));
  const kinds = [
    ['document', t('coding.given.document')],
    ['assessment', t('coding.open.scores')],
  ] as const;
  const part = { form, set };
  return (
    <Dialog open title={t('coding.open')} onClose={onClose}>
      <form className="flex flex-col gap-4" onSubmit={(event) => void send(event)}>
        <Field label={t('coding.open.what')}>
          {(props) => (
            <Select {...props} data-first value={form.kind} choices={kinds} onChoose={(kind) => set({ kind })} />
          )}
        </Field>
        {form.kind === 'document' ? (
          <DocumentFields {...part} document={document} documents={documents} />
        ) : (
          <ScoreFields {...part} entries={entries} />
        )}
        <WhoFields {...part} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>{t('action.cancel')}</Button>
          <Button look="primary" type="submit" disabled={!isReady}>
            {t('coding.open.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

interface PartProps {
  readonly form: Form;
  readonly set: (change: Partial<Form>) => void;
}

interface DocumentFieldsProps extends PartProps {
  readonly document: string;
  readonly documents: ReturnType<typeof useSubjects>['documents'];
}

function DocumentFields({ form, set, document, documents }: DocumentFieldsProps) {
  const t = useT();
  return (
    <>
      <Field label={t('coding.open.document')}>
        {(props) => (
          <Select
            {...props}
            value={document}
            choices={documents.map(({ id, title, name }) => [id, title ?? name])}
            onChoose={(next) => set({ document: next })}
          />
        )}
      </Field>
      <Checkbox
        label={t('coding.open.candidates')}
        checked={form.candidates}
        onChoose={(candidates) => set({ candidates })}
      />
    </>
  );
}

function WhoFields({ form, set }: PartProps) {
  const t = useT();
  const { coders, adjudicator } = form;
  return (
    <>
      <Field label={t('coding.open.coders')} hint={t('coding.open.coders.how')}>
        {(props) => <TextInput {...props} value={coders} onChange={(event) => set({ coders: event.target.value })} />}
      </Field>
      <Field label={t('coding.open.adjudicator')} hint={t('coding.open.adjudicator.how')}>
        {(props) => (
          <TextInput {...props} value={adjudicator} onChange={(event) => set({ adjudicator: event.target.value })} />
        )}
      </Field>
    </>
  );
}

interface ScoreFieldsProps extends PartProps {
  readonly entries: ScoreTable['entries'];
}

function ScoreFields({ form, set, entries }: ScoreFieldsProps) {
  const t = useT();
  const toggle = (id: string, on: boolean) =>
    set({ entries: on ? [...form.entries, id] : form.entries.filter((each) => each !== id) });
  return (
    <>
      <fieldset className="flex max-h-48 flex-col overflow-y-auto rounded-md border border-line p-2">
        <legend className="px-1 text-sm font-medium">{t('coding.open.entries')}</legend>
        {entries.length === 0 && <p className="text-sm text-muted">{t('coding.open.noEntries')}</p>}
        {entries.map(({ id, name, text }) => (
          <Checkbox
            key={id}
            label={name ? `${name}: ${text}` : text}
            checked={form.entries.includes(id)}
            onChoose={(on) => toggle(id, on)}
          />
        ))}
      </fieldset>
      <div className="grid grid-cols-2 gap-3">
        <Field label={t('scores.from')}>
          {(props) => (
            <TextInput
              {...props}
              type="date"
              value={form.from}
              onChange={(event) => set({ from: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('scores.to')}>
          {(props) => (
            <TextInput {...props} type="date" value={form.to} onChange={(event) => set({ to: event.target.value })} />
          )}
        </Field>
      </div>
      <Checkbox label={t('scores.window.interim')} checked={form.interim} onChoose={(interim) => set({ interim })} />
    </>
  );
}
