import type { Statement } from '../../../../../../src/model/index.ts';
import { useT } from '../../../i18n/i18n.tsx';
import { FIELDS, type FieldName, fieldLabel } from '../../../ui/labels.ts';
import { FieldValue } from '../record/field-rows.tsx';

interface SideBySideProps {
  readonly theirs: Statement;
  readonly mine: Statement;
  readonly theirsTitle: string;
  readonly mineTitle: string;
}

const ALL: readonly FieldName[] = ['spans', ...FIELDS];

/** Two versions of a statement: the fields in which they differ, beside each other. */
export function SideBySide({ theirs, mine, theirsTitle, mineTitle }: SideBySideProps) {
  const t = useT();
  const fields = ALL.filter((field) => JSON.stringify(theirs[field]) !== JSON.stringify(mine[field]));
  if (fields.length === 0) return <p className="text-sm">{t('reader.clash.same')}</p>;
  return (
    <table className="w-full table-fixed text-sm">
      <thead>
        <tr className="border-b border-line text-start">
          <th scope="col" className="w-1/4 py-1 text-start font-medium">
            <span className="sr-only">{t('reader.clash.field')}</span>
          </th>
          <th scope="col" className="py-1 text-start font-medium wrap-anywhere">
            {theirsTitle}
          </th>
          <th scope="col" className="py-1 text-start font-medium wrap-anywhere">
            {mineTitle}
          </th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field} className="border-b border-line align-top">
            <th scope="row" className="py-1.5 pe-2 text-start font-normal text-muted wrap-anywhere">
              {fieldLabel(field, t)}
            </th>
            <td className="py-1.5 pe-3 wrap-anywhere">
              <FieldValue value={theirs} field={field} />
            </td>
            <td className="py-1.5 wrap-anywhere">
              <FieldValue value={mine} field={field} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
