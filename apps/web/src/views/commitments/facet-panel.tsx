import type { EntryFacets } from '../../../../api/contract/entries.ts';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, Select } from '../../ui/field.tsx';
import { FacetList } from './facet-list.tsx';
import { isDateText, isNumberText, RangeFilter } from './range-filter.tsx';
import { ANY, comparesAmounts, filterCount, type ListName, type View } from './view-address.ts';
import { withList, withoutFilters, withText, withToggled } from './view-changes.ts';

interface FacetPanelProps {
  readonly view: View;
  readonly facets: EntryFacets['facets'] | undefined;
  readonly onChange: (view: View) => void;
}

const ORDER: readonly ListName[] = [
  'promisor',
  'beneficiary',
  'area',
  'status',
  'kind',
  'binding',
  'document',
  'year',
  'deadlineYear',
  'currency',
];

/** All filters, each with what choosing it would leave. */
export function FacetPanel({ view, facets, onChange }: FacetPanelProps) {
  const t = useT();
  return (
    <div className="flex flex-col gap-5">
      {filterCount(view) > 0 && (
        <Button icon="close" onClick={() => onChange(withoutFilters(view))}>
          {t('commitments.filters.clear')}
        </Button>
      )}
      {ORDER.filter((name) => (facets?.[name]?.values.length ?? 0) > 0 || view.lists[name].length > 0).map((name) => (
        <FacetList
          key={name}
          name={name}
          title={t(`commitments.facet.${name}`)}
          values={facets?.[name]?.values ?? []}
          more={facets?.[name]?.more ?? 0}
          chosen={name === 'kind' ? chosenKinds(view) : view.lists[name]}
          onToggle={(value) => onChange(name === 'kind' ? withKind(view, value) : withToggled(view, name, value))}
        />
      ))}
      <YesNo name="reopened" view={view} onChange={onChange} />
      <Ranges view={view} onChange={onChange} />
    </div>
  );
}

/** Without a word of kinds in the address the view shows commitments, and the box says so. */
function chosenKinds({ lists }: View): readonly string[] {
  if (lists.kind.includes(ANY)) return [];
  return lists.kind.length === 0 ? ['commitment'] : lists.kind;
}

function withKind(view: View, value: string): View {
  const now = chosenKinds(view);
  const next = now.includes(value) ? now.filter((one) => one !== value) : [...now, value];
  if (next.length === 0) return withList(view, 'kind', [ANY]);
  return withList(view, 'kind', next.length === 1 && next[0] === 'commitment' ? [] : next);
}

type Changing = Pick<FacetPanelProps, 'view' | 'onChange'>;

function YesNo({ name, view, onChange }: Changing & { readonly name: 'reviewed' | 'reopened' }) {
  const t = useT();
  const choices = [
    ['', t('commitments.all')],
    ['true', t('commitments.yes')],
    ['false', t('commitments.no')],
  ] as const;
  const value = choices.find(([one]) => one === view.texts[name])?.[0] ?? '';
  return (
    <Field label={t(`commitments.facet.${name}`)}>
      {(props) => (
        <Select
          {...props}
          value={value}
          choices={choices}
          onChoose={(chosen) => onChange(withText(view, name, chosen))}
        />
      )}
    </Field>
  );
}

function Ranges({ view, onChange }: Changing) {
  const t = useT();
  const ends = [t('commitments.from'), t('commitments.to')] as const;
  const date = (text: string) => (isDateText(text) ? null : t('commitments.dateWrong'));
  const number = (text: string) => (isNumberText(text) ? null : t('commitments.numberWrong'));
  const { from, to, dueFrom, dueTo, amountMin, amountMax } = view.texts;
  const comparable = comparesAmounts(view);
  return (
    <>
      <RangeFilter
        title={t('commitments.dates')}
        labels={ends}
        values={[from, to]}
        hint={t('commitments.dateHint')}
        judge={date}
        onChange={(side, value) => onChange(withText(view, side === 0 ? 'from' : 'to', value))}
      />
      <RangeFilter
        title={t('commitments.due')}
        labels={ends}
        values={[dueFrom, dueTo]}
        hint={t('commitments.dateHint')}
        judge={date}
        onChange={(side, value) => onChange(withText(view, side === 0 ? 'dueFrom' : 'dueTo', value))}
      />
      <RangeFilter
        title={`${t('commitments.amount')}${comparable ? ` (${view.lists.currency[0] ?? view.texts.unit})` : ''}`}
        labels={[t('commitments.min'), t('commitments.max')]}
        values={[amountMin, amountMax]}
        hint={comparable ? '' : t('commitments.amountHint')}
        judge={number}
        disabled={!comparable}
        inputMode="decimal"
        onChange={(side, value) => onChange(withText(view, side === 0 ? 'amountMin' : 'amountMax', value))}
      />
    </>
  );
}
