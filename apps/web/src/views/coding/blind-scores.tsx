import type { RoundCell, RoundDetail } from '../../../../api/contract/coding.ts';
import { useT } from '../../i18n/i18n.tsx';
import { AssessFields, type ScoreDraft } from '../scores/assess-fields.tsx';
import { GuidelineText } from '../scores/guideline-text.tsx';
import { sendMark, useWrite } from './data.ts';

/** Parties on commitments, each to be scored by the guideline, on evidence; only one's own scores are shown. */
export function BlindScores({ detail }: { readonly detail: RoundDetail }) {
  const byEntry = Map.groupBy(detail.cells, ({ entry }) => entry);
  return [...byEntry].map(([entry, cells]) => <Commitment key={entry} cells={cells} detail={detail} />);
}

function Commitment({ cells, detail }: { readonly cells: readonly RoundCell[]; readonly detail: RoundDetail }) {
  const t = useT();
  const { text, guideline, document } = cells[0]!;
  return (
    <section aria-label={text} className="mb-8">
      <h2 dir="auto" className="text-lg font-semibold wrap-anywhere">
        {text}
      </h2>
      <p className="mb-3 text-sm text-muted">{document.title ?? document.name}</p>
      {guideline ? (
        <GuidelineText guideline={guideline} />
      ) : (
        <p className="text-sm text-warn">{t('scores.noGuideline')}</p>
      )}
      <ul className="mt-4 flex flex-col gap-3">
        {cells.map((cell) => (
          <Cell key={cell.party} cell={cell} detail={detail} />
        ))}
      </ul>
    </section>
  );
}

function Cell({ cell, detail }: { readonly cell: RoundCell; readonly detail: RoundDetail }) {
  const t = useT();
  const write = useWrite();
  const { round, marks } = detail;
  const known = marks.find(
    ({ mark }) => mark.kind === 'score' && mark.entry === cell.entry && mark.party === cell.party,
  );
  const own = known?.mark.kind === 'score' ? known.mark : null;
  const keep = async ({ score, reading, evidence, why }: ScoreDraft) => {
    const { entry, party, guideline } = cell;
    const mark = {
      kind: 'score',
      entry,
      party,
      score,
      reading,
      guideline: guideline?.version ?? 1,
      evidence,
      note: why,
    };
    return (await write(() => sendMark(round.id, known?.id ?? null, mark))) !== null;
  };
  return (
    <li className="rounded-lg border border-line bg-surface p-4">
      <h3 className="mb-3 font-semibold">
        {cell.partyName}
        {own && <span className="ms-2 text-xs font-normal text-good">{t('coding.scored')}</span>}
      </h3>
      <AssessFields
        key={known?.at ?? ''}
        first={own && { score: own.score, reading: own.reading, evidence: own.evidence, why: own.note }}
        readings={cell.guideline?.readings ?? []}
        evidence={cell.evidence}
        onKeep={keep}
      />
    </li>
  );
}
