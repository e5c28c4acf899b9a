import { type PointerEvent, useRef } from 'react';
import { useT } from '../../../i18n/i18n.tsx';
import { useDesk } from '../desk.tsx';
import { offsetAtPoint } from './text-offset.ts';

/**
 * The end of the words that are being chosen, to be dragged. It has no width, so that the text does not move. Who does not drag uses
 * the arrow keys, so it is not in the order of the tab key.
 */
export function Handle({ edge }: { readonly edge: 'start' | 'end' }) {
  const t = useT();
  const { choice } = useDesk();
  const dragging = useRef(false);
  const drag = (event: PointerEvent) => {
    if (!dragging.current || !choice.range) return;
    const at = offsetAtPoint(event.clientX, event.clientY);
    if (at === null) return;
    const range = { ...choice.range, [edge]: at };
    if (range.start < range.end) choice.set(range);
  };
  const grab = (event: PointerEvent) => {
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    dragging.current = true;
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t(`reader.handle.${edge}`)}
      className={`handle handle-${edge}`}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={() => {
        dragging.current = false;
      }}
    />
  );
}
