import { Fragment, memo } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';
import type { Mark } from '../marks/entry-marks.ts';
import { entriesOn, lookOf } from '../marks/mark-look.ts';
import { segment } from '../marks/segment.ts';
import { Handle } from '../words/handle.tsx';

interface MarkedTextProps {
  readonly content: string;
  readonly range: Range;
  readonly marks: readonly Mark[];
  readonly overlay: readonly Mark[];
  readonly current: string | null;
  /** Where the ends of words that can be dragged are; null where there are none here. */
  readonly handles?: Range | null;
}

/** A range of the text with its marks: cut at every boundary, side by side, so that marks may overlap in every way. */
export const MarkedText = memo(function MarkedText({
  content,
  range,
  marks,
  overlay,
  current,
  handles,
}: MarkedTextProps) {
  const all = overlay.length === 0 ? marks : [...marks, ...overlay];
  const edges = handles ? [{ ...handles, ...EDGE }] : [];
  return segment(range, [...all, ...edges]).map(({ start, end, on }) => {
    const entries = entriesOn(on);
    const Tag = entries.length > 0 ? 'mark' : 'span';
    return (
      <Fragment key={start}>
        {handles?.start === start && <Handle edge="start" />}
        <Tag data-at={start} data-entries={entries.join(' ') || undefined} className={lookOf(on, current) || undefined}>
          {content.slice(start, end)}
        </Tag>
        {handles?.end === end && <Handle edge="end" />}
      </Fragment>
    );
  });
});

/** A mark without a look: it only makes the text be cut where a handle stands. */
const EDGE = { entry: null, role: 'edge', kind: null, status: null } as const;
