import { useMemo } from 'react';
import type { RoundDetail } from '../../../../api/contract/coding.ts';
import type { EntryRow } from '../../../../api/contract/entry.ts';
import type { Deciding } from '../reader/data/use-deciding.ts';
import { sendMark, useWrite } from './data.ts';
import { type StatementMark, statementOf } from './mark-rows.ts';

const FIELDS = [
  'kind',
  'binding',
  'promisor',
  'beneficiary',
  'amounts',
  'deadline',
  'condition',
  'area',
  'spans',
] as const;

/**
 * What the reader's desk can decide, done to one's own marks: an edit changes the mark, a rejection takes it back, and accepting
 * what the program proposes makes a mark of it.
 */
export function useBlindDeciding({ round, marks }: RoundDetail, document: EntryRow['document']): Deciding {
  const write = useWrite();
  return useMemo<Deciding>(() => {
    const send = async (id: string | null, draft: object | null, note: string | null = null) => {
      const mark = draft && { kind: 'statement', draft, note };
      const answer = await write(() => sendMark(round.id, id, mark));
      if (!answer) return null;
      return answer.mark?.mark.kind === 'statement' ? [shown(answer.mark.id, answer.mark.mark, document)] : [];
    };
    return {
      decide: (entry, { action, changes, why }) => {
        const known = marks.find(({ id }) => id === entry.id);
        const note = why ?? known?.mark.note ?? null;
        if (action === 'reject') return known ? send(known.id, null) : Promise.resolve([]);
        if (action === 'accept' && known) return Promise.resolve([]);
        return send(known?.id ?? null, draftOf({ ...entry.value, ...(changes ?? {}) }), note);
      },
      mark: ({ draft }) => send(null, draft),
      back: () => Promise.resolve(undefined),
      split: () => Promise.resolve(null),
      merge: () => Promise.resolve(null),
      clash: null,
      settle: () => {},
    };
  }, [round.id, marks, document, write]);
}

function draftOf(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([field]) => FIELDS.some((each) => each === field)));
}

/** The mark as the reader will show it before it is asked for again. */
function shown(id: string, { draft }: StatementMark, document: EntryRow['document']): EntryRow {
  const value = statementOf(draft);
  return {
    ...{ id, document, value, proposed: value, status: 'accepted', reviewed: true, made: true, reopened: false },
    ...{ reopening: null, decisions: [], tests: null, undo: null, redo: null, following: null, formerly: [] },
    ...{ page: null, sort: id, revision: 0 },
  };
}
