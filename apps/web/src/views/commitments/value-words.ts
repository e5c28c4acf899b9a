import type { Area, Statement } from '../../../../../src/model/index.ts';
import type { Writer } from '../../i18n/format.ts';
import { formatEdtf } from '../../i18n/format.ts';
import type { EntryStatus } from '../../ui/badges.tsx';
import { AREAS, BINDINGS, KINDS } from '../../ui/labels.ts';
import type { PartyWords } from '../../ui/party-words.tsx';
import { ANY, type ListName, type TextName } from './view-address.ts';

const STATUSES = [
  'proposed',
  'accepted',
  'edited',
  'rejected',
  'superseded',
  'withdrawn',
] as const satisfies readonly EntryStatus[];

/** The words for a value of a filter. `label` is what the server calls it: the title of a document, the name of a party, which `party` has words for. */
export function valueWords(
  name: ListName | TextName,
  value: string,
  label: string | null,
  { t, locale, party = null }: Writer & { readonly party?: PartyWords | null },
): string {
  if (value === '') return t('commitments.nothing');
  if (name === 'kind')
    return value === ANY
      ? t('commitments.anyKind')
      : known(KINDS, value, (kind: Statement['kind']) => t(`kind.${kind}`));
  if (name === 'status') return known(STATUSES, value, (status) => t(`status.${status}`));
  if (name === 'binding') return known(BINDINGS, value, (binding) => t(`binding.${binding}`));
  if (name === 'area') return known(AREAS, value, (area: Area) => t(`area.${area}`));
  if (name === 'currency') return currencyWords(value, locale);
  if (name === 'reviewed' || name === 'reopened') return t(value === 'true' ? 'commitments.yes' : 'commitments.no');
  if (['from', 'to', 'dueFrom', 'dueTo'].includes(name)) return formatEdtf(value, locale);
  if (party && (name === 'promisor' || name === 'beneficiary')) return party({ code: value, name: label });
  return label ?? value;
}

function known<Value extends string>(all: readonly Value[], value: string, words: (value: Value) => string): string {
  const found = all.find((one) => one === value);
  return found === undefined ? value : words(found);
}

/** A currency by code and name ("USD – US dollar"). */
function currencyWords(code: string, locale: string): string {
  if (!/^[A-Z]{3}$/.test(code)) return code;
  const name = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' }).of(code);
  return name ? `${code} – ${name}` : code;
}
