import type { EntryFacets } from '../../../../api/contract/entries.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { valueWords } from './value-words.ts';
import type { ListName, TextName, View } from './view-address.ts';
import { type Chip, chipsOf, withoutFilters } from './view-changes.ts';

interface FilterChipsProps {
  readonly view: View;
  readonly facets: EntryFacets['facets'] | undefined;
  readonly onChange: (view: View) => void;
}

/** What is filtered by, each with a way to take it away. The words that are searched for have their own box. */
export function FilterChips({ view, facets, onChange }: FilterChipsProps) {
  const { t, locale } = useI18n();
  const party = usePartyWords();
  const chips = chipsOf(view).filter(({ name }) => name !== 'q');
  if (chips.length === 0) return null;
  const words = ({ name, value }: Chip) => valueWords(name, value, labelOf(facets, name, value), { t, locale, party });
  return (
    <ul aria-label={t('commitments.filters.set')} className="flex flex-wrap gap-1.5">
      {chips.map((chip) => (
        <li key={`${chip.name} ${chip.value}`}>
          <button
            type="button"
            onClick={() => onChange(chip.without)}
            className="flex min-h-7 max-w-full items-center gap-1 rounded-full border border-accent bg-accent-soft px-2.5 text-start text-sm pointer-coarse:min-h-11"
          >
            <span className="text-muted">{t(`commitments.facet.${chip.name}`)}:</span>
            <span className="max-w-64 truncate font-medium">{words(chip)}</span>
            <span className="sr-only">, {t('commitments.filters.drop')}</span>
            <Icon name="close" size={14} />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button
            type="button"
            onClick={() => onChange(withoutFilters(view))}
            className="min-h-7 px-1 text-sm text-accent underline pointer-coarse:min-h-11"
          >
            {t('commitments.filters.clear')}
          </button>
        </li>
      )}
    </ul>
  );
}

/** What the server calls a value, as far as it is among the counted ones. */
function labelOf(facets: EntryFacets['facets'] | undefined, name: ListName | TextName, value: string): string | null {
  const facet = facets && name in facets ? facets[name as ListName] : undefined;
  return facet?.values.find((one) => one.value === value)?.label ?? null;
}
