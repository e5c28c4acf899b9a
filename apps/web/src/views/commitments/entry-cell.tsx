import type { EntryRow } from '../../../../api/contract/entry.ts';
import { formatEdtf, formatMoment } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { KindBadge, StatusBadge } from '../../ui/badges.tsx';
import { areaLabel, bindingLabel } from '../../ui/labels.ts';
import { AmountList, DeadlineText, PartyNames } from '../../ui/stated.tsx';
import type { Column } from './view-address.ts';

interface EntryCellProps {
  readonly row: EntryRow;
  readonly column: Column;
}

/** What stands in one column of one entry; nothing where nothing is stated. */
export function EntryCell({ row, column }: EntryCellProps) {
  const { t, locale, formats } = useI18n();
  const { value, document, status } = row;
  switch (column) {
    case 'status':
      return <StatusBadge status={status} />;
    case 'kind':
      return <KindBadge kind={value.kind} />;
    case 'promisor':
      return <PartyNames parties={value.promisor} note={false} />;
    case 'beneficiary':
      return <PartyNames parties={value.beneficiary} note={false} />;
    case 'amount':
      return <AmountList amounts={value.amounts} />;
    case 'deadline':
      return value.deadline && <DeadlineText deadline={value.deadline} note={false} />;
    case 'area':
      return value.area && areaLabel(value.area, t);
    case 'binding':
      return bindingLabel(value.binding, t);
    case 'condition':
      return value.condition?.text;
    case 'document':
      return document.title ?? document.name;
    case 'date':
      return document.date && formatEdtf(document.date, locale, formats);
    case 'decided':
      return row.decisions.length > 0 && formatMoment(row.decisions.at(-1)!.at, locale, formats);
  }
}
