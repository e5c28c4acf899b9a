import type { Statement } from '../../../../../src/model/index.ts';
import type { RoundDetail } from '../../../../api/contract/coding.ts';
import type { EntryRow } from '../../../../api/contract/entry.ts';

type Label = EntryRow['document'];
type CoderMark = RoundDetail['marks'][number];
export type StatementMark = Extract<CoderMark['mark'], { kind: 'statement' }>;

/**
 * Marks as the reader's views take them: an own mark looks like a decided entry, what the program proposes (where coders are shown
 * that) like an open one, until somebody has a mark on its very words.
 */
export function rowsOf({ marks, candidates }: RoundDetail, document: Label): EntryRow[] {
  const own = marks.flatMap(({ id, mark }) =>
    mark.kind === 'statement' ? [rowOf(id, statementOf(mark.draft), document, true)] : [],
  );
  const taken = new Set(own.map(placeOf));
  const open = candidates
    .map(({ id, value }) => rowOf(id, value, document, false))
    .filter((row) => !taken.has(placeOf(row)));
  return [...own, ...open].sort((a, b) => a.value.spans[0]!.start - b.value.spans[0]!.start);
}

function placeOf({ value }: EntryRow): string {
  return value.spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** A statement from what a coder said of it; what was not said is empty. */
export function statementOf(draft: StatementMark['draft']): Statement {
  const { spans } = draft;
  const words = spans.map(({ exact }) => exact.replace(/\s+/g, ' ')).join(' ');
  return {
    ...{ kind: 'commitment', binding: 'high', rule: 'coder', context: [], promisor: [], beneficiary: [], amounts: [] },
    ...{ deadline: null, condition: null, area: null, reported: false, article: 0, score: 0, reasons: [] },
    trackable: { present: [], missing: [] },
    sentence: { start: spans[0]!.start, end: spans.at(-1)!.end },
    text: words,
    ...Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)),
    spans,
  } as Statement;
}

function rowOf(id: string, value: Statement, document: Label, own: boolean): EntryRow {
  return {
    ...{ id, document, value, proposed: value, status: own ? 'accepted' : 'proposed', reviewed: own, made: own },
    ...{ reopened: false, reopening: null, decisions: [], tests: null, undo: null, redo: null, following: null },
    ...{ formerly: [], page: null, sort: id, revision: 0 },
  };
}
