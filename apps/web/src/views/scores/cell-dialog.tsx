import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Evidence, Window } from '../../../../../src/model/index.ts';
import type { ScoredEntry, ScoreHistory, ScoreTable } from '../../../../api/contract/scores.ts';
import { formatEdtf } from '../../i18n/format.ts';
import { useI18n, useT } from '../../i18n/i18n.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Checkbox, Field, TextInput } from '../../ui/field.tsx';
import { usePartyWords } from '../../ui/party-words.tsx';
import { ErrorState, Skeleton } from '../../ui/states.tsx';
import { AssessFields, type ScoreDraft } from './assess-fields.tsx';
import { guidelineQuery, historyQuery, sendAssessment, useScoreWrite } from './data.ts';
import { GuidelineText } from './guideline-text.tsx';
import { scoreText } from './score-words.ts';

/** A cell of the table, or (`party` null) a new one. */
export interface ChosenCell {
  readonly entry: string;
  readonly party: string | null;
  readonly window: Window | null;
}

interface CellDialogProps {
  readonly cell: ChosenCell;
  readonly entries: readonly ScoredEntry[];
  readonly parties: ScoreTable['parties'];
  readonly onClose: () => void;
}

/** What a score rests on, everything that was said of it, and a form to score anew. */
export function CellDialog({ cell, entries, parties, onClose }: CellDialogProps) {
  const t = useT();
  const entry = entries.find(({ id }) => id === cell.entry)!;
  const [party, setParty] = useState(cell.party ?? entry.promisors[0] ?? '');
  const history = useQuery({ ...historyQuery(cell.entry, party || '-'), placeholderData: (before) => before });
  const guideline = useQuery(guidelineQuery(cell.entry));
  const words = usePartyWords();
  const title =
    cell.party === null ? t('scores.assess') : words(parties.find(({ code }) => code === party) ?? { code: party });
  const error = history.error ?? guideline.error;
  return (
    <Dialog open wide title={title} onClose={onClose}>
      <p dir="auto" className="font-serif wrap-anywhere">
        {entry.text}
      </p>
      {error && <ErrorState error={error} />}
      {!history.data || !guideline.data ? (
        <Skeleton lines={6} />
      ) : (
        <>
          {cell.party !== null && <Said history={history.data} />}
          {guideline.data.versions[0] && <GuidelineText guideline={guideline.data.versions[0]} />}
          <Link to="/guidelines/$id" params={{ id: cell.entry }} className="text-sm text-accent underline">
            {t('scores.guideline.edit')}
          </Link>
          <Assess
            cell={cell}
            party={party}
            setParty={setParty}
            evidence={history.data.evidence}
            readings={guideline.data.versions[0]?.readings ?? []}
            onDone={onClose}
          />
        </>
      )}
    </Dialog>
  );
}

/** Everything that was said, newest first; what no longer stands says why. */
function Said({ history }: { readonly history: ScoreHistory }) {
  const { t, locale } = useI18n();
  const facts = new Map(history.evidence.map((each) => [each.id, each]));
  return (
    <section aria-label={t('scores.history')}>
      <h3 className="mb-1 font-semibold">{t('scores.history')}</h3>
      {history.assessments.length === 0 && <p className="text-sm text-muted">{t('scores.notScored')}</p>}
      <ol className="flex flex-col gap-2 text-sm">
        {history.assessments.map(({ assessment, reopened }) => (
          <li key={assessment.id} className="rounded-md border border-line p-2">
            <p>
              <span className="font-semibold tabular-nums">{scoreText(assessment.score)}</span>{' '}
              {t('scores.saidBy', {
                by: assessment.by,
                from: formatEdtf(assessment.window.from, locale),
                to: formatEdtf(assessment.window.to, locale),
                version: assessment.guideline,
              })}
              {assessment.reading && ` · ${t('scores.reading')}: ${assessment.reading}`}
              {assessment.settles && ` · ${t('scores.settles')}`}
            </p>
            {reopened && <p className="text-warn">{t(`scores.open.${reopened}`)}</p>}
            {assessment.why && <p className="text-muted">{assessment.why}</p>}
            <ul className="mt-1 list-disc ps-5">
              {assessment.evidence.map((id) => (
                <li key={id}>{factWords(facts.get(id), id, locale)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function factWords(fact: Evidence | undefined, id: string, locale: string) {
  if (!fact) return id;
  const { what, publisher, date, place } = fact;
  return (
    <>
      {what} ({[publisher, date && formatEdtf(date, locale)].filter(Boolean).join(', ')})
      {place.kind === 'address' && (
        <>
          {' '}
          <a href={place.url} rel="noreferrer" className="text-accent wrap-anywhere underline">
            {place.title ?? place.url}
          </a>
        </>
      )}
    </>
  );
}

interface AssessProps {
  readonly cell: ChosenCell;
  readonly party: string;
  readonly setParty: (party: string) => void;
  readonly evidence: readonly Evidence[];
  readonly readings: React.ComponentProps<typeof AssessFields>['readings'];
  readonly onDone: () => void;
}

function Assess({ cell, party, setParty, evidence, readings, onDone }: AssessProps) {
  const t = useT();
  const write = useScoreWrite();
  const [window, setWindow] = useState<Window>(cell.window ?? { kind: 'final', from: '', to: '' });
  const keep = async ({ score, reading, evidence: rests, why }: ScoreDraft) => {
    const json = { entry: cell.entry, party, window, score, reading, evidence: [...rests], why };
    const done = await write(() => sendAssessment(json));
    if (done) onDone();
    return done !== null;
  };
  const day = (field: 'from' | 'to') => (
    <Field label={t(`scores.${field}`)}>
      {(props) => (
        <TextInput
          {...props}
          type="date"
          value={window[field]}
          onChange={(event) => setWindow({ ...window, [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <section aria-label={t('scores.assess')} className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="font-semibold">{t('scores.assess')}</h3>
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t('scores.party')}>
          {(props) => <TextInput {...props} value={party} onChange={(event) => setParty(event.target.value)} />}
        </Field>
        {day('from')}
        {day('to')}
      </div>
      <Checkbox
        label={t('scores.window.interim')}
        checked={window.kind === 'interim'}
        onChoose={(on) => setWindow({ ...window, kind: on ? 'interim' : 'final' })}
      />
      <AssessFields first={null} readings={readings} evidence={evidence} onKeep={keep} />
    </section>
  );
}
