import { useI18n } from '../../i18n/i18n.tsx';

interface DataTableProps {
  readonly heads: readonly string[];
  /** Cells of each row; the first is its heading, null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** Figures as a table, numbers as the language writes them. */
export function DataTable({ heads, rows }: DataTableProps) {
  const { locale } = useI18n();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  return (
    <table className="border-collapse text-sm">
      <thead>
        <tr className="border-b border-line-strong">
          {heads.map((head, index) => (
            <th key={head} scope="col" className={`px-2 py-1 ${index === 0 ? 'text-start' : 'text-end'}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={String(row[0])} className="border-b border-line">
            {row.map((cell, index) =>
              index === 0 ? (
                <th key={heads[index]} scope="row" className="px-2 py-1 text-start font-normal">
                  {cell}
                </th>
              ) : (
                <td key={heads[index]} className="px-2 py-1 text-end whitespace-nowrap tabular-nums">
                  {typeof cell === 'number' ? number.format(cell) : cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
