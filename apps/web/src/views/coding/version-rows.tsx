import type { ReactNode } from 'react';
import type { Statement } from '../../../../../src/model/index.ts';
import type { CodedItem, RoundDetail } from '../../../../api/contract/coding.ts';
import type { Translate } from '../../i18n/messages.ts';
import { FieldValue } from '../reader/record/field-rows.tsx';
import { scoreText } from '../scores/score-words.ts';
import { statementOf } from './mark-rows.ts';

type CoderMark = RoundDetail['marks'][number];

/** A field of an item with what each coder said. `field` is the name it has in a draft. */
export interface VersionRow {
  readonly field: string;
  readonly label: string;
  readonly differs: boolean;
  readonly values: readonly { readonly coder: string; readonly shown: ReactNode; readonly isThere: boolean }[];
}

/** The rows of an item: those in which coders differ first. */
export function rowsOfItem(item: CodedItem, detail: RoundDetail, t: Translate): VersionRow[] {
  const rows = item.party === null ? statementRows(item, detail, t) : scoreRows(item, detail, t);
  return rows.toSorted((a, b) => Number(b.differs) - Number(a.differs));
}

function statementRows(item: CodedItem, { round }: RoundDetail, t: Translate): VersionRow[] {
  const { subject } = round;
  const fields = subject.kind === 'document' ? subject.fields : [];
  const row = (field: 'spans' | (typeof fields)[number]): VersionRow => ({
    field,
    label: t(`coding.field.${field === 'spans' ? 'words' : field}`),
    differs: item.differ.includes(field === 'spans' ? 'words' : field),
    values: item.versions.map(({ coder, mark }) => ({
      coder,
      isThere: mark !== null,
      shown: shownOf(mark, t, (value) => <FieldValue value={value} field={field} />),
    })),
  });
  return [row('spans'), ...fields.map(row), noteRow(item, t)];
}

function shownOf(mark: CoderMark | null, t: Translate, show: (value: Statement) => ReactNode): ReactNode {
  if (mark?.mark.kind !== 'statement') return <span className="text-muted">{t('coding.markedNothing')}</span>;
  return show(statementOf(mark.mark.draft));
}

function scoreRows(item: CodedItem, { cells }: RoundDetail, t: Translate): VersionRow[] {
  const cell = cells.find(({ entry, party }) => entry === item.entry && party === item.party);
  const facts = new Map((cell?.evidence ?? []).map(({ id, what }) => [id, what]));
  const row = (field: string, label: string, differs: boolean, show: (mark: ScoreMark) => ReactNode): VersionRow => ({
    field,
    label,
    differs,
    values: item.versions.map(({ coder, mark }) => ({
      coder,
      isThere: mark !== null,
      shown:
        mark?.mark.kind === 'score' ? show(mark.mark) : <span className="text-muted">{t('coding.scoredNothing')}</span>,
    })),
  });
  // A score is taken with what it rests on, so there is one choice for all of it.
  const differs = item.differ.length > 0;
  return [
    row('score', t('coding.field.score'), differs, ({ score, reading }) =>
      [scoreText(score), reading].filter(Boolean).join(', '),
    ),
    row('evidence', t('scores.restsOn'), false, ({ evidence }) => (
      <ul>
        {evidence.map((id) => (
          <li key={id}>{facts.get(id) ?? id}</li>
        ))}
      </ul>
    )),
    noteRow(item, t),
  ];
}

type ScoreMark = Extract<CoderMark['mark'], { kind: 'score' }>;

function noteRow({ versions }: CodedItem, t: Translate): VersionRow {
  return {
    field: 'note',
    label: t('scores.why'),
    differs: false,
    values: versions.map(({ coder, mark }) => ({ coder, isThere: mark !== null, shown: mark?.mark.note ?? '–' })),
  };
}
