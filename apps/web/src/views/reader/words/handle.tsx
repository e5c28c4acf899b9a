import type { PointerEvent } from 'react';
import type { Range } from '../../../../../../src/model/index.ts';
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
  const grab = (event: PointerEvent) => {
    event.preventDefault();
    const { range } = choice;
    if (range) whileDragged((x, y) => moved(range, edge, offsetAtPoint(x, y), choice.set));
  };
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t(`reader.handle.${edge}`)}
      className={`handle handle-${edge}`}
      onPointerDown={grab}
    />
  );
}

function moved(range: Range, edge: 'start' | 'end', at: number | null, set: (range: Range) => void): void {
  if (at === null) return;
  const now = { ...range, [edge]: at };
  if (now.start < now.end) set(now);
}

/**
 * Tells where the pointer is until it is let go. The window is asked, and not the end that was taken hold of: drawn in another sentence,
 * that is another element.
 */
function whileDragged(move: (x: number, y: number) => void): void {
  const drag = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }) => move(clientX, clientY);
  const release = new AbortController();
  const letGo = () => release.abort();
  window.addEventListener('pointermove', drag, { signal: release.signal });
  window.addEventListener('pointerup', letGo, { signal: release.signal });
  window.addEventListener('pointercancel', letGo, { signal: release.signal });
}
