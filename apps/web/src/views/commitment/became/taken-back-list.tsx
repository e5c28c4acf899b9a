import type { TakenBack } from '../../../../../api/contract/follow-up.ts';
import { formatMoment } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { STEPS } from '../../../ui/step-badge.tsx';
import { useWriting } from './use-follow-up.ts';

interface TakenBackListProps {
  readonly entry: string;
  readonly rows: readonly TakenBack[];
}

/** What somebody took back: it is kept, and can be put back. */
export function TakenBackList({ entry, rows }: TakenBackListProps) {
  const { t, locale } = useI18n();
  const { write, busy, problem } = useWriting(entry);
  const back = (of: string) => void write('withdrawals', { kind: 'withdrawal', of, why: t('takenBack.why') });
  return (
    <details className="text-sm">
      <summary className="min-h-6 text-accent underline">{t('takenBack.title', { count: rows.length })}</summary>
      <ul className="mt-2 flex flex-col gap-2">
        {rows.map((row) => (
          <li
            key={row.withdrawal}
            className="flex flex-wrap items-start justify-between gap-2 border-s-2 border-line ps-3"
          >
            <div className="min-w-0">
              <p className="text-muted line-through wrap-anywhere">{wordsOf(row, t)}</p>
              <p className="text-xs text-muted wrap-anywhere">
                <bdi>{row.by}</bdi>, {formatMoment(row.at, locale)}: {row.why}
              </p>
            </div>
            <Button icon="undo" disabled={busy} onClick={() => back(row.withdrawal)}>
              {t('takenBack.putBack')}
            </Button>
          </li>
        ))}
      </ul>
      {problem !== null && <ErrorState error={problem} />}
    </details>
  );
}

function wordsOf({ kind, says }: TakenBack, t: ReturnType<typeof useI18n>['t']): string {
  const step = kind === 'status' ? STEPS.find((each) => each === says) : undefined;
  return step ? t(`step.${step}`) : says;
}
