import { useState } from 'react';
import type { FacetValue } from '../../../../api/contract/entries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Checkbox, TextInput } from '../../ui/field.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { valueWords } from './value-words.ts';
import type { ListName } from './view-address.ts';

interface FacetListProps {
  readonly name: ListName;
  readonly title: string;
  readonly values: readonly FacetValue[];
  /** How many values there are beside these. */
  readonly more: number;
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Values shown before one asks for more: what fits beside the table without pushing the next filter out of sight. */
const AT_FIRST = 6;
/** From this many on, a box to find one in saves scrolling. */
const MANY = 12;

/** The values of one filter with how many entries each would leave. Those chosen stay in sight, also where they leave none. */
export function FacetList({ name, title, values, more, chosen, onToggle }: FacetListProps) {
  const { t, locale } = useI18n();
  const party = usePartyWords();
  const [all, setAll] = useState(false);
  const [wanted, setWanted] = useState('');
  const words = (value: FacetValue) => valueWords(name, value.value, value.label, { t, locale, party });
  const gone = chosen.filter((value) => !values.some((one) => one.value === value));
  const listed = [...gone.map((value) => ({ value, label: value, count: 0 })), ...values];
  const found = listed.filter((one) => words(one).toLocaleLowerCase(locale).includes(wanted.toLocaleLowerCase(locale)));
  const shown = all ? found : found.filter((one, index) => index < AT_FIRST || chosen.includes(one.value));
  const hidden = found.length - shown.length;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-semibold">{title}</legend>
      {all && values.length > MANY && (
        <TextInput
          type="search"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          aria-label={t('commitments.find', { name: title })}
          className="mb-1"
        />
      )}
      <ul className={all ? 'max-h-72 overflow-y-auto' : ''}>
        {shown.map((one) => (
          <li key={one.value}>
            <Checkbox
              checked={chosen.includes(one.value)}
              onChoose={() => onToggle(one.value)}
              label={<FacetLine words={words(one)} count={one.count} isNone={one.value === ''} />}
              className="*:last:flex-1"
            />
          </li>
        ))}
      </ul>
      {(hidden > 0 || all) && (
        <button type="button" onClick={() => setAll(!all)} className="min-h-6 text-sm text-accent underline">
          {all ? t('commitments.more.less') : t('commitments.more', { count: hidden + more })}
        </button>
      )}
    </fieldset>
  );
}

function FacetLine({
  words,
  count,
  isNone,
}: {
  readonly words: string;
  readonly count: number;
  readonly isNone: boolean;
}) {
  const { locale } = useI18n();
  return (
    <span className="flex justify-between gap-2">
      <span className={`min-w-0 wrap-anywhere ${isNone ? 'text-muted italic' : ''}`}>{words}</span>
      <span className="text-muted tabular-nums">{new Intl.NumberFormat(locale).format(count)}</span>
    </span>
  );
}
