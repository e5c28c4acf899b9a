import type {
  MeanScore,
  ScoreCell,
  ScoredEntry,
  ScoreTable as Table,
  WindowScores,
} from '../../../../api/contract/scores.ts';
import { formatFixed } from '../../i18n/format.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { Scrolling } from '../../ui/scrolling.tsx';
import { useIsNarrow } from '../../ui/use-media.ts';
import type { ChosenCell } from './cell-dialog.tsx';
import { scoreText } from './score-words.ts';

interface ScoreTableProps {
  readonly scores: WindowScores;
  readonly entries: readonly ScoredEntry[];
  readonly parties: Table['parties'];
  /** All summits are shown, so that the means of parties are those of what is seen. */
  readonly isWhole: boolean;
  readonly onCell: (cell: ChosenCell) => void;
}

/** So many parties have room for their names above their columns; more stand there by their codes. */
const FEW = 6;

/** Commitments by parties; a cell leads to what its score rests on. */
export function ScoreTable({ scores, entries, parties, isWhole, onCell }: ScoreTableProps) {
  const { t, locale } = useI18n();
  const words = usePartyWords();
  const isNarrow = useIsNarrow();
  const { cells, byEntry, byParty, window } = scores;
  const known = new Map(cells.map((cell) => [`${cell.entry} ${cell.party}`, cell]));
  const shown = entries.filter(({ id }) => byEntry.some(({ key }) => key === id));
  const columns = parties.filter(({ code }) =>
    cells.some(({ party, entry }) => party === code && shown.some(({ id }) => id === entry)),
  );
  const meanOf = (code: string) => (isWhole ? byParty : meansOf(cells, shown)).find(({ key }) => key === code) ?? null;
  return (
    <Scrolling label={t('scores.table')}>
      <table className="border-collapse text-sm tabular-nums">
        <caption className="sr-only">{t('scores.table')}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="min-w-44 py-2 pe-3 text-start">
              {t('scores.commitment')}
            </th>
            {columns.map(({ code, name }) => (
              <th key={code} scope="col" className="px-2 py-2 text-center">
                {columns.length <= FEW ? (
                  words({ code, name })
                ) : (
                  <abbr title={words({ code, name })} className="no-underline">
                    {code}
                  </abbr>
                )}
              </th>
            ))}
            <th scope="col" className="px-2 py-2 text-end whitespace-nowrap">
              {t('scores.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, name, text }) => (
            <tr key={id} className="border-b border-line">
              <th scope="row" dir="auto" className="max-w-md py-2 pe-3 text-start font-normal wrap-anywhere">
                {name ? `${name}: ${text}` : text}
              </th>
              {columns.map(({ code, name: party }) => (
                <td key={code} className="px-1 py-1 text-center">
                  <CellButton
                    cell={known.get(`${id} ${code}`)}
                    label={`${words({ code, name: party })}: ${text}`}
                    onOpen={() => onCell({ entry: id, party: code, window })}
                  />
                </td>
              ))}
              <td className="px-2 py-2 text-end whitespace-nowrap">
                {meanWords(byEntry.find(({ key }) => key === id) ?? null, locale, !isNarrow)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="py-2 pe-3 text-start">
              {t('scores.mean')}
            </th>
            {columns.map(({ code }) => (
              <td key={code} className="px-2 py-2 text-center font-medium">
                {meanWords(meanOf(code), locale, false)}
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </Scrolling>
  );
}

/** The means of parties over some of the commitments; worked as the server works them. */
function meansOf(cells: readonly ScoreCell[], entries: readonly ScoredEntry[]): MeanScore[] {
  const ids = new Set(entries.map(({ id }) => id));
  const byParty = Map.groupBy(
    cells.filter(({ entry }) => ids.has(entry)),
    ({ party }) => party,
  );
  return [...byParty].map(([key, own]) => {
    const scores = own.flatMap(({ score }) => (score === null ? [] : [score]));
    const mean = scores.length === 0 ? null : scores.reduce<number>((sum, score) => sum + score, 0) / scores.length;
    const percent = mean === null ? null : ((mean + 1) / 2) * 100;
    return { key, mean, percent, counted: scores.length, notApplicable: 0, open: 0 };
  });
}

const LOOKS: Readonly<Record<string, string>> = {
  '+1': 'border-good bg-good-soft text-good',
  '0': 'border-line-strong bg-surface text-ink',
  '−1': 'border-danger bg-danger-soft text-danger',
};

interface CellButtonProps {
  readonly cell: ScoreCell | undefined;
  readonly label: string;
  readonly onOpen: () => void;
}

/** A score, or why there is none: what is unknown never looks like what was not done. */
function CellButton({ cell, label, onOpen }: CellButtonProps) {
  const { t } = useI18n();
  const text = !cell ? '·' : cell.open === null ? scoreText(cell.score) : cell.open === 'not-applicable' ? 'n/a' : '?';
  const says = !cell ? t('scores.notScored') : cell.open === null ? text : t(`scores.open.${cell.open}`);
  const look = LOOKS[text] ?? 'border-dashed border-line-strong text-muted';
  return (
    <button
      type="button"
      title={says}
      aria-label={`${label}: ${says}`}
      onClick={onOpen}
      className={`min-h-8 min-w-10 rounded-md border px-1.5 font-medium ${look}`}
    >
      {text}
      {cell && cell.readings.length > 0 && <sup aria-hidden="true">r</sup>}
    </button>
  );
}

/** "0.25 (62.5 %)"; a dash where nothing counts. */
export function meanWords(
  mean: Pick<MeanScore, 'mean' | 'percent'> | null,
  locale: string,
  withPercent = true,
): string {
  if (!mean || mean.mean === null) return '–';
  const score = formatFixed(mean.mean, 2, locale);
  return withPercent ? `${score} (${formatFixed(mean.percent!, 1, locale)} %)` : score;
}
