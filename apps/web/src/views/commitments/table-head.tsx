// biome-ignore-all lint/a11y/useSemanticElements: rows that are placed one by one cannot be rows of a table element
// biome-ignore-all lint/a11y/useFocusableInteractive: what can be done stands in the cells
import { useT } from '../../i18n/i18n.tsx';
import { Icon } from '../../ui/icon.tsx';
import { type Column, SORTS, type Sort, type View } from './view-address.ts';
import { withSort } from './view-changes.ts';

interface TableHeadProps {
  readonly view: View;
  readonly grid: string;
  readonly currencies: readonly string[];
  readonly onChange: (view: View) => void;
}

/** The head of the table, which stays in sight; a column that one can sort by is a button. */
export function TableHead({ view, grid, currencies, onChange }: TableHeadProps) {
  const t = useT();
  return (
    <div
      role="row"
      aria-rowindex={1}
      className="sticky top-0 z-10 grid h-10 items-center border-b border-line-strong bg-sunken text-sm font-semibold"
      style={{ gridTemplateColumns: grid }}
    >
      <span role="columnheader">
        <span className="sr-only">{t('commitments.columns')}</span>
      </span>
      <span role="columnheader" className="px-2">
        {t('commitments.column.words')}
      </span>
      {view.columns.map((column) => (
        <SortHead key={column} column={column} view={view} currencies={currencies} onChange={onChange} />
      ))}
    </div>
  );
}

interface SortHeadProps extends Omit<TableHeadProps, 'grid'> {
  readonly column: Column;
}

function SortHead({ column, view, currencies, onChange }: SortHeadProps) {
  const t = useT();
  const name = t(`commitments.column.${column}`);
  const sort = SORTS.find((one) => one === column);
  const isSorted = sort !== undefined && view.sort === sort;
  const direction = isSorted ? (view.descending ? 'descending' : 'ascending') : 'none';
  if (!sort) {
    return (
      <span role="columnheader" className="truncate px-2">
        {name}
      </span>
    );
  }
  return (
    <span role="columnheader" aria-sort={direction} className="min-w-0">
      <button
        type="button"
        onClick={() => onChange(withSort(view, sort, measureFor(sort, view, currencies)))}
        className="flex min-h-8 max-w-full items-center gap-1 rounded px-2 hover:bg-line"
      >
        <span className="truncate">{name}</span>
        {isSorted && <Icon name={view.descending ? 'down' : 'up'} size={14} />}
      </button>
    </span>
  );
}

/** The currency that amounts are sorted by: the one that was chosen, or the commonest. */
export function measureFor(sort: Sort, view: View, currencies: readonly string[]): string {
  if (sort !== 'amount') return view.measure;
  return view.measure || view.lists.currency[0] || view.texts.unit || currencies[0] || '';
}
