import { DropdownMenu } from 'radix-ui';
import { useT } from '../../i18n/i18n.tsx';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Menu, MenuItem, MenuLine } from '../../ui/menu.tsx';
import { COLUMNS, type View } from './view-address.ts';
import { withColumn, withFirstColumns } from './view-changes.ts';

const ITEM =
  'flex min-h-9 pointer-coarse:min-h-11 items-center gap-2 rounded px-2.5 py-1 text-sm outline-none data-highlighted:bg-accent-soft';

interface ColumnMenuProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

/** Which columns are shown. The menu stays open, since one mostly changes several. */
export function ColumnMenu({ view, onChange }: ColumnMenuProps) {
  const t = useT();
  return (
    <Menu trigger={<Button>{t('commitments.columns')}</Button>}>
      {COLUMNS.map((column) => (
        <DropdownMenu.CheckboxItem
          key={column}
          className={ITEM}
          checked={view.columns.includes(column)}
          onSelect={(event) => event.preventDefault()}
          onCheckedChange={(shown) => onChange(withColumn(view, column, shown))}
        >
          <span className="flex size-4 items-center justify-center rounded border border-line-strong">
            <DropdownMenu.ItemIndicator>
              <Icon name="check" size={14} />
            </DropdownMenu.ItemIndicator>
          </span>
          {t(`commitments.column.${column}`)}
        </DropdownMenu.CheckboxItem>
      ))}
      <MenuLine />
      <MenuItem onSelect={() => onChange(withFirstColumns(view))}>{t('commitments.columns.first')}</MenuItem>
    </Menu>
  );
}
