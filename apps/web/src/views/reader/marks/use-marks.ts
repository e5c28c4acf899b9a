import { useMemo, useRef } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';
import type { EntryRow } from '../../../../../api/contract/entry.ts';
import { contextMarks, coreMarks, type Mark, plainMarks, standing, touching } from './entry-marks.ts';

const NONE: readonly Mark[] = [];

/** The marks of every entry, by the stretch of text they touch. A stretch whose marks have not changed keeps the same list, so that it is not drawn anew. */
export function useCoreMarks(
  entries: readonly EntryRow[],
  stretches: readonly Range[],
  breaks: readonly Mark[] = NONE,
): readonly (readonly Mark[])[] {
  const before = useRef<readonly (readonly Mark[])[]>([]);
  return useMemo(() => {
    const marks = [...coreMarks(standing(entries)), ...breaks].sort((a, b) => a.start - b.start);
    const longest = marks.reduce((most, { start, end }) => Math.max(most, end - start), 0);
    const now = stretches.map((stretch, index) => {
      const found = touching(marks, stretch, longest);
      const old = before.current[index];
      return old && same(old, found) ? old : found.length === 0 ? NONE : found;
    });
    before.current = now;
    return now;
  }, [entries, stretches, breaks]);
}

function same(a: readonly Mark[], b: readonly Mark[]): boolean {
  return (
    a.length === b.length &&
    a.every((mark, index) => {
      const other = b[index]!;
      const place = mark.start === other.start && mark.end === other.end;
      return place && mark.entry === other.entry && mark.kind === other.kind && mark.status === other.status;
    })
  );
}

/** What is drawn over the entries' marks: context of the current entry, words of the field looked at, words being chosen. */
export function useOverlay(current: EntryRow | null, lit: readonly Range[], draft: Range | null): readonly Mark[] {
  return useMemo(
    () => [
      ...(current ? contextMarks(current) : NONE),
      ...plainMarks(lit, 'lit'),
      ...(draft ? plainMarks([draft], 'draft') : NONE),
    ],
    [current, lit, draft],
  );
}

/** Those marks of a short list that touch a stretch; always the same empty list where there are none. */
export function overlayOn(overlay: readonly Mark[], { start, end }: Range): readonly Mark[] {
  const found = overlay.filter((mark) => mark.start < end && mark.end > start);
  return found.length === 0 ? NONE : found;
}
