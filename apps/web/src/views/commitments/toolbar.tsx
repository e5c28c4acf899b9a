import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { API } from '../../api/request.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { searchText } from '../../routes/search.ts';
import { buttonClass, IconButton } from '../../ui/button.tsx';
import { Select, TextInput } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { SavedMenu } from './saved-menu.tsx';
import { measureFor } from './table-head.tsx';
import { filterOf, orderOf, SORTS, type Sort, type View } from './view-address.ts';
import { withSort, withText } from './view-changes.ts';

interface ToolbarProps {
  /** The way to the filters, where there is no room for them beside the table. */
  readonly filters: ReactNode;
  readonly view: View;
  readonly currencies: readonly string[];
  readonly onChange: (view: View, replace?: boolean) => void;
}

/** Search, order, columns, saved views, and the way out as CSV. */
export function Toolbar({ view, currencies, filters, onChange }: ToolbarProps) {
  const { t } = useI18n();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <SearchBox view={view} onChange={onChange} />
      <SortChoice view={view} currencies={currencies} onChange={onChange} />
      <ColumnMenu view={view} onChange={onChange} />
      <SavedMenu view={view} onChange={onChange} />
      <a
        href={`${API}/entries.csv${searchText({ ...filterOf(view), ...orderOf(view) })}`}
        download="commitments.csv"
        title={t('commitments.csv.label')}
        className={buttonClass()}
      >
        <Icon name="download" size={17} />
        {t('commitments.csv')}
      </a>
      {filters}
    </div>
  );
}

/** Milliseconds after the last letter: below a quarter of a second typing feels answered, and most letters ask nothing. */
const PAUSE = 220;

function SearchBox({ view, onChange }: Pick<ToolbarProps, 'view' | 'onChange'>) {
  const { t } = useI18n();
  const note = useId();
  const wanted = view.texts.q;
  const [text, setText] = useState(wanted);
  const sent = useRef(wanted);
  useEffect(() => {
    if (wanted === sent.current) return;
    sent.current = wanted;
    setText(wanted);
  }, [wanted]);
  useEffect(() => {
    if (text === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = text;
      onChange(withText(view, 'q', text), true);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, view, onChange]);
  return (
    <div className="relative min-w-48 flex-1">
      <span className="pointer-events-none absolute inset-y-0 start-2.5 flex items-center text-muted">
        <Icon name="search" size={17} />
      </span>
      <TextInput
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('commitments.search')}
        aria-label={t('commitments.search')}
        aria-describedby={note}
        title={t('commitments.search.hint')}
        className="ps-8.5"
      />
      <span id={note} className="sr-only">
        {t('commitments.search.hint')}
      </span>
    </div>
  );
}

function SortChoice({ view, currencies, onChange }: Omit<ToolbarProps, 'filters'>) {
  const { t } = useI18n();
  const name = (sort: Sort) => (sort === 'date' ? t('commitments.sort.place') : t(`commitments.column.${sort}`));
  const sorts = SORTS.map((sort) => [sort, name(sort)] as const);
  const measures = [...new Set([view.measure, ...currencies])].filter((one) => one !== '');
  return (
    <div className="flex min-w-0 items-center gap-1">
      <Select
        value={view.sort}
        choices={sorts}
        aria-label={t('commitments.sort')}
        onChoose={(sort) =>
          onChange({ ...withSort(view, sort, measureFor(sort, view, currencies)), descending: false })
        }
        className="max-w-52"
      />
      {view.sort === 'amount' && measures.length > 0 && (
        <Select
          value={view.measure || measures[0]!}
          choices={measures.map((measure) => [measure, measure] as const)}
          aria-label={t('commitments.sort.measure')}
          onChoose={(measure) => onChange({ ...view, measure })}
          className="max-w-24"
        />
      )}
      <IconButton
        icon={view.descending ? 'down' : 'up'}
        label={t('commitments.sort.turn')}
        aria-pressed={view.descending}
        onClick={() => onChange({ ...view, descending: !view.descending })}
      />
    </div>
  );
}
