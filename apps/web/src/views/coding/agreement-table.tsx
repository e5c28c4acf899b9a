import type { Estimate, FieldAgreement } from '../../../../api/contract/coding.ts';
import { formatFixed } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import type { Translate } from '../../i18n/messages.ts';
import { Scrolling } from '../../ui/scrolling.tsx';

const FIELDS = [
  'kind',
  'binding',
  'promisor',
  'beneficiary',
  'amounts',
  'deadline',
  'condition',
  'area',
  'score',
  'reading',
] as const;
const MEASURES = ['raw', 'kappa', 'alpha', 'ac1'] as const;

/** Agreement by field, four ways, each with its interval; on a narrow page the fields stand below each other. */
export function AgreementTable({ fields }: { readonly fields: readonly FieldAgreement[] }) {
  const { t } = useI18n();
  return (
    <Scrolling label={t('coding.byField')}>
      <table className="w-full border-collapse text-sm tabular-nums">
        <caption className="sr-only">{t('coding.byField')}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="py-2 pe-3 text-start">
              {t('coding.fieldColumn')}
            </th>
            <th scope="col" className="px-2 py-2 text-end">
              {t('coding.itemsColumn')}
            </th>
            {MEASURES.map((measure) => (
              <th key={measure} scope="col" className="px-2 py-2 text-end whitespace-nowrap">
                {t(`coding.measure.${measure}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inOrder(fields).map((field) => (
            <tr key={field.field} className="border-b border-line">
              <th scope="row" className="py-2 pe-3 text-start font-medium">
                {fieldName(field.field, t)}
              </th>
              <td className="px-2 py-2 text-end">{field.raw.items}</td>
              {MEASURES.map((measure) => (
                <td key={measure} className="px-2 py-2 text-end">
                  <EstimateCell estimate={field[measure]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  );
}

/** In the order of the sentence "who promised what to whom, how much, by when"; what coders named otherwise comes last. */
function inOrder(fields: readonly FieldAgreement[]): FieldAgreement[] {
  const place = (field: string) =>
    ((FIELDS as readonly string[]).indexOf(field) + FIELDS.length + 1) % (FIELDS.length + 1);
  return [...fields].sort((a, b) => place(a.field) - place(b.field));
}

/** A field in the words of the interface; one that somebody named otherwise as it is. */
export function fieldName(field: string, t: Translate): string {
  const known = FIELDS.find((each) => each === field);
  return known ? t(`coding.field.${known}`) : field;
}

/** A coefficient with its interval below; why there is none where there is none. */
export function EstimateCell({ estimate }: { readonly estimate: Estimate | null }) {
  const { t, locale } = useI18n();
  if (estimate === null) return <span className="text-xs text-muted">{t('coding.twoOnly')}</span>;
  const { value, interval } = estimate;
  if (value === null)
    return (
      <span className="text-xs text-muted">{t(`coding.undefined.${estimate.undefined ?? 'nothing-shared'}`)}</span>
    );
  return (
    <>
      <span className="block font-medium">{formatFixed(value, 3, locale)}</span>
      {interval && (
        <span className="block text-xs whitespace-nowrap text-muted">
          {formatFixed(interval[0], 2, locale)} … {formatFixed(interval[1], 2, locale)}
        </span>
      )}
    </>
  );
}
