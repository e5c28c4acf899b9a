import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { PartyRef } from '../../../../../../src/model/index.ts';
import { knownPartiesQuery } from '../../../api/known-parties.ts';
import { useI18n, useT } from '../../../i18n/i18n.tsx';
import { Button, IconButton } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/field.tsx';
import { fieldLabel } from '../../../ui/labels.ts';
import { usePartyWords } from '../../../ui/party-words.tsx';
import { PartyName } from '../../../ui/stated.tsx';
import { partiesQuery } from '../data/queries.ts';
import { useDesk } from '../desk.tsx';
import { exactSpan } from '../words/exact-span.ts';
import { firstChoice } from '../words/move-range.ts';
import type { PartProps } from './edit-form.tsx';
import { partyNamed, suggestionsOf } from './party-names.ts';

/** The parties of a field: each can be taken out or given its words, others are found by name. */
export function PartyFields({ draft, set, field }: PartProps & { readonly field: 'promisor' | 'beneficiary' }) {
  const t = useT();
  const parties = draft[field];
  const put = (next: readonly PartyRef[]) => set({ [field]: next });
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="mb-1 text-sm font-medium">{fieldLabel(field, t)}</legend>
      <ul className="flex flex-col gap-1">
        {parties.map((party, index) => (
          <PartyLine
            key={`${party.code} ${party.span?.start ?? ''}`}
            party={party}
            onChange={(changed) => put(parties.with(index, changed))}
            onRemove={() => put(parties.filter((one) => one !== party))}
          />
        ))}
      </ul>
      <PartySearch
        label={t('reader.addParty', { field: fieldLabel(field, t) })}
        onAdd={(party) => put([...parties, party])}
      />
    </fieldset>
  );
}

interface PartyLineProps {
  readonly party: PartyRef;
  readonly onChange: (party: PartyRef) => void;
  readonly onRemove: () => void;
}

function PartyLine({ party, onChange, onRemove }: PartyLineProps) {
  const t = useT();
  const words = usePartyWords();
  const { choice, text, current } = useDesk();
  const choose = () => {
    const from = party.span ?? firstChoice(text.content, text.sentences, current?.value.sentence.start ?? 0);
    if (!from) return;
    choice.begin(from, words(party), (range) =>
      onChange({ ...party, span: exactSpan(text.content, range), inferred: null }),
    );
  };
  return (
    <li className="flex items-center gap-1 rounded border border-line ps-2.5 text-sm">
      <span className="min-w-0 flex-1 wrap-anywhere">
        <PartyName party={party} />
      </span>
      <IconButton icon="mark" label={t('reader.chooseFor', { field: words(party) })} onClick={choose} />
      <IconButton icon="close" label={t('reader.removeParty', { party: words(party) })} onClick={onRemove} />
    </li>
  );
}

function PartySearch({ label, onAdd }: { readonly label: string; readonly onAdd: (party: PartyRef) => void }) {
  const { t, language } = useI18n();
  const { data: own } = useQuery(partiesQuery);
  const { data: known } = useQuery(knownPartiesQuery(language));
  const suggested = useMemo(() => suggestionsOf(own?.items ?? [], known?.items ?? []), [own, known]);
  const [typed, setTyped] = useState('');
  const list = useId();
  const add = () => {
    const party = partyNamed(typed, suggested);
    if (!party) return;
    onAdd(party);
    setTyped('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="flex gap-2">
      <TextInput
        aria-label={label}
        placeholder={t('reader.partyName')}
        list={list}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <datalist id={list}>
        {suggested.map(({ code, name, shown }) => (
          <option key={code} value={shown}>
            {shown === name ? code : `${name} · ${code}`}
          </option>
        ))}
      </datalist>
      <Button icon="plus" onClick={add} disabled={typed.trim() === ''}>
        {t('reader.add')}
      </Button>
    </div>
  );
}
