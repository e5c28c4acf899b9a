import { type FormEvent, useEffect, useState } from 'react';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Field, Select, TextArea } from '../../../ui/field.tsx';
import { AREAS, areaLabel, BINDINGS, bindingLabel, fieldLabel, KINDS } from '../../../ui/labels.ts';
import { useDesk } from '../desk.tsx';
import { AmountFields } from './amount-fields.tsx';
import { ConditionField, DeadlineField } from './deadline-field.tsx';
import { changesOf, type Draft, draftOf, faultsOf } from './draft.ts';
import { ElsewhereNote } from './elsewhere-note.tsx';
import { PartyFields } from './party-fields.tsx';
import { SpanFields } from './span-fields.tsx';

export interface PartProps {
  readonly draft: Draft;
  readonly set: (change: Partial<Draft>) => void;
}

/** Every field of an entry, to be set. What is typed stays here until it is stored, whatever others decide meanwhile. */
export function EditForm({ entry }: { readonly entry: EntryRow }) {
  const t = useT();
  const { begin, deciding, choice, keep } = useDesk();
  const [seen, setSeen] = useState(entry);
  const [draft, setDraft] = useState(() => draftOf(entry.value));
  const [tried, setTried] = useState(false);
  const faults = faultsOf(draft);
  const unsaved = draft.why !== '' || changesOf(seen.value, draft) !== null;
  useEffect(() => {
    keep(unsaved);
    return () => keep(false);
  }, [keep, unsaved]);
  const set = (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change }));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(faults).length > 0) return;
    const changes = changesOf(seen.value, draft);
    if (!changes) return begin(null);
    const why = draft.why.trim() || null;
    if (await deciding.decide(seen, { action: 'edit', changes, why })) begin(null);
  };
  const part = { draft, set };
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={save}
      onKeyDown={(event) => event.key === 'Escape' && !choice.range && begin(null)}
      noValidate
    >
      {entry.revision > seen.revision && (
        <ElsewhereNote seen={seen} now={entry} onTake={() => setSeen(entry)} onGiveUp={() => begin(null)} />
      )}
      <KindFields {...part} />
      <SpanFields {...part} />
      <PartyFields {...part} field="promisor" />
      <PartyFields {...part} field="beneficiary" />
      <AmountFields {...part} faults={tried ? faults : {}} />
      <DeadlineField {...part} fault={tried || faults.deadline === 'date' ? (faults.deadline ?? null) : null} />
      <ConditionField {...part} />
      <AreaField {...part} />
      <Field label={t('reader.reason')}>
        {(props) => (
          <TextArea {...props} rows={2} value={draft.why} onChange={(event) => set({ why: event.target.value })} />
        )}
      </Field>
      <div className="sticky -bottom-4 -mx-4 -mb-4 flex justify-end gap-2 border-t border-line bg-surface px-4 py-3">
        <Button onClick={() => begin(null)}>{t('action.cancel')}</Button>
        <Button look="primary" type="submit">
          {t('action.save')}
        </Button>
      </div>
    </form>
  );
}

function KindFields({ draft, set }: PartProps) {
  const t = useT();
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label={fieldLabel('kind', t)}>
        {(props) => (
          <Select
            {...props}
            value={draft.kind}
            choices={KINDS.map((kind) => [kind, t(`kind.${kind}`)])}
            onChoose={(kind) => set({ kind })}
          />
        )}
      </Field>
      <Field label={fieldLabel('binding', t)}>
        {(props) => (
          <Select
            {...props}
            value={draft.binding}
            choices={BINDINGS.map((one) => [one, bindingLabel(one, t)])}
            onChoose={(binding) => set({ binding })}
          />
        )}
      </Field>
    </div>
  );
}

function AreaField({ draft, set }: PartProps) {
  const t = useT();
  const choices = [['', '–'] as const, ...AREAS.map((area) => [area, areaLabel(area, t)] as const)];
  return (
    <Field label={fieldLabel('area', t)}>
      {(props) => <Select {...props} value={draft.area} choices={choices} onChoose={(area) => set({ area })} />}
    </Field>
  );
}
