import type { FollowUp, TotalOf } from '../../../../api/contract/follow-up.ts';
import type { DocumentFollowUp } from '../../../../api/contract/follow-up-overview.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { shortAmount } from '../../i18n/short-amount.ts';

interface TotalLinesProps {
  /** Amounts to be reached and not given, which enter no total. */
  readonly levels?: DocumentFollowUp['levels'];
  readonly totals: readonly TotalOf[];
  readonly gaps: FollowUp['gaps'];
  /** What entries are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Totals by unit and currency. Each says how many it counts and what it leaves out, and why. */
export function TotalLines({ totals, gaps, names, levels = [] }: TotalLinesProps) {
  const writer = useI18n();
  const { t } = writer;
  const nameOf = (id: string) => names.get(id) ?? id.slice(0, 8);
  return (
    <ul className="flex flex-col gap-1.5 text-sm">
      {totals.map((total) => (
        <li key={`${total.unit} ${total.currency}`}>
          <span className="font-medium tabular-nums">{totalWords(total, writer)}</span>{' '}
          <span className="text-muted">{t('total.counts', { count: total.counts.length })}</span>
          {total.leftOut.map(({ entry, why, with: other }) => (
            <span key={entry} className="block text-xs text-muted wrap-anywhere">
              {t('total.leftOut', { entry: nameOf(entry), why: t(`total.why.${why}`), other: nameOf(other) })}
            </span>
          ))}
        </li>
      ))}
      {levels.map(({ entry, ...amount }) => (
        <li key={entry} className="text-muted">
          {t('total.level', {
            entry: nameOf(entry),
            amount: shortAmount({ ...amount, max: null, bound: null }, writer),
          })}
        </li>
      ))}
      {gaps.map(({ umbrella, whole, parts, unit, currency }) => {
        const amount = (value: number) => shortAmount({ value, max: null, unit, currency, bound: null }, writer);
        const words = { entry: nameOf(umbrella), whole: amount(whole), parts: amount(parts) };
        return (
          <li key={umbrella} className="text-warn">
            {t('total.gap', words)}
          </li>
        );
      })}
    </ul>
  );
}

function totalWords({ value, max, unit, currency, bounded }: TotalOf, writer: ReturnType<typeof useI18n>): string {
  const amount = shortAmount({ value, max: max > value ? max : null, unit, currency, bound: null }, writer);
  return bounded.length > 0 ? writer.t('total.bounded', { amount }) : amount;
}
