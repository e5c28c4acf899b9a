import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../api/call.ts';
import { useT } from '../../i18n/i18n.tsx';
import { documentName } from '../../ui/document-name.ts';
import { Checkbox, TextInput } from '../../ui/field.tsx';

interface AgainstChoiceProps {
  readonly chosen: readonly string[];
  readonly onChoose: (documents: readonly string[]) => void;
}

/** The most documents that one check takes beside the whole register. */
const MOST = 50;
/** From this many on, a box to find one in saves scrolling. */
const MANY = 8;

/** What a report is held against: all that the register has, or some documents of it. */
export function AgainstChoice({ chosen, onChoose }: AgainstChoiceProps) {
  const t = useT();
  const [some, setSome] = useState(chosen.length > 0);
  const choose = (only: boolean) => {
    setSome(only);
    if (!only) onChoose([]);
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-sm font-medium">{t('check.against')}</legend>
      {([false, true] as const).map((only) => (
        <label key={String(only)} className="flex min-h-6 items-center gap-2 text-sm pointer-coarse:min-h-11">
          <input
            type="radio"
            name="against"
            checked={some === only}
            onChange={() => choose(only)}
            className="size-4 accent-(--accent)"
          />
          {t(only ? 'check.against.some' : 'check.against.all')}
        </label>
      ))}
      {some && <DocumentChoice chosen={chosen} onChoose={onChoose} />}
    </fieldset>
  );
}

function DocumentChoice({ chosen, onChoose }: AgainstChoiceProps) {
  const t = useT();
  const [wanted, setWanted] = useState('');
  const { data } = useQuery({
    queryKey: ['documents', 'readable'],
    queryFn: ({ signal }) => call('getDocuments', { query: { limit: 1000 }, signal }),
  });
  const all = (data?.items ?? []).filter(({ readable }) => readable);
  const found = all.filter((one) => documentName(one).toLowerCase().includes(wanted.toLowerCase()));
  const toggle = (id: string) => onChoose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="mt-1 flex min-w-0 flex-col gap-1 ps-6">
      {all.length > MANY && (
        <TextInput
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          aria-label={t('check.against.find')}
          placeholder={t('check.against.find')}
        />
      )}
      <ul className="max-h-56 overflow-y-auto">
        {found.map((one) => (
          <li key={one.id}>
            <Checkbox
              checked={chosen.includes(one.id)}
              disabled={!chosen.includes(one.id) && chosen.length >= MOST}
              onChoose={() => toggle(one.id)}
              label={
                <span className="wrap-anywhere">
                  {documentName(one)} <span className="text-muted">{one.date}</span>
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
